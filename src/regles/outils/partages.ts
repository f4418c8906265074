import type { Partage } from '../../accompagnement/droits';
import type { Consentement } from '../../consentement/consentement';
import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import type { Qualite } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Trouve } from './lecture';
import { plusRecent, situer, sous, survenus } from './lecture';

/** Où sont les partages d’informations. */
export const PARTAGES: Pointeur = '/accompagnement/partages';

const PROFESSIONNELS: ReadonlySet<Qualite> = new Set<Qualite>([
  'directeur',
  'delegue_directeur',
  'medecin_coordonnateur',
  'medecin',
  'professionnel',
  'partenaire',
]);

/** Partages faits jusqu’au jour dit avec des professionnels, depuis le premier jour du texte. */
export const partagesEntreProfessionnels = (
  dossier: Dossier,
  du: DateCivile,
  au: DateCivile,
): readonly Trouve<Partage>[] =>
  survenus(situer(dossier.accompagnement?.partages, PARTAGES), au, ({ le }) => le).filter(
    ({ valeur }) => du <= valeur.le && PROFESSIONNELS.has(valeur.destinataire.qualite),
  );

/** Le destinataire est-il hors de l’équipe de soins ? À défaut du partage lui-même, le registre des personnes le dit. */
export const estHorsEquipe = (dossier: Dossier, { horsEquipe, destinataire }: Partage): boolean | undefined => {
  if (horsEquipe !== undefined) return horsEquipe;
  const membre = dossier.personnes?.find(({ id }) => id === destinataire.id)?.equipeDeSoins;
  return membre === undefined ? undefined : !membre;
};

/** Le consentement valait-il au jour dit ? Les réponses antérieures comptent pour les jours d’avant. */
export const consentiAu = ({ valeur, ou }: Trouve<Consentement>, le: DateCivile): Pointeur | undefined => {
  const passes = situer(valeur.antecedents, sous(ou, 'antecedents')).map(({ valeur: { statut, reponse }, ou: la }) => ({
    valeur: { statut, le: reponse.le, fin: undefined as DateCivile | undefined },
    ou: sous(la, 'reponse'),
  }));
  const actuel =
    'reponse' in valeur
      ? [
          {
            valeur: {
              statut: valeur.statut,
              le: valeur.reponse.le,
              fin: 'expireLe' in valeur ? valeur.expireLe : undefined,
            },
            ou: sous(ou, 'reponse'),
          },
        ]
      : [];
  const dernier = plusRecent(
    survenus([...actuel, ...passes.toReversed()], le, (reponse) => reponse.le),
    (reponse) => reponse.le,
  );
  if (dernier === undefined) return undefined;
  const { statut, fin } = dernier.valeur;
  const enCours = (statut === 'donne' || statut === 'expire') && (fin === undefined ? statut === 'donne' : le <= fin);
  return enCours ? dernier.ou : undefined;
};
