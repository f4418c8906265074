import type { Chapitre } from '../outils/gestes';
import { accompagnement, consentement, projet, refuse } from '../outils/gestes';
import { chef, contrat, directrice, educ, lina, mere, ortho, pere, pia, prof, technique } from './acteurs';

const avisPersonne = { recueilli: true, le: '2023-12-12', sens: 'favorable', moyen: 'pictogrammes' } as const;
const leProjet = { consentement: 'c-projet', objet: 'projet' } as const;

export const ECRIRE: Chapitre = {
  titre: 'Décembre 2023 : qui fait quoi, la version 1, les accords, la remise',
  gestes: [
    projet({
      ...pia,
      type: 'PlanifierAction',
      le: '2023-12-04',
      par: ortho,
      action: {
        id: 'ac-tablette',
        titre: 'Atelier de communication sur tablette',
        objectifs: ['o-dire', 'o-bus'],
        responsable: ortho,
        frequence: 'deux fois par semaine',
        debutLe: '2023-12-18',
      },
    }),
    projet({
      ...pia,
      type: 'PlanifierAction',
      le: '2023-12-04',
      par: educ,
      action: {
        id: 'ac-bus',
        titre: 'Trajets accompagnés, de moins en moins',
        objectifs: ['o-bus'],
        responsable: educ,
        frequence: 'tous les jours d’école',
      },
    }),
    projet({
      ...pia,
      type: 'PlanifierAction',
      le: '2023-12-04',
      par: technique,
      action: {
        id: 'ac-cuisine',
        titre: 'Atelier cuisine du self',
        objectifs: ['o-cuisine', 'o-dire'],
        responsable: technique,
        frequence: 'trois matinées par semaine',
      },
    }),
    projet({
      ...pia,
      type: 'AjouterMoyen',
      le: '2023-12-04',
      par: ortho,
      moyen: { id: 'm-tablette', titre: 'Tablette de communication', nature: 'materiel', action: 'ac-tablette' },
    }),
    projet({
      ...pia,
      type: 'ProposerPrestation',
      le: '2023-12-04',
      par: ortho,
      prestation: { id: 'pr-ortho', titre: 'Orthophonie', codes: ['2.1.2.1'], action: 'ac-tablette' },
    }),
    refuse(
      'PRESTATION_NON_ACCEPTEE',
      projet({ ...pia, type: 'DemarrerPrestation', le: '2023-12-04', par: ortho, prestation: 'pr-ortho' }),
    ),
    projet({
      ...pia,
      type: 'RepondrePrestation',
      le: '2023-12-05',
      par: lina,
      prestation: 'pr-ortho',
      reponse: 'acceptee',
    }),
    projet({
      ...pia,
      type: 'PrevoirReponseRisque',
      le: '2023-12-05',
      par: educ,
      risque: 'r-fugue',
      attenuation: 'Trajet repéré avec elle, numéros à appeler dans la tablette.',
      secours: 'Le chef de service prévient les parents.',
      actions: ['ac-bus'],
    }),
    ...(
      [
        ['pedagogique', 'o-dire'],
        ['educatif', 'o-bus'],
        ['therapeutique', 'o-dire'],
      ] as const
    ).map(([type, objectif]) =>
      projet({ ...pia, type: 'DefinirVolet', le: '2023-12-05', par: educ, volet: { type, objectifs: [objectif] } }),
    ),
    projet({
      ...pia,
      type: 'TracerParticipation',
      le: '2023-12-05',
      par: educ,
      participation: {
        personne: { aParticipe: true, le: '2023-11-28', moyens: ['pictogrammes', 'numerique'] },
        participants: [lina, mere, pere, educ, ortho, prof, technique],
      },
    }),
    projet({ ...pia, type: 'CommencerPhase', le: '2023-12-11', par: educ, phase: 'formalisation' }),
    projet({ ...pia, type: 'Formaliser', le: '2023-12-12', par: directrice }),
    projet({
      ...pia,
      type: 'DonnerAccord',
      le: '2023-12-12',
      par: lina,
      accord: 'acc-lina-1',
      forme: 'numerique',
    }),
    ...[
      { par: mere, accord: 'acc-mere-1' },
      { par: pere, accord: 'acc-pere-1' },
    ].map(({ par, accord }) =>
      projet({ ...pia, type: 'DonnerAccord', le: '2023-12-14', par, accord, forme: 'signature', avisPersonne }),
    ),
    projet({
      ...pia,
      type: 'DonnerAccord',
      le: '2023-12-15',
      par: directrice,
      accord: 'acc-structure-1',
      forme: 'signature',
    }),
    consentement({
      ...leProjet,
      type: 'RechercherConsentement',
      le: '2023-12-12',
      par: chef,
      aupresDe: lina,
      information: { le: '2023-12-12', moyens: ['pictogrammes'], comprise: true },
    }),
    consentement({ ...leProjet, type: 'EnregistrerAccord', le: '2023-12-14', par: mere, forme: 'ecrit', avisPersonne }),
    consentement({ consentement: 'c-projet', type: 'InformerEquipe', le: '2023-12-15', par: chef }),
    ...(
      [
        { a: lina, forme: 'pictogrammes' },
        { a: mere, forme: 'ecrit' },
        { a: pere, forme: 'ecrit' },
      ] as const
    ).map(({ a, forme }) => projet({ ...pia, type: 'RemettreProjet', le: '2023-12-18', par: educ, a, forme })),
    projet({ ...pia, type: 'MettreEnOeuvre', le: '2023-12-18', par: directrice }),
    ...(['o-dire', 'o-bus', 'o-cuisine'] as const).map((objectif) =>
      projet({ ...pia, type: 'ActiverObjectif', le: '2023-12-18', par: educ, objectif }),
    ),
    ...(['ac-tablette', 'ac-bus', 'ac-cuisine'] as const).map((action) =>
      projet({ ...pia, type: 'DemarrerAction', le: '2023-12-18', par: educ, action }),
    ),
    projet({ ...pia, type: 'DemarrerPrestation', le: '2023-12-18', par: ortho, prestation: 'pr-ortho' }),
    refuse(
      'VERSION_FIGEE',
      projet({
        ...pia,
        type: 'ProposerObjectif',
        le: '2023-12-19',
        par: educ,
        objectif: { id: 'o-lire', titre: 'Lire l’horaire du bus' },
      }),
    ),
  ],
};

const echange = (type: 'information_detaillee' | 'rencontre' | 'bilan_transmis', le: string) =>
  accompagnement({ type: 'EchangerAvecFamille', le, par: chef, echange: { type, le, a: [mere, pere] } });

export const PREMIERE_ANNEE: Chapitre = {
  titre: '2024 : l’avenant des six mois, les nouvelles aux parents, une fugue',
  gestes: [
    echange('information_detaillee', '2024-02-16'),
    accompagnement({
      ...contrat,
      type: 'EtablirAvenant',
      le: '2024-02-20',
      par: chef,
      avenant: {
        id: 'avenant-1',
        etabliLe: '2024-02-20',
        objet: 'objectifs_prestations',
        participation: { personne: { aParticipe: true, le: '2024-02-13' }, participants: [lina, mere, pere, educ] },
        avisMineur: { recueilli: true, le: '2024-02-13', sens: 'favorable', moyen: 'pictogrammes' },
      },
    }),
    ...[lina, mere, pere].map((a) =>
      accompagnement({
        ...contrat,
        type: 'RemettreDocument',
        le: '2024-02-23',
        par: chef,
        avenant: 'avenant-1',
        remise: { le: '2024-02-23', a },
      }),
    ),
    ...[mere, pere, directrice].map((par) =>
      accompagnement({ ...contrat, type: 'SignerDocument', le: '2024-02-27', par, avenant: 'avenant-1' }),
    ),
    accompagnement({
      type: 'SignalerEvenement',
      le: '2024-05-14',
      par: educ,
      evenement: { id: 'evt-fugue', le: '2024-05-13', type: 'fugue', grave: true },
    }),
    accompagnement({
      type: 'TransmettreSignalement',
      le: '2024-05-14',
      par: directrice,
      evenement: 'evt-fugue',
      signaleLe: '2024-05-14',
      confirmeParEcritLe: '2024-05-14',
      alertes: [{ le: '2024-05-13', a: mere }],
    }),
    accompagnement({
      type: 'DonnerSuiteEvenement',
      le: '2024-05-21',
      par: chef,
      evenement: 'evt-fugue',
      suite: { le: '2024-05-21', nature: 'action', precision: 'Un trajet de plus avec elle chaque semaine.' },
    }),
    projet({
      ...pia,
      type: 'EvaluerRisque',
      le: '2024-05-21',
      par: educ,
      risque: 'r-fugue',
      nature: 'fugue_disparition',
      presence: 'present',
    }),
    projet({
      ...pia,
      type: 'ConsignerNote',
      le: '2024-06-04',
      par: educ,
      note: 'n-1',
      texte: 'Trois trajets seule cette semaine, message envoyé à l’arrivée.',
      objectifs: ['o-bus'],
    }),
    echange('rencontre', '2024-06-11'),
    echange('information_detaillee', '2024-07-05'),
    accompagnement({ type: 'CompleterPlanLie', le: '2024-07-05', par: prof, plan: 'pps', reunionLe: '2024-06-18' }),
  ],
};
