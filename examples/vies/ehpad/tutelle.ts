import type { Chapitre } from '../outils/gestes';
import { accompagnement, consentement, projet, refuse, usager } from '../outils/gestes';
import { aide, cadre, contrat, directeur, elle, fille, medco, moi, ppa, tutrice } from './acteurs';

const restriction = { consentement: 'c-restriction', objet: 'restriction_liberte', porteSur: 're-porte' } as const;
const avisPersonne = {
  recueilli: true,
  le: '2026-01-20',
  sens: 'defavorable',
  paroles: 'Je ne suis pas en prison.',
  moyen: 'oral',
} as const;

export const TUTELLE: Chapitre = {
  titre: 'Automne 2025 : une mesure plus forte, ouverte pendant le séjour',
  gestes: [
    accompagnement({
      type: 'SignalerEvenement',
      le: '2025-10-06',
      par: aide,
      evenement: { id: 'evt-sortie', le: '2025-10-05', type: 'fugue', grave: true },
    }),
    accompagnement({
      type: 'TransmettreSignalement',
      le: '2025-10-06',
      par: directeur,
      evenement: 'evt-sortie',
      signaleLe: '2025-10-06',
      confirmeParEcritLe: '2025-10-06',
    }),
    accompagnement({
      type: 'DonnerSuiteEvenement',
      le: '2025-10-20',
      par: cadre,
      evenement: 'evt-sortie',
      suite: { le: '2025-10-20', nature: 'action' },
    }),
    usager({
      ...moi,
      type: 'ConstaterAptitude',
      le: '2025-10-20',
      par: medco,
      apte: false,
      motif: 'Ne mesure plus le danger de la rue, mais dit clairement ce qu’elle aime et refuse.',
    }),
    usager({
      ...moi,
      type: 'TerminerProtection',
      le: '2025-11-24',
      par: cadre,
      mesure: 'curatelle',
      finLe: '2025-11-17',
    }),
    usager({
      ...moi,
      type: 'OuvrirProtection',
      le: '2025-11-24',
      par: cadre,
      mesure: {
        id: 'tutelle',
        type: 'tutelle',
        debutLe: '2025-11-17',
        etendue: { personne: 'representation', biens: 'representation' },
        protecteurs: ['p-mjpm'],
        decision: { le: '2025-11-17', juridiction: 'Tribunal judiciaire (fictif)' },
        notifieeLe: '2025-11-21',
      },
    }),
    refuse(
      'AUTORISATION_DU_JUGE_REQUISE',
      usager({
        ...moi,
        type: 'DesignerPersonneDeConfiance',
        le: '2025-12-01',
        par: elle,
        designation: { id: 'pc-2', personne: 'p-fille', designeeLe: '2025-12-01', ecrite: true, cosignee: true },
      }),
    ),
    usager({
      ...moi,
      type: 'DesignerPersonneDeConfiance',
      le: '2026-01-12',
      par: elle,
      designation: {
        id: 'pc-2',
        personne: 'p-fille',
        designeeLe: '2026-01-12',
        ecrite: true,
        cosignee: true,
        autorisationJuge: { le: '2026-01-05' },
      },
    }),
  ],
};

const evaluation = { le: '2026-01-13', medecin: medco, participants: [medco, cadre, aide], beneficesRisques: true };

/** La restriction vient après la tutelle : la liberté d’aller et venir ne se limite que le temps strictement nécessaire. */
export const UNE_PORTE: Chapitre = {
  titre: 'Hiver 2026 : une porte fermée la nuit, décidée à plusieurs, et son avis contraire gardé',
  gestes: [
    accompagnement({ ...contrat, type: 'EvaluerAllerVenir', le: '2026-01-13', par: medco, evaluation }),
    accompagnement({
      ...contrat,
      type: 'RepondreTransmissionConfiance',
      le: '2026-01-13',
      par: elle,
      accord: true,
    }),
    ...[elle, tutrice, { ...fille, qualite: 'personne_confiance' } as const].map((a) =>
      accompagnement({
        ...contrat,
        type: 'TransmettreProjetAllerVenir',
        le: '2026-01-14',
        par: directeur,
        remise: { le: '2026-01-14', a, forme: 'ecrit' },
      }),
    ),
    refuse(
      'PAROLE_D_UN_TIERS',
      accompagnement({
        ...contrat,
        type: 'ConsignerAvisAllerVenir',
        le: '2026-01-20',
        par: tutrice,
        avis: avisPersonne,
      }),
    ),
    accompagnement({
      ...contrat,
      type: 'ConsignerAvisAllerVenir',
      le: '2026-01-20',
      par: elle,
      avis: avisPersonne,
    }),
    refuse(
      'SIGNATURE_DE_LA_PERSONNE_MANQUANTE',
      accompagnement({
        ...contrat,
        type: 'SignerAllerVenir',
        le: '2026-02-02',
        par: directeur,
        signataires: [directeur],
      }),
    ),
    accompagnement({
      ...contrat,
      type: 'SignerAllerVenir',
      le: '2026-02-02',
      par: directeur,
      signataires: [tutrice, directeur],
    }),
    projet({
      ...ppa,
      type: 'DeciderRestriction',
      le: '2026-02-02',
      par: directeur,
      restriction: {
        id: 're-porte',
        objet: 'aller_venir',
        motivee: true,
        proportionnee: true,
        juge: 'saisi',
        reexamenLe: '2026-08-02',
      },
    }),
    projet({
      ...ppa,
      type: 'DonnerAvis',
      le: '2026-02-02',
      par: elle,
      avis: 'av-porte',
      sur: 're-porte',
      sens: 'defavorable',
      paroles: 'Je ne suis pas en prison.',
      recueilliePar: aide,
    }),
    projet({ ...ppa, type: 'NotifierRestriction', le: '2026-02-03', par: cadre, restriction: 're-porte' }),
    consentement({
      ...restriction,
      type: 'RechercherConsentement',
      le: '2026-02-03',
      par: cadre,
      aupresDe: elle,
      information: { le: '2026-02-03', moyens: ['oral'], comprise: true },
      aptitude: { apte: false, le: '2026-02-03', par: medco },
    }),
    consentement({
      ...restriction,
      type: 'EnregistrerRefus',
      le: '2026-02-03',
      par: elle,
      forme: 'oral',
      paroles: 'Non.',
      recueilliePar: aide,
    }),
    consentement({
      consentement: 'c-restriction',
      type: 'PrevoirDeReinterroger',
      le: '2026-02-03',
      par: cadre,
      reinterrogerLe: '2026-03-02',
    }),
    projet({
      ...ppa,
      type: 'ConsignerDesaccord',
      le: '2026-02-05',
      par: elle,
      desaccord: 'd-porte',
      sur: 're-porte',
      recueilliePar: aide,
    }),
    projet({ ...ppa, type: 'RepondreDesaccord', le: '2026-02-09', par: directeur, desaccord: 'd-porte' }),
  ],
};
