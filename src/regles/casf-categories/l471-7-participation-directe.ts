import type { Exemple } from '../exemple';
import { personneParticipe } from '../outils/affirmations';
import { APTITUDES } from '../outils/consentements';
import { DOCUMENTS, documentEnCours, sous } from '../outils/lecture';
import { surPrepose } from '../outils/prepose';
import { ETAT_2015, texteMjpm } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** Mandataire préposé de l’établissement : la personne participe directement à l’élaboration de son DIPC. */
export const l4717ParticipationDirecte: Regle = {
  id: 'casf-categories/l471-7-participation-directe',
  titre: 'Mandataire préposé : participation directe de la personne à son document individuel',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteMjpm('L471-7', '2°'),
  champ: {
    numeros: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'],
    age: 'majeur',
    precision: 'Majeur dont le mandataire judiciaire est préposé de l’établissement ou géré par le même gestionnaire.',
  },
  lecture:
    'Elle est requise à moins que l’état de la personne ne lui permette pas d’exprimer une volonté éclairée, ce qu’un constat doit dire ; un dossier muet sur tout constat laisse en suspens la participation qui manque. Le contrat de séjour est lu comme le DIPC. D311-0-2 permet alors d’associer un proche.',
  doutes: ETAT_2015,
  remede: 'Reprendre le document avec la personne elle-même, et noter comment elle y a pris part.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surPrepose(dossier, au, (inapte) => {
      if (inapte) return sansObjet('Un constat dit que la personne ne peut exprimer une volonté éclairée.');
      if (dossier.accompagnement?.documentsIndividuels === undefined) return indeterminee(DOCUMENTS);
      const document = documentEnCours(dossier, ['dipc', 'contrat_sejour'], au);
      if (document === undefined) return sansObjet('Aucun contrat de séjour ni DIPC n’a cours à cette date.');
      const { participation } = document.valeur;
      const verdict = personneParticipe(participation, sous(document.ou, 'participation'), au, 'Document individuel');
      return inapte === undefined && verdict.verdict === 'non_respectee' ? indeterminee(APTITUDES) : verdict;
    }),
};

const structure = { categorie: 'mas', mandataireJudiciairePrepose: true } as const;
const usager = {
  identite: { naissanceLe: '1980-03-03' },
  protections: [{ id: 'm1', type: 'tutelle', debutLe: '2025-01-10' }],
} as const;
const document = { id: 'c1', type: 'dipc', etabliLe: '2026-01-12' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne a pris part elle-même',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      accompagnement: { documentsIndividuels: [{ ...document, participation: { personne: { aParticipe: true } } }] },
    },
  },
  {
    titre: 'Seul le tuteur préposé a été consulté, et nul constat ne l’explique',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager: { ...usager, aptitudes: [] },
      accompagnement: {
        documentsIndividuels: [
          { ...document, participation: { personne: { aParticipe: false, motif: 'non_sollicitee' } } },
        ],
      },
    },
  },
  {
    titre: 'Le dossier ne dit pas qui a participé',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, usager, accompagnement: { documentsIndividuels: [document] } },
  },
  {
    titre: 'Un constat dit qu’elle ne peut exprimer sa volonté',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      structure,
      usager: { ...usager, aptitudes: [{ apte: false, le: '2026-01-08' }] },
      accompagnement: { documentsIndividuels: [document] },
    },
  },
];
