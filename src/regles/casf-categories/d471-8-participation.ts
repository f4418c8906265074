import type { Exemple } from '../exemple';
import { personneParticipe } from '../outils/affirmations';
import { sous } from '../outils/lecture';
import { surDipm } from '../outils/mandataire';
import { ETAT_2015, texteMjpm } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** Le service recherche la participation et l’adhésion de la personne au document individuel de protection. */
export const d4718Participation: Regle = {
  id: 'casf-categories/d471-8-participation',
  titre: 'Participation de la personne protégée recherchée pour son document individuel',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteMjpm('D471-8', 'I, deuxième alinéa'),
  champ: { categories: ['mjpm'] },
  lecture:
    'Le devoir est de rechercher la participation, dans la mesure où l’état de la personne le permet. Son refus, ou son impossibilité de comprendre la portée du document, ne sont pas des manquements ; un proche peut alors être associé.',
  doutes: ETAT_2015,
  remede: 'Expliquer le document à la personne, recueillir ce qu’elle en dit, et le mentionner au document.',
  acteur: 'protecteur',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surDipm(dossier, au, ({ valeur: { participation }, ou }) =>
      personneParticipe(participation, sous(ou, 'participation'), au, 'Document individuel de protection'),
    ),
};

const structure = { categorie: 'mjpm' } as const;
const dipm = { id: 'd1', type: 'dipm', etabliLe: '2026-02-02' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne a pris part au document',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { documentsIndividuels: [{ ...dipm, participation: { personne: { aParticipe: true } } }] },
    },
  },
  {
    titre: 'On ne l’a pas sollicitée',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: {
        documentsIndividuels: [
          { ...dipm, participation: { personne: { aParticipe: false, motif: 'non_sollicitee' } } },
        ],
      },
    },
  },
  {
    titre: 'Le dossier ne dit pas si elle a pris part',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { documentsIndividuels: [dipm] } },
  },
  {
    titre: 'Son état ne lui permettait pas de participer',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: {
        documentsIndividuels: [{ ...dipm, participation: { personne: { aParticipe: false, motif: 'impossibilite' } } }],
      },
    },
  },
];
