import { echeance, mois } from '../../vocabulaire/delai';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { plusRecent, sous } from '../outils/lecture';
import { joursSitues } from '../outils/parcours';
import { datesDuPlan } from '../outils/plans';
import { ELEVES, surPps, texteScolarite } from '../outils/scolarite';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** Le projet personnalisé de scolarisation est révisé au moins à chaque changement de cycle ou d’orientation. */
export const d3515RevisionDuPps: Regle = {
  id: 'orientation/d351-5-revision-du-pps',
  titre: 'Projet de scolarisation révisé à chaque changement de cycle ou d’orientation',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'revision',
  sources: texteScolarite('D351-5', 'dernier alinéa'),
  champ: ELEVES,
  lecture:
    'La révision se prépare souvent avant la rentrée : celle des six mois qui précèdent le changement compte, comme toute révision depuis. Sinon, c’est un manquement selon notre lecture : le texte ne fixe pas de délai autour du changement.',
  doutes: 'Article lu dans une copie récente et non datée. Le projet de scolarisation est l’affaire de la MDPH.',
  remede: 'Demander à l’enseignant référent de réunir l’équipe de suivi pour réviser le projet de scolarisation.',
  acteur: 'autorite',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surPps(dossier, au, (pps) => {
      const base = sous(pps.ou, 'changementsLe');
      if (pps.valeur.changementsLe === undefined) return indeterminee(base);
      const changement = plusRecent(
        joursSitues(pps.valeur.changementsLe, base).filter(({ valeur }) => valeur <= au),
        (le) => le,
      );
      if (changement === undefined) return sansObjet('Aucun changement de cycle ou d’orientation à cette date.');
      const revision = plusRecent(
        datesDuPlan(pps).filter(({ valeur }) => valeur <= au),
        (le) => le,
      );
      if (revision && revision.valeur >= echeance(changement.valeur, mois(-6))) return respectee([revision.ou]);
      if (pps.valeur.actualisationsLe === undefined) return indeterminee(sous(pps.ou, 'actualisationsLe'));
      return nonRespectee(
        `Projet de scolarisation non révisé pour le changement du ${enToutesLettres(changement.valeur)}.`,
        [changement.ou],
        { depuisLe: changement.valeur, certitude: 'selon_lecture' },
      );
    }),
};

const structure = { categorie: 'sessad' } as const;
const pps = { id: 'pps1', type: 'pps', etabliLe: '2023-05-15', changementsLe: ['2026-09-01'] } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Révisé en juin pour l’entrée en sixième',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { plansLies: [{ ...pps, actualisationsLe: ['2026-06-12'] }] } },
  },
  {
    titre: 'Dernière révision deux ans avant',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { plansLies: [{ ...pps, actualisationsLe: ['2024-06-12'] }] } },
  },
  {
    titre: 'Le dossier ne dit rien des révisions',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { plansLies: [pps] } },
  },
  {
    titre: 'Le changement est à venir',
    verdict: 'sans_objet',
    au: '2026-08-31',
    dossier: { structure, accompagnement: { plansLies: [pps] } },
  },
];
