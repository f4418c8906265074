import { describe, expect, it } from 'vitest';
import type { CommandeAccompagnement } from '../../src/accompagnement/commandes';
import { admettre, dire, etablir, givenCommands, personne, sortir } from './outils';

const LE = '2026-09-10';
const DEMAIN = '2026-09-11';

const orientation = (plus: object) => ({ orientation: { id: 'o1', type: 'cdaph', ...plus } });
const contrat = (charge: object) => ({ document: 'c1', ...charge });
const avenant = { id: 'a1', objet: 'tarifs' };
const signataires = [personne];

const connue = dire('EnregistrerOrientation', '2026-01-02', orientation({}));
const demande = dire('DemanderAcces', '2026-01-02', { par: personne, demande: 'd1', objet: 'dossier' });
const reclamation = dire('Reclamer', '2026-01-02', { par: personne, reclamation: 'r1' });
const evenement = dire('SignalerEvenement', '2026-01-02', { evenement: { id: 'e1', le: '2026-01-02', type: 'crise' } });
const plan = dire('LierPlan', '2026-01-02', { plan: { id: 'p1', type: 'pps' } });
const signee = dire('SignerAllerVenir', '2026-01-12', contrat({ signataires }));
const suspendu = dire('SuspendreAccompagnement', '2026-02-01');

type Cas = readonly [string, string, (le: string) => object, ...(readonly CommandeAccompagnement[])];

/** Chaque commande qui raconte un fait passé : le champ qui le date, et ce qu’il faut avoir fait avant. */
const CAS: readonly Cas[] = [
  ['DemanderAdmission', 'demandeLe', (le) => ({ demandeLe: le })],
  ['NoterVisite', 'visiteLe', (le) => ({ visiteLe: le })],
  ['AdmettrePersonne', 'admisLe', (le) => ({ admisLe: le })],
  ['EnregistrerOrientation', 'decideeLe', (le) => orientation({ decideeLe: le })],
  ['EnregistrerOrientation', 'notifieeLe', (le) => orientation({ notifieeLe: le })],
  ['ModifierOrientation', 'decideeLe', (le) => orientation({ decideeLe: le }), connue],
  ['DonnerSuiteOrientation', 'suiteDonneeLe', (le) => ({ orientation: 'o1', suiteDonneeLe: le }), connue],
  ['RemettreDocumentAccueil', 'remisLe', (le) => ({ remis: { type: 'livret_accueil', le, a: personne } })],
  ['DonnerInformation', 'information', (le) => ({ information: { sujet: 'droits', le, a: [personne] } })],
  ['TenirEntretien', 'entretien', (le) => ({ entretien: { id: 'e1', type: 'suivi', le } })],
  ['InviterVieCollective', 'participation', (le) => ({ participation: { type: 'autre', le } })],
  ['DecrireFamille', 'separeeLe', (le) => ({ famille: { accueillie: true, separeeLe: le } })],
  ['DecrireFamille', 'reunieLe', (le) => ({ famille: { accueillie: true, reunieLe: le } })],
  ['EtablirDocument', 'etabliLe', (le) => ({ document: { id: 'c2', type: 'dipc', etabliLe: le } })],
  ['EtablirAvenant', 'etabliLe', (le) => contrat({ avenant: { ...avenant, etabliLe: le } }), etablir()],
  ['RemettreDocument', 'remise', (le) => contrat({ remise: { le, a: personne } }), etablir()],
  ['SignerDocument', 'signeLe', (le) => contrat({ signeLe: le, par: personne }), etablir()],
  ['EtablirAccordsDePrincipe', 'etabliLe', (le) => contrat({ etabliLe: le }), etablir()],
  ['MettreAJourTarifs', 'miseAJourLe', (le) => contrat({ miseAJourLe: le }), etablir()],
  ['EvaluerAllerVenir', 'evaluation', (le) => contrat({ evaluation: { le } }), etablir()],
  ['TransmettreProjetAllerVenir', 'remise', (le) => contrat({ remise: { le, a: personne } }), etablir()],
  ['SignerAllerVenir', 'signeeLe', (le) => contrat({ signataires, signeeLe: le }), etablir()],
  ['ReevaluerAllerVenir', 'reevalueeLe', (le) => contrat({ reevalueeLe: le }), etablir(), signee],
  ['ProlongerReponseAcces', 'informeeLe', (le) => ({ demande: 'd1', motivee: true, informeeLe: le }), demande],
  ['RepondreAcces', 'reponduLe', (le) => ({ demande: 'd1', sens: 'communique', reponduLe: le }), demande],
  ['RepondreReclamation', 'reponduLe', (le) => ({ reclamation: 'r1', reponduLe: le }), reclamation],
  ['PartagerInformation', 'partage', (le) => ({ partage: { id: 'pt1', le, destinataire: { qualite: 'partenaire' } } })],
  ['SignalerEvenement', 'evenement', (le) => ({ evenement: { id: 'e2', le, type: 'crise' } })],
  ['TransmettreSignalement', 'signaleLe', (le) => ({ evenement: 'e1', signaleLe: le }), evenement],
  ['TransmettreSignalement', 'confirmeParEcritLe', (le) => ({ evenement: 'e1', confirmeParEcritLe: le }), evenement],
  ['DonnerSuiteEvenement', 'suite', (le) => ({ evenement: 'e1', suite: { le, nature: 'aucune' } }), evenement],
  ['EchangerAvecFamille', 'echange', (le) => ({ echange: { type: 'rencontre', le } })],
  ['LierPlan', 'etabliLe', (le) => ({ plan: { id: 'p2', type: 'pps', etabliLe: le } })],
  ['CompleterPlanLie', 'actualiseLe', (le) => ({ plan: 'p1', actualiseLe: le }), plan],
  ['CompleterPlanLie', 'remise', (le) => ({ plan: 'p1', remise: { le, a: personne } }), plan],
  ['CompleterPlanLie', 'reunionLe', (le) => ({ plan: 'p1', reunionLe: le }), plan],
  ['CompleterPlanLie', 'rapportLe', (le) => ({ plan: 'p1', rapportLe: le }), plan],
  ['CompleterPlanLie', 'accordExpresLe', (le) => ({ plan: 'p1', accordExpresLe: le }), plan],
  ['SuspendreAccompagnement', 'duLe', (le) => ({ duLe: le }), admettre],
  ['ReprendreAccompagnement', 'auLe', (le) => ({ auLe: le }), admettre, suspendu],
  ['PrononcerSortie', 'sortie', (le) => ({ sortie: { le, motif: 'autre' } }), admettre],
  ['PrononcerSortie', 'notifieeLe', (le) => ({ sortie: { le: LE, motif: 'autre', notifieeLe: le } }), admettre],
  ['CompleterSortie', 'notifieeLe', (le) => ({ notifieeLe: le }), admettre, sortir()],
  ['CompleterSortie', 'decisionCdaphLe', (le) => ({ decisionCdaphLe: le }), admettre, sortir()],
  [
    'TransmettreRelais',
    'transmissionLe',
    (le) => ({ transmissionLe: le, transmissionA: [personne] }),
    admettre,
    sortir(),
  ],
  ['NoterSuiviApresSortie', 'dernierContactLe', (le) => ({ dernierContactLe: le }), admettre, sortir()],
  ['NoterSuiviApresSortie', 'devenirSuiviJusquAu', (le) => ({ devenirSuiviJusquAu: le }), admettre, sortir()],
  ['ArchiverDossier', 'archiveLe', (le) => ({ archiveLe: le }), admettre, sortir()],
];

describe('Un fait passé', () => {
  const cas = CAS.map(([type, champ, charge, ...avant]) => ({ type, champ, charge, avant }));

  it.each(cas)('$type : $champ n’est pas après le jour où on l’enregistre', ({ type, champ, charge, avant }) => {
    const { when } = givenCommands(...avant);
    when(dire(type, LE, charge(DEMAIN))).thenRefused({ code: 'DATE_POSTERIEURE', champ, date: DEMAIN, le: LE });
    expect(when(dire(type, LE, charge(LE))).result.ok).toBe(true);
  });
});

describe('Ce qui en suit un autre', () => {
  const suites: readonly Cas[] = [
    ['EnregistrerOrientation', '', (le) => orientation({ decideeLe: '2026-01-02', notifieeLe: le })],
    ['RepondreAcces', '', (le) => ({ demande: 'd1', sens: 'communique', reponduLe: le }), demande],
    ['RepondreReclamation', '', (le) => ({ reclamation: 'r1', reponduLe: le }), reclamation],
    ['SignalerEvenement', '', (le) => ({ evenement: { id: 'e2', le: '2026-01-02', type: 'chute', signaleLe: le } })],
    ['TransmettreSignalement', '', (le) => ({ evenement: 'e1', signaleLe: le }), evenement],
    ['TransmettreSignalement', '', (le) => ({ evenement: 'e1', confirmeParEcritLe: le }), evenement],
  ];

  it.each(suites.map(([type, , charge, ...avant]) => ({ type, charge, avant })))(
    '$type : ne le précède pas',
    ({ type, charge, avant }) => {
      const { when } = givenCommands(...avant);
      const refus = { code: 'DATES_INVERSEES', debutLe: '2026-01-02', finLe: '2026-01-01' };
      when(dire(type, LE, charge('2026-01-01'))).thenRefused(refus);
      expect(when(dire(type, LE, charge('2026-01-02'))).result.ok).toBe(true);
    },
  );
});

describe('Ce que l’on désigne', () => {
  const inconnu = (sorte: string, element: string) => ({ code: 'ELEMENT_INCONNU', sorte, element });
  const remise = { le: LE, a: personne };

  const inconnus: readonly (readonly [string, object, object])[] = [
    ['ModifierOrientation', orientation({}), inconnu('orientation', 'o1')],
    ['TerminerOrientation', { orientation: 'o1', finLe: LE }, inconnu('orientation', 'o1')],
    ['DonnerSuiteOrientation', { orientation: 'o1' }, inconnu('orientation', 'o1')],
    ['RepondreAcces', { demande: 'd1', sens: 'communique' }, inconnu('demande', 'd1')],
    ['ProlongerReponseAcces', { demande: 'd1', motivee: true }, inconnu('demande', 'd1')],
    ['RepondreReclamation', { reclamation: 'r1' }, inconnu('reclamation', 'r1')],
    ['TransmettreSignalement', { evenement: 'e1' }, inconnu('evenement', 'e1')],
    ['DonnerSuiteEvenement', { evenement: 'e1', suite: { le: LE, nature: 'aucune' } }, inconnu('evenement', 'e1')],
    ['CompleterPlanLie', { plan: 'p1' }, inconnu('plan', 'p1')],
    ...(
      [
        ['DecrireClauses', { clauses: {} }],
        ['EtablirAvenant', { avenant: { ...avenant, etabliLe: LE } }],
        ['RemettreDocument', { remise }],
        ['SignerDocument', {}],
        ['MettreFinAuDocument', { finLe: LE }],
        ['ConserverCopie', {}],
        ['EtablirAccordsDePrincipe', {}],
        ['DonnerAccordDePrincipe', { par: personne, sur: 'espacePrivatif' }],
        ['MettreAJourTarifs', {}],
        ['ChangerTarif', { changeLe: LE }],
        ['EvaluerAllerVenir', { evaluation: { le: LE } }],
        ['TransmettreProjetAllerVenir', { remise }],
        ['RepondreTransmissionConfiance', { par: personne, accord: true }],
        ['SignerAllerVenir', { signataires }],
        ['ReevaluerAllerVenir', {}],
        ['LeverAllerVenir', { finLe: LE }],
      ] as const
    ).map(([type, charge]) => [type, contrat(charge), inconnu('document', 'c1')] as const),
  ];

  it.each(inconnus)('%s suppose qu’il existe', (type, charge, refus) => {
    givenCommands()
      .when(dire(type, LE, charge))
      .thenRefused(refus);
  });

  it.each([
    ['EnregistrerOrientation', orientation({}), 'orientation', 'o1'],
    ['TenirEntretien', { entretien: { id: 'e1', type: 'suivi', le: LE } }, 'entretien', 'e1'],
    ['EtablirDocument', { document: { id: 'c1', type: 'dipc' } }, 'document', 'c1'],
    ['SignalerEvenement', { evenement: { id: 'e1', le: LE, type: 'crise' } }, 'evenement', 'e1'],
    ['LierPlan', { plan: { id: 'p1', type: 'pps' } }, 'plan', 'p1'],
    ['PartagerInformation', { partage: { id: 'pt1', le: LE, destinataire: personne } }, 'partage', 'pt1'],
  ])('%s ne le reprend pas deux fois', (type, charge, sorte, element) => {
    const commande = dire(type, LE, charge);
    givenCommands(commande).when(commande).thenRefused({ code: 'ELEMENT_DEJA_CONNU', sorte, element });
  });
});
