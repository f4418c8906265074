import type { Exemple } from '../exemple';
import { clauseDuDocument } from '../outils/clauses';
import { ETAT_2015, texteMjpm } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** Le document individuel de protection des majeurs dit les objectifs de la mesure et ce qu’elle coûte à la personne. */
export const d4718Contenu: Regle = {
  id: 'casf-categories/d471-8-contenu',
  titre: 'Service mandataire : objectifs et participation financière écrits au document individuel',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteMjpm('D471-8', 'II, 1°, 2° et 4°'),
  champ: { categories: ['mjpm'] },
  lecture:
    'Sont lus les objectifs de la mesure et la participation financière de la personne. Le 3° du texte, sur les modalités d’accueil et d’échange, n’a pas de champ au dossier.',
  doutes: ETAT_2015,
  remede: 'Compléter le document individuel des rubriques absentes, et le remettre de nouveau à la personne.',
  acteur: 'protecteur',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    clauseDuDocument(dossier, au, ['dipm'], {
      objectifs: 'les objectifs de la mesure',
      participationFinanciere: 'la participation de la personne au financement de la mesure',
    }),
};

const structure = { categorie: 'mjpm' } as const;
const document = { id: 'c1', type: 'dipm', etabliLe: '2026-01-12' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le document le contient',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: {
        documentsIndividuels: [{ ...document, clauses: { objectifs: true, participationFinanciere: true } }],
      },
    },
  },
  {
    titre: 'Le document ne le contient pas',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: {
        documentsIndividuels: [{ ...document, clauses: { objectifs: true, participationFinanciere: false } }],
      },
    },
  },
  {
    titre: 'On ne sait pas ce que le document contient',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { documentsIndividuels: [document] } },
  },
  {
    titre: 'Aucun document n’est encore établi',
    verdict: 'sans_objet',
    au: '2026-01-11',
    dossier: { structure, accompagnement: { documentsIndividuels: [document] } },
  },
];
