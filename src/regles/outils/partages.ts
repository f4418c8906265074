import type { Partage } from '../../accompagnement/droits';
import type { Consentement, Reponse } from '../../consentement/consentement';
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

/** La réponse par laquelle un consentement valait au jour dit, s’il valait : celle d’alors, avec qui l’a donnée. */
export const consentiAu = ({ valeur, ou }: Trouve<Consentement>, le: DateCivile): Trouve<Reponse> | undefined => {
  const passes = situer(valeur.antecedents, sous(ou, 'antecedents')).map(({ valeur: { statut, reponse }, ou: la }) => ({
    valeur: { statut, reponse, fin: undefined as DateCivile | undefined },
    ou: sous(la, 'reponse'),
  }));
  const actuel =
    'reponse' in valeur
      ? [
          {
            valeur: {
              statut: valeur.statut,
              reponse: valeur.reponse,
              fin: 'expireLe' in valeur ? valeur.expireLe : undefined,
            },
            ou: sous(ou, 'reponse'),
          },
        ]
      : [];
  const dernier = plusRecent(
    survenus([...actuel, ...passes.toReversed()], le, ({ reponse }) => reponse.le),
    ({ reponse }) => reponse.le,
  );
  if (dernier === undefined) return undefined;
  const { statut, reponse, fin } = dernier.valeur;
  const enCours = (statut === 'donne' || statut === 'expire') && (fin === undefined ? statut === 'donne' : le <= fin);
  return enCours ? { valeur: reponse, ou: dernier.ou } : undefined;
};

/** Une réponse est venue après le jour dit, et le dossier ne dit pas ce qui valait avant elle. */
export const avantTu = (consentement: Consentement, le: DateCivile): boolean =>
  'reponse' in consentement && le < consentement.reponse.le && consentement.antecedents === undefined;
