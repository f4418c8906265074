import { mois } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { echangePeriodique } from '../outils/familles';
import { ETAT_2015, texteEnfants } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** La famille reçoit des informations détaillées sur l’évolution de l’enfant, au moins tous les semestres. */
export const d31214InformationsSemestrielles: Regle = {
  id: 'casf-categories/d312-14-informations-semestrielles',
  titre: 'Informations détaillées à la famille, au moins chaque semestre',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: [
    ...texteEnfants('D312-14', 'deuxième alinéa ; de même D312-85 pour le polyhandicap'),
    ...texteEnfants('D312-85', 'deuxième alinéa'),
  ],
  champ: {
    categories: ['ime', 'eeap', 'sessad'],
    age: 'mineur',
    precision: 'Déficience motrice, auditive ou visuelle : chaque trimestre, voir la règle d312-63.',
  },
  lecture:
    'Six mois comptés depuis le dernier envoi, ou depuis l’admission. Le retard est certain quand un semestre civil entier s’est écoulé sans envoi ; avant, il tient à cette lecture. Le bilan annuel vaut aussi information.',
  doutes: `${ETAT_2015} Un SESSAD suit le texte du public qu’il accompagne : le semestre est le rythme le plus large.`,
  remede: 'Envoyer à la famille des nouvelles détaillées de l’évolution de l’enfant, et noter le jour de l’envoi.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    echangePeriodique(dossier, au, {
      types: ['information_detaillee', 'bilan_transmis'],
      delai: mois(6),
      parAn: 2,
      quoi: 'Informations détaillées à la famille',
    }),
};

const structure = { categorie: 'ime' } as const;
const usager = { identite: { naissanceLe: '2015-06-01' } } as const;
const admission = { admisLe: '2026-01-05' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un envoi en mai vaut jusqu’en novembre',
    verdict: 'respectee',
    au: '2026-11-20',
    dossier: {
      structure,
      usager,
      accompagnement: { admission, echangesFamille: [{ type: 'information_detaillee', le: '2026-05-20' }] },
    },
  },
  {
    titre: 'Arrivé en janvier, premier envoi attendu avant juillet',
    verdict: 'a_faire',
    au: '2026-07-05',
    dossier: { structure, usager, accompagnement: { admission, echangesFamille: [] } },
  },
  {
    titre: 'Aucun envoi depuis l’admission',
    verdict: 'non_respectee',
    au: '2026-07-06',
    dossier: { structure, usager, accompagnement: { admission, echangesFamille: [] } },
  },
  {
    titre: 'Le dossier ne dit rien des échanges avec la famille',
    verdict: 'indeterminee',
    au: '2026-07-06',
    dossier: { structure, usager, accompagnement: { admission } },
  },
  {
    titre: 'Le jeune est sorti',
    verdict: 'sans_objet',
    au: '2026-07-06',
    dossier: {
      structure,
      usager,
      accompagnement: { admission, echangesFamille: [], sortie: { le: '2026-06-30', motif: 'reorientation' } },
    },
  },
];
