import type { Chapitre } from '../outils/gestes';
import { accompagnement, consentement, refuse, usager } from '../outils/gestes';
import { chef, contrat, directrice, educ, lina, mere, moi, pere } from './acteurs';

const livret = { type: 'livret_accueil', le: '2023-09-04' } as const;
const accueil = { consentement: 'c-accueil', objet: 'accueil' } as const;

/** Du premier coup de téléphone à la rentrée : Lina a seize ans, elle parle peu et sait ce qu’elle veut. */
export const ADMISSION: Chapitre = {
  titre: 'Printemps 2023 : Lina demande à venir',
  gestes: [
    usager({
      ...moi,
      type: 'EnregistrerUsager',
      le: '2023-04-11',
      par: chef,
      identite: { nomNaissance: 'Lefort', prenoms: ['Lina'], sexe: 'F', naissanceLe: '2007-03-14' },
    }),
    refuse(
      'TITULAIRES_INSUFFISANTS',
      usager({
        ...moi,
        type: 'DefinirAutoriteParentale',
        le: '2023-04-11',
        par: chef,
        titulaires: ['p-mere'],
        exercice: 'conjointe',
      }),
    ),
    usager({
      ...moi,
      type: 'DefinirAutoriteParentale',
      le: '2023-04-11',
      par: chef,
      titulaires: ['p-mere', 'p-pere'],
      exercice: 'conjointe',
      fratrie: true,
    }),
    usager({ ...moi, type: 'ConstaterAbsenceDeProtection', le: '2023-04-11', par: chef }),
    usager({
      ...moi,
      type: 'DecrireCommunication',
      le: '2023-04-11',
      par: chef,
      communication: {
        expression: 'orale_limitee',
        lecture: 'avec_aide',
        langue: 'français',
        moyens: ['pictogrammes'],
      },
    }),
    accompagnement({ type: 'DemanderAdmission', le: '2023-04-11', par: mere }),
    accompagnement({
      type: 'EnregistrerOrientation',
      le: '2023-04-11',
      par: chef,
      orientation: {
        id: 'or-1',
        type: 'cdaph',
        decideeLe: '2023-03-07',
        notifieeLe: '2023-03-14',
        designeeLe: '2023-03-14',
        debutLe: '2023-09-01',
        finLe: '2026-08-31',
        autorite: 'CDAPH (fictive)',
        categorieDesignee: 'ime',
      },
    }),
    accompagnement({ type: 'NoterVisite', le: '2023-05-24', par: lina }),
    accompagnement({ type: 'DonnerSuiteOrientation', le: '2023-05-30', par: chef, orientation: 'or-1' }),
  ],
};

export const RENTREE: Chapitre = {
  titre: 'Rentrée 2023 : l’entretien, l’admission, le contrat de séjour',
  gestes: [
    accompagnement({
      type: 'TenirEntretien',
      le: '2023-08-29',
      par: chef,
      entretien: {
        id: 'en-1',
        type: 'conclusion_contrat',
        le: '2023-08-29',
        conduitPar: chef,
        presents: [lina, mere, pere],
        accompagnementChoisi: true,
        consentementAccueilRecherche: true,
        droitsExpliques: true,
        comprehensionVerifiee: true,
      },
    }),
    consentement({
      ...accueil,
      type: 'RechercherConsentement',
      le: '2023-08-29',
      par: chef,
      aupresDe: lina,
      information: { le: '2023-08-29', moyens: ['oral', 'pictogrammes'], comprise: true },
    }),
    refuse(
      'STRUCTURE_SANS_POUVOIR',
      consentement({ ...accueil, type: 'EnregistrerAccord', le: '2023-08-29', par: chef, forme: 'oral' }),
    ),
    refuse(
      'AVIS_DE_LA_PERSONNE_MANQUANT',
      consentement({ ...accueil, type: 'EnregistrerAccord', le: '2023-08-29', par: mere, forme: 'ecrit' }),
    ),
    consentement({
      ...accueil,
      type: 'EnregistrerAccord',
      le: '2023-08-29',
      par: mere,
      forme: 'ecrit',
      avisPersonne: {
        recueilli: true,
        le: '2023-08-29',
        sens: 'favorable',
        paroles: 'Oui, mais je rentre le soir.',
        moyen: 'pictogrammes',
      },
      recueilliePar: chef,
    }),
    accompagnement({
      type: 'AdmettrePersonne',
      le: '2023-09-04',
      par: directrice,
      modalite: 'accueil_jour',
      dureePrevisionnelle: { nombre: 3, unite: 'ans' },
    }),
    accompagnement({
      type: 'RemettreDocumentAccueil',
      le: '2023-09-04',
      par: educ,
      remis: { ...livret, a: lina, formes: ['pictogrammes'] },
    }),
    accompagnement({
      type: 'RemettreDocumentAccueil',
      le: '2023-09-04',
      par: educ,
      remis: { ...livret, a: mere, formes: ['ecrit'] },
    }),
    ...(['charte_droits_libertes', 'reglement_fonctionnement'] as const).map((type) =>
      accompagnement({
        type: 'RemettreDocumentAccueil',
        le: '2023-09-04',
        par: educ,
        remis: { type, le: '2023-09-04', a: lina, formes: ['falc'] },
      }),
    ),
    ...(['droits', 'voies_de_recours', 'role_des_professionnels', 'personne_qualifiee'] as const).map((sujet) =>
      accompagnement({
        type: 'DonnerInformation',
        le: '2023-09-04',
        par: chef,
        information: { sujet, le: '2023-09-04', a: [lina, mere, pere], par: chef, moyens: ['oral', 'falc'] },
      }),
    ),
    accompagnement({
      type: 'LierPlan',
      le: '2023-09-04',
      par: chef,
      plan: { id: 'pps', type: 'pps', etabliLe: '2023-06-20', articuleAvecLeProjet: true },
    }),
    accompagnement({
      type: 'EtablirDocument',
      le: '2023-09-11',
      par: chef,
      document: {
        id: 'contrat',
        type: 'contrat_sejour',
        etabliLe: '2023-09-11',
        debutLe: '2023-09-04',
        participation: {
          personne: { aParticipe: true, le: '2023-08-29', moyens: ['pictogrammes'] },
          participants: [lina, mere, pere, chef, educ],
        },
        avisMineur: { recueilli: true, le: '2023-09-11', sens: 'favorable', moyen: 'pictogrammes' },
        clauses: {
          objectifs: true,
          prestationsImmediates: true,
          prestations: true,
          conditionsSejour: true,
          dureeEtRevision: true,
          resiliation: true,
          decisionsPrealables: true,
        },
        decisionsMentionnees: ['or-1'],
      },
    }),
    ...[lina, mere, pere].map((a) =>
      accompagnement({
        ...contrat,
        type: 'RemettreDocument',
        le: '2023-09-14',
        par: chef,
        remise: { le: '2023-09-14', a, forme: a === lina ? 'falc' : 'ecrit' },
      }),
    ),
    ...[mere, pere, directrice].map((par) =>
      accompagnement({ ...contrat, type: 'SignerDocument', le: '2023-09-25', par }),
    ),
    accompagnement({ ...contrat, type: 'EtablirAccordsDePrincipe', le: '2023-09-25', par: chef, enAnnexe: true }),
    accompagnement({
      ...contrat,
      type: 'DonnerAccordDePrincipe',
      le: '2023-09-25',
      par: mere,
      sur: 'donneesPersonnelles',
      avisPersonne: { recueilli: true, le: '2023-09-25', sens: 'favorable', moyen: 'pictogrammes' },
    }),
    accompagnement({ ...contrat, type: 'ConserverCopie', le: '2023-09-25', par: chef }),
  ],
};
