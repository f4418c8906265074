import type { Chapitre } from '../outils/gestes';
import { accompagnement, consentement, projet, refuse, usager } from '../outils/gestes';
import { chef, contrat, directrice, educ, esat, lina, mere, moi, pere, pia, technique } from './acteurs';

const leProjet = { consentement: 'c-projet', objet: 'projet' } as const;

export const MAJORITE: Chapitre = {
  titre: '14 mars 2025 : Lina a dix-huit ans, et signe elle-même',
  gestes: [
    accompagnement({
      type: 'DonnerInformation',
      le: '2025-03-17',
      par: chef,
      information: {
        sujet: 'personne_confiance',
        le: '2025-03-17',
        a: [lina],
        moyens: ['falc', 'oral'],
        comprehensionVerifiee: true,
      },
    }),
    usager({ ...moi, type: 'ProposerPersonneDeConfiance', le: '2025-03-17', par: chef }),
    refuse(
      'SEULE_LA_PERSONNE',
      usager({
        ...moi,
        type: 'DesignerPersonneDeConfiance',
        le: '2025-03-18',
        par: mere,
        designation: { id: 'pc-1', personne: 'p-mere', designeeLe: '2025-03-18', ecrite: true, cosignee: true },
      }),
    ),
    usager({
      ...moi,
      type: 'DesignerPersonneDeConfiance',
      le: '2025-03-24',
      par: lina,
      designation: { id: 'pc-1', personne: 'p-soeur', designeeLe: '2025-03-24', ecrite: true, cosignee: true },
    }),
    ...(
      [
        { personne: 'p-soeur', lien: 'sœur', place: 'associe' },
        { personne: 'p-mere', lien: 'mère', place: 'informe' },
        { personne: 'p-pere', lien: 'père', place: 'a_revoir' },
      ] as const
    ).flatMap(({ personne, lien, place }) => [
      usager({ ...moi, type: 'PresenterProche', le: '2025-03-24', par: lina, personne, lien }),
      usager({
        ...moi,
        type: 'ExprimerSouhaitEntourage',
        le: '2025-03-24',
        par: lina,
        personne,
        place,
        recueilliePar: educ,
      }),
    ]),
    consentement({
      ...leProjet,
      type: 'RechercherConsentement',
      le: '2025-03-24',
      par: chef,
      aupresDe: lina,
      information: { le: '2025-03-24', moyens: ['falc', 'numerique'], comprise: true },
    }),
    consentement({
      ...leProjet,
      type: 'EnregistrerAccord',
      le: '2025-03-24',
      par: lina,
      forme: 'numerique',
      recueilliePar: chef,
    }),
    accompagnement({
      ...contrat,
      type: 'EtablirAvenant',
      le: '2025-03-31',
      par: chef,
      avenant: {
        id: 'avenant-2',
        etabliLe: '2025-03-31',
        objet: 'reactualisation',
        participation: { personne: { aParticipe: true, le: '2025-03-24' }, participants: [lina, educ, chef] },
      },
    }),
    accompagnement({
      ...contrat,
      type: 'RemettreDocument',
      le: '2025-03-31',
      par: chef,
      avenant: 'avenant-2',
      remise: { le: '2025-03-31', a: lina, forme: 'falc' },
    }),
    ...[lina, directrice].map((par) =>
      accompagnement({ ...contrat, type: 'SignerDocument', le: '2025-04-07', par, avenant: 'avenant-2' }),
    ),
  ],
};

const cuisine = {
  id: 'o-esat',
  titre: 'Entrer à l’ESAT, en cuisine',
  attentes: ['a-cuisine'],
  debutLe: '2025-06-02',
  echeanceLe: '2026-08-28',
};

export const AVENANT_AU_PROJET: Chapitre = {
  titre: 'Mai 2025 : un stage plaît, le projet change par avenant',
  gestes: [
    projet({
      ...pia,
      type: 'ExprimerAttente',
      le: '2025-05-12',
      par: lina,
      attente: 'a-esat',
      texte: 'Cuisine là-bas. Tous les jours.',
      moyen: 'numerique',
      recueilliePar: technique,
      domaines: ['emploi'],
    }),
    projet({ ...pia, type: 'OuvrirAvenant', le: '2025-05-19', par: educ }),
    projet({ ...pia, type: 'ProposerObjectif', le: '2025-05-19', par: lina, objectif: cuisine }),
    projet({ ...pia, type: 'ApprouverObjectif', le: '2025-05-26', par: technique, objectif: 'o-esat' }),
    projet({
      ...pia,
      type: 'RelierObjectif',
      le: '2025-05-26',
      par: educ,
      objectif: 'o-esat',
      attentes: ['a-cuisine', 'a-esat'],
    }),
    projet({
      ...pia,
      type: 'PlanifierAction',
      le: '2025-05-26',
      par: technique,
      action: { id: 'ac-esat', titre: 'Stages à l’ESAT', objectifs: ['o-esat', 'o-stage'], responsable: technique },
    }),
    projet({ ...pia, type: 'DonnerSuiteAttente', le: '2025-05-26', par: educ, attente: 'a-esat', decision: 'retenue' }),
    projet({ ...pia, type: 'CommuniquerSuiteAttente', le: '2025-05-26', par: educ, attente: 'a-esat' }),
    projet({ ...pia, type: 'Formaliser', le: '2025-06-02', par: directrice }),
    projet({ ...pia, type: 'DonnerAccord', le: '2025-06-02', par: lina, accord: 'acc-lina-3', forme: 'signature' }),
    projet({
      ...pia,
      type: 'DonnerAccord',
      le: '2025-06-02',
      par: directrice,
      accord: 'acc-structure-3',
      forme: 'signature',
    }),
    projet({ ...pia, type: 'RemettreProjet', le: '2025-06-02', par: educ, a: lina, forme: 'falc' }),
    projet({ ...pia, type: 'ActiverObjectif', le: '2025-06-02', par: technique, objectif: 'o-esat' }),
    projet({ ...pia, type: 'DemarrerAction', le: '2025-06-02', par: technique, action: 'ac-esat' }),
    accompagnement({ type: 'SOpposerAuPartage', le: '2025-06-05', par: lina }),
    refuse(
      'OPPOSITION_AU_PARTAGE',
      accompagnement({
        type: 'PartagerInformation',
        le: '2025-06-06',
        par: technique,
        partage: { id: 'pt-1', le: '2025-06-06', destinataire: esat, horsEquipe: true, contenu: 'social' },
      }),
    ),
    refuse('SEULE_LA_PERSONNE_LEVE', accompagnement({ type: 'LeverOppositionAuPartage', le: '2025-06-10', par: mere })),
    accompagnement({ type: 'LeverOppositionAuPartage', le: '2025-06-16', par: lina }),
    accompagnement({
      type: 'PartagerInformation',
      le: '2025-06-17',
      par: technique,
      partage: {
        id: 'pt-1',
        le: '2025-06-17',
        destinataire: esat,
        horsEquipe: true,
        contenu: 'projet',
        strictNecessaire: true,
        dansLaMission: true,
      },
    }),
    accompagnement({
      type: 'EchangerAvecFamille',
      le: '2025-07-04',
      par: chef,
      echange: { type: 'information_detaillee', le: '2025-07-04', a: [mere], accordJeuneMajeur: true },
    }),
    accompagnement({
      type: 'EchangerAvecFamille',
      le: '2025-07-04',
      par: chef,
      echange: { type: 'invitation_rencontre', le: '2025-07-04', a: [mere, pere], accordJeuneMajeur: true },
    }),
  ],
};
