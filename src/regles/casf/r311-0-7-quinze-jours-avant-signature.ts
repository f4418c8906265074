import { jours } from '../../vocabulaire/delai';
import { enToutesLettres } from '../../vocabulaire/jour';
import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { surLAnnexe } from '../outils/annexe-aller-venir';
import { HEBERGEMENT_PA } from '../outils/champs-d311';
import { calculer } from '../outils/delais';
import { contrat, enEhpad } from '../outils/esquisses';
import { plusAncien, plusRecent, situer, sous, survenus } from '../outils/lecture';
import { PROTECTEURS } from '../outils/protections';
import { r31107 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** L’annexe « aller et venir » ne se signe que quinze jours au moins après que son projet a été reçu. */
export const r31107QuinzeJoursAvantSignature: Regle = {
  id: 'casf/r311-0-7-quinze-jours-avant-signature',
  titre: 'Annexe « aller et venir » signée quinze jours au moins après la réception du projet',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: r31107('quatrième alinéa', 'extrait'),
  champ: {
    categories: HEBERGEMENT_PA,
    precision: 'Contrat de séjour qui porte une annexe sur la liberté d’aller et venir.',
  },
  lecture:
    'C’est un temps minimal de réflexion : le jour de la réception ne compte pas, et la signature peut venir dès le quinzième jour. Le jour de la transmission tient lieu de jour de réception. Quand un protecteur l’a reçu aussi, le délai court de la plus tardive des deux transmissions.',
  doutes:
    'La fin de l’alinéa n’a pas été lue ; le verbe « signer » y est présumé. Un manquement ne tient qu’à cette lecture.',
  remede: 'Laisser passer quinze jours avant de proposer la signature ; signer de nouveau une annexe signée trop tôt.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLAnnexe(dossier, au, ({ valeur, ou }) => {
      const { signeeLe, transmissions } = valeur;
      const ici = sous(ou, 'transmissions');
      if (signeeLe === undefined) return sansObjet('L’annexe n’est pas signée à cette date.');
      if (transmissions === undefined) return indeterminee(ici);
      const recues = survenus(situer(transmissions, ici), au, ({ le }) => le);
      const premiere = (sorte: (qualite: (typeof recues)[number]['valeur']['a']) => boolean) =>
        plusAncien(
          recues.filter(({ valeur: { a } }) => sorte(a)),
          ({ le }) => le,
        );
      const personne = premiere(estLaPersonne);
      if (!personne) return sansObjet('Le projet n’a pas été transmis à la personne : voir la règle de transmission.');
      const protecteur = premiere(({ qualite }) => PROTECTEURS.has(qualite));
      const recue = plusRecent(protecteur ? [personne, protecteur] : [personne], ({ le }) => le) ?? personne;
      const calcul = calculer(recue.valeur.le, sous(recue.ou, 'le'), jours(15));
      const signature = sous(ou, 'signeeLe');
      return calcul.echeance <= signeeLe
        ? respectee([signature, recue.ou], { calcul })
        : nonRespectee(
            `Annexe signée le ${enToutesLettres(signeeLe)}, avant le ${enToutesLettres(calcul.echeance)}, quinze jours après la transmission du projet.`,
            [signature, recue.ou],
            { depuisLe: signeeLe, certitude: 'selon_lecture', calcul },
          );
    }),
};

const signee = (signeeLe: string) =>
  enEhpad([contrat({ allerVenir: { transmissions: [{ le: '2026-02-14', a: { qualite: 'personne' } }], signeeLe } })]);

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  { titre: 'Signée le quinzième jour', verdict: 'respectee', au: '2026-04-01', dossier: signee('2026-03-01') },
  { titre: 'Signée le quatorzième jour', verdict: 'non_respectee', au: '2026-04-01', dossier: signee('2026-02-28') },
  {
    titre: 'Le dossier ne dit rien de la transmission',
    verdict: 'indeterminee',
    au: '2026-04-01',
    dossier: enEhpad([contrat({ allerVenir: { signeeLe: '2026-03-01' } })]),
  },
  { titre: 'Pas encore signée', verdict: 'sans_objet', au: '2026-02-20', dossier: signee('2026-03-01') },
];
