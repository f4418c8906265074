import type { Chapitre } from '../outils/gestes';
import { accompagnement, consentement, refuse, usager } from '../outils/gestes';
import { aide, cadre, contrat, curatrice, directeur, elle, fille, medco, moi } from './acteurs';

const accueil = { consentement: 'c-accueil', objet: 'accueil' } as const;
const information = (sujet: 'droits' | 'voies_de_recours' | 'personne_qualifiee' | 'protection_donnees', le: string) =>
  accompagnement({ type: 'DonnerInformation', le, par: cadre, information: { sujet, le, a: [elle], par: cadre } });

export const AVANT_D_ENTRER: Chapitre = {
  titre: 'Hiver 2024-2025 : Mme Vasseur, 86 ans, sous curatelle, demande à entrer',
  gestes: [
    usager({
      ...moi,
      type: 'EnregistrerUsager',
      le: '2024-12-03',
      par: cadre,
      identite: {
        nomNaissance: 'Dumont',
        nomUtilise: 'Vasseur',
        prenoms: ['Odette'],
        sexe: 'F',
        naissanceLe: '1938-02-11',
      },
    }),
    refuse(
      'CURATELLE_SANS_REPRESENTATION',
      usager({
        ...moi,
        type: 'OuvrirProtection',
        le: '2024-12-03',
        par: cadre,
        mesure: {
          id: 'curatelle',
          type: 'curatelle_renforcee',
          debutLe: '2023-06-05',
          etendue: { personne: 'representation' },
        },
      }),
    ),
    usager({
      ...moi,
      type: 'OuvrirProtection',
      le: '2024-12-03',
      par: cadre,
      mesure: {
        id: 'curatelle',
        type: 'curatelle_renforcee',
        debutLe: '2023-06-05',
        etendue: { personne: 'assistance', biens: 'assistance' },
        protecteurs: ['p-mjpm'],
        decision: { le: '2023-06-05', juridiction: 'Tribunal judiciaire (fictif)' },
      },
    }),
    accompagnement({ type: 'DemanderAdmission', le: '2024-12-03', par: elle }),
    accompagnement({ type: 'NoterVisite', le: '2024-12-17', par: elle }),
    accompagnement({
      type: 'DonnerInformation',
      le: '2024-12-17',
      par: cadre,
      information: { sujet: 'personne_confiance', le: '2024-12-17', a: [elle], par: cadre, attestee: true },
    }),
    accompagnement({
      type: 'RemettreDocumentAccueil',
      le: '2024-12-17',
      par: cadre,
      remis: { type: 'notice_personne_confiance', le: '2024-12-17', a: elle, formes: ['ecrit'] },
    }),
    usager({ ...moi, type: 'ProposerPersonneDeConfiance', le: '2024-12-17', par: cadre }),
    refuse(
      'DESIGNATION_SANS_ECRIT',
      usager({
        ...moi,
        type: 'DesignerPersonneDeConfiance',
        le: '2025-01-06',
        par: elle,
        designation: { id: 'pc-1', personne: 'p-fille', designeeLe: '2025-01-06' },
      }),
    ),
    usager({
      ...moi,
      type: 'DesignerPersonneDeConfiance',
      le: '2025-01-06',
      par: elle,
      designation: { id: 'pc-1', personne: 'p-fille', designeeLe: '2025-01-06', ecrite: true, cosignee: true },
    }),
    accompagnement({
      type: 'TenirEntretien',
      le: '2025-01-13',
      par: directeur,
      entretien: {
        id: 'en-1',
        type: 'conclusion_contrat',
        le: '2025-01-13',
        conduitPar: directeur,
        presents: [elle, { ...fille, qualite: 'personne_confiance' }],
        accompagnementChoisi: true,
        consentementAccueilRecherche: true,
        droitsExpliques: true,
        comprehensionVerifiee: true,
        medecinCoordonnateurAssocie: true,
      },
    }),
    consentement({
      ...accueil,
      type: 'RechercherConsentement',
      le: '2025-01-13',
      par: directeur,
      aupresDe: elle,
      information: { le: '2025-01-13', moyens: ['oral'], comprise: true },
      aptitude: { apte: true, le: '2025-01-13', par: medco },
    }),
    refuse(
      'CURATEUR_SANS_POUVOIR',
      consentement({ ...accueil, type: 'EnregistrerAccord', le: '2025-01-13', par: curatrice, forme: 'ecrit' }),
    ),
    consentement({
      ...accueil,
      type: 'EnregistrerAccord',
      le: '2025-01-13',
      par: elle,
      forme: 'oral',
      paroles: 'D’accord, si je garde mon fauteuil.',
      recueilliePar: directeur,
    }),
  ],
};

export const ENTRER: Chapitre = {
  titre: '20 janvier 2025 : l’entrée, le contrat de séjour',
  gestes: [
    accompagnement({
      type: 'AdmettrePersonne',
      le: '2025-01-20',
      par: directeur,
      modalite: 'hebergement',
      dureePrevisionnelle: 'indeterminee',
    }),
    ...(['livret_accueil', 'charte_droits_libertes', 'reglement_fonctionnement'] as const).map((type) =>
      accompagnement({
        type: 'RemettreDocumentAccueil',
        le: '2025-01-20',
        par: aide,
        remis: { type, le: '2025-01-20', a: elle, formes: ['ecrit'] },
      }),
    ),
    information('droits', '2025-01-20'),
    information('voies_de_recours', '2025-01-20'),
    information('personne_qualifiee', '2025-01-20'),
    information('protection_donnees', '2025-01-20'),
    accompagnement({
      type: 'EtablirDocument',
      le: '2025-01-20',
      par: directeur,
      document: {
        id: 'contrat',
        type: 'contrat_sejour',
        etabliLe: '2025-01-20',
        debutLe: '2025-01-20',
        participation: {
          personne: { aParticipe: true, le: '2025-01-13' },
          participants: [elle, fille, curatrice, directeur],
        },
        clauses: {
          objectifs: true,
          prestationsImmediates: true,
          prestations: true,
          conditionsSejour: true,
          participationFinanciere: true,
          coutPrevisionnel: true,
          professionnelsLiberaux: true,
          dureeEtRevision: true,
          resiliation: true,
        },
      },
    }),
    accompagnement({
      ...contrat,
      type: 'RemettreDocument',
      le: '2025-01-27',
      par: directeur,
      remise: { le: '2025-01-27', a: elle, forme: 'ecrit' },
    }),
    accompagnement({ ...contrat, type: 'MettreAJourTarifs', le: '2025-01-27', par: directeur }),
    accompagnement({ ...contrat, type: 'SignerDocument', le: '2025-02-03', par: elle, accompagneePar: fille }),
    accompagnement({ ...contrat, type: 'SignerDocument', le: '2025-02-03', par: directeur }),
    refuse('DEJA_SIGNE', accompagnement({ ...contrat, type: 'SignerDocument', le: '2025-02-03', par: elle })),
    accompagnement({ ...contrat, type: 'ConserverCopie', le: '2025-02-03', par: directeur }),
    accompagnement({ ...contrat, type: 'EtablirAccordsDePrincipe', le: '2025-02-03', par: directeur }),
    accompagnement({
      ...contrat,
      type: 'RefuserAccordDePrincipe',
      le: '2025-02-03',
      par: elle,
      sur: 'espacePrivatif',
    }),
    accompagnement({
      ...contrat,
      type: 'DonnerAccordDePrincipe',
      le: '2025-02-03',
      par: elle,
      sur: 'donneesPersonnelles',
    }),
  ],
};
