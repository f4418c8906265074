import type { Chapitre } from '../outils/gestes';
import { accompagnement, projet, refuse, revision } from '../outils/gestes';
import { chef, contrat, directrice, educ, esat, lina, pia, technique } from './acteurs';

const bilan = { ...pia, revision: 'bilan-2' } as const;
const final = { ...pia, revision: 'bilan-final' } as const;

export const SECONDE_REVISION: Chapitre = {
  titre: 'Automne 2025 : Lina demande à revoir son projet',
  gestes: [
    projet({
      ...pia,
      type: 'DemanderRevision',
      le: '2025-10-06',
      par: lina,
      demande: 'dm-1',
      paroles: 'Plus de cuisine.',
    }),
    revision({
      ...bilan,
      type: 'OuvrirRevision',
      le: '2025-10-13',
      par: educ,
      motif: 'demande_personne',
      entete: { categorie: 'INTERMEDIAIRE', demande: 'dm-1' },
      objectifs: ['o-dire', 'o-stage', 'o-esat'],
    }),
    projet({ ...pia, type: 'DonnerSuiteDemande', le: '2025-10-13', par: educ, demande: 'dm-1' }),
    refuse(
      'DEMANDE_DE_LA_PERSONNE',
      revision({ ...bilan, type: 'AnnulerRevision', le: '2025-10-20', par: chef, motif: 'Trop tôt.' }),
    ),
    revision({
      ...bilan,
      type: 'DeposerPreparation',
      le: '2025-10-27',
      par: lina,
      texte: 'Cuisine tous les jours. Orthophonie : stop.',
      moyen: 'numerique',
    }),
    revision({
      ...bilan,
      type: 'TenirRevision',
      le: '2025-11-04',
      par: educ,
      presents: [lina, educ, technique],
      personne: { presente: true, moyens: ['numerique'] },
    }),
    ...(
      [
        ['o-dire', 1],
        ['o-stage', 2],
        ['o-esat', 0],
      ] as const
    ).map(([objectif, niveau]) =>
      revision({ ...bilan, type: 'EvaluerObjectif', le: '2025-11-04', par: technique, objectif, niveau }),
    ),
    revision({ ...bilan, type: 'DonnerAvisRevision', le: '2025-11-04', par: lina, avis: 'rv2', sens: 'favorable' }),
    ...(
      [
        ['o-dire', 'termine'],
        ['o-stage', 'termine'],
        ['o-esat', 'poursuivi'],
      ] as const
    ).map(([objectif, decision]) =>
      revision({ ...bilan, type: 'DeciderObjectif', le: '2025-11-04', par: educ, objectif, decision }),
    ),
    projet({ ...pia, type: 'EntrerEnRevision', le: '2025-11-04', par: educ, revision: 'bilan-2' }),
    projet({
      ...pia,
      type: 'RefuserElement',
      le: '2025-11-04',
      par: lina,
      refus: 'rf-ortho',
      sur: 'pr-ortho',
      paroles: 'Stop.',
    }),
    projet({ ...pia, type: 'AnnulerPrestation', le: '2025-11-05', par: educ, prestation: 'pr-ortho' }),
    projet({
      ...pia,
      type: 'ProposerAutreChose',
      le: '2025-11-05',
      par: educ,
      refus: 'rf-ortho',
      alternative: 'La tablette réglée une fois par trimestre, à sa demande.',
      reinterrogerLe: '2026-03-02',
    }),
    ...(['o-dire', 'o-stage'] as const).map((objectif) =>
      projet({ ...pia, type: 'TerminerObjectif', le: '2025-11-10', par: educ, objectif }),
    ),
    projet({ ...pia, type: 'Formaliser', le: '2025-11-12', par: directrice }),
    projet({ ...pia, type: 'DonnerAccord', le: '2025-11-12', par: lina, accord: 'acc-lina-4', forme: 'signature' }),
    projet({
      ...pia,
      type: 'DonnerAccord',
      le: '2025-11-12',
      par: directrice,
      accord: 'acc-structure-4',
      forme: 'signature',
    }),
    projet({ ...pia, type: 'RemettreProjet', le: '2025-11-14', par: educ, a: lina, forme: 'falc' }),
    projet({ ...pia, type: 'MettreEnOeuvre', le: '2025-11-14', par: directrice }),
    revision({ ...bilan, type: 'FixerProchaineRevision', le: '2025-11-14', par: educ, prochaineLe: '2026-06-16' }),
    revision({ ...bilan, type: 'CloreRevision', le: '2025-11-14', par: educ }),
    revision({ ...bilan, type: 'RemettreBilan', le: '2025-11-14', par: educ, a: lina, forme: 'falc' }),
    projet({ ...pia, type: 'Reinterroger', le: '2026-03-02', par: educ, refus: 'rf-ortho' }),
    projet({ ...pia, type: 'RemplacerReferent', le: '2026-03-02', par: chef, personne: 'p-educ-2' }),
    projet({
      ...pia,
      type: 'PresenterRole',
      le: '2026-03-03',
      par: technique,
      fonction: 'referent',
      personne: 'p-educ-2',
    }),
  ],
};

export const DEPART: Chapitre = {
  titre: 'Été 2026 : le bilan de sortie, le relais, et après',
  gestes: [
    revision({
      ...final,
      type: 'OuvrirRevision',
      le: '2026-06-02',
      par: technique,
      motif: 'sortie',
      objectifs: ['o-esat'],
    }),
    revision({
      ...final,
      type: 'TenirRevision',
      le: '2026-06-16',
      par: technique,
      presents: [lina, technique, esat],
      personne: { presente: true, moyens: ['numerique'] },
    }),
    revision({ ...final, type: 'EvaluerObjectif', le: '2026-06-16', par: technique, objectif: 'o-esat', niveau: 2 }),
    revision({ ...final, type: 'DonnerAvisRevision', le: '2026-06-16', par: lina, avis: 'rv3', sens: 'favorable' }),
    revision({
      ...final,
      type: 'DeciderObjectif',
      le: '2026-06-16',
      par: technique,
      objectif: 'o-esat',
      decision: 'termine',
    }),
    refuse(
      'BILAN_DE_SORTIE',
      revision({
        ...final,
        type: 'FixerProchaineRevision',
        le: '2026-06-16',
        par: technique,
        prochaineLe: '2027-06-16',
      }),
    ),
    revision({ ...final, type: 'RedigerSynthese', le: '2026-06-18', par: technique, synthese: 'Lina entre à l’ESAT.' }),
    revision({ ...final, type: 'CloreRevision', le: '2026-06-18', par: technique }),
    revision({ ...final, type: 'RemettreBilan', le: '2026-06-18', par: technique, a: lina, forme: 'falc' }),
    projet({ ...pia, type: 'TerminerObjectif', le: '2026-08-28', par: technique, objectif: 'o-esat' }),
    projet({ ...pia, type: 'CloreProjet', le: '2026-08-28', par: directrice, motif: 'reorientation' }),
    refuse(
      'PROJET_CLOS',
      projet({
        ...pia,
        type: 'PlanifierAction',
        le: '2026-08-28',
        par: technique,
        action: { id: 'ac-x', titre: 'Une de plus', objectifs: ['o-esat'] },
      }),
    ),
    projet({
      ...pia,
      type: 'DonnerAvis',
      le: '2026-08-28',
      par: lina,
      avis: 'av-fin',
      sens: 'favorable',
      paroles: 'Merci. Au revoir.',
    }),
    accompagnement({
      type: 'PrononcerSortie',
      le: '2026-08-28',
      par: directrice,
      sortie: {
        le: '2026-08-28',
        motif: 'reorientation',
        initiative: 'personne',
        solution: { existe: true, trouveeLe: '2026-06-16', nature: 'ESAT' },
        decisionCdaphLe: '2026-04-14',
      },
    }),
    accompagnement({
      type: 'TransmettreRelais',
      le: '2026-08-28',
      par: technique,
      transmissionA: [esat],
      accordPersonneTransmission: true,
    }),
    accompagnement({ ...contrat, type: 'MettreFinAuDocument', le: '2026-08-31', par: chef, finLe: '2026-08-31' }),
    refuse(
      'ACCOMPAGNEMENT_TERMINE',
      accompagnement({
        type: 'TenirEntretien',
        le: '2026-09-14',
        par: chef,
        entretien: { id: 'en-9', type: 'suivi', le: '2026-09-14' },
      }),
    ),
    accompagnement({ type: 'DemanderAcces', le: '2026-09-21', par: lina, demande: 'acces-1', objet: 'dossier' }),
    accompagnement({
      type: 'RepondreAcces',
      le: '2026-10-05',
      par: directrice,
      demande: 'acces-1',
      sens: 'communique',
      forme: 'falc',
    }),
    accompagnement({ type: 'NoterSuiviApresSortie', le: '2026-11-16', par: educ, dernierContactLe: '2026-11-16' }),
  ],
};
