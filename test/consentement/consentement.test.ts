import { describe, it } from 'vitest';
import { CommandeConsentement } from '../../src/consentement/commandes';
import { deciderConsentement } from '../../src/consentement/consentement.decider';
import { scenario } from '../../src/essai/scenario';

const { givenCommands } = scenario(deciderConsentement);

/** Une commande, lue à la porte comme un logiciel l’enverrait. */
const dire = (commande: object): CommandeConsentement =>
  CommandeConsentement.parse({ consentement: 'c1', ...commande });

const personne = { qualite: 'personne' };
const educatrice = { qualite: 'professionnel', id: 'p7' };
const avis = { recueilli: true, sens: 'favorable', moyen: 'pictogrammes' };
const partage = { objet: 'partage_hors_equipe', destinataire: 'p9' };

const rechercher = dire({
  type: 'RechercherConsentement',
  ...partage,
  le: '2026-01-05',
  par: educatrice,
  aupresDe: personne,
  information: { le: '2026-01-04', moyens: ['falc', 'oral'], comprise: true },
});
const accord = (plus: object = {}) =>
  dire({ type: 'EnregistrerAccord', ...partage, le: '2026-01-06', par: personne, forme: 'oral', ...plus });
const refus = (plus: object = {}) =>
  dire({ type: 'EnregistrerRefus', ...partage, le: '2026-02-01', par: personne, forme: 'oral', ...plus });
const retrait = (plus: object = {}) =>
  dire({ type: 'RetirerConsentement', ...partage, le: '2026-02-01', par: personne, forme: 'ecrit', ...plus });

describe('Chercher un consentement', () => {
  it('garde auprès de qui, après quelle information et sous quelle forme', () => {
    givenCommands()
      .when(rechercher)
      .thenState({ statut: 'recherche', objet: 'partage_hors_equipe', dernierFaitLe: rechercher.le });
  });

  it('refuse une information donnée après la recherche', () => {
    givenCommands()
      .when(dire({ ...rechercher, information: { le: '2026-01-06', moyens: ['oral'] } }))
      .thenRefused('DATE_POSTERIEURE');
  });

  it('n’efface pas un refus', () => {
    givenCommands(refus())
      .when(dire({ ...rechercher, le: '2026-02-02' }))
      .thenState({ statut: 'refuse' });
  });
});

describe('Donner un consentement', () => {
  it('le donne quand la personne le dit, et garde qui l’a recueilli', () => {
    givenCommands(rechercher)
      .when(accord({ recueilliePar: educatrice, paroles: 'D’accord pour ma sœur.' }))
      .thenState({ statut: 'donne' });
  });

  it.each([
    ['un curateur', 'curateur', 'CURATEUR_SANS_POUVOIR'],
    ['le directeur', 'directeur', 'STRUCTURE_SANS_POUVOIR'],
    ['une éducatrice', 'professionnel', 'STRUCTURE_SANS_POUVOIR'],
    ['la personne de confiance', 'personne_confiance', 'TIERS_SANS_POUVOIR'],
    ['un proche', 'proche', 'TIERS_SANS_POUVOIR'],
    ['quelqu’un dont on ne sait rien', 'inconnue', 'TIERS_SANS_POUVOIR'],
    ['un tuteur qui ne dit pas l’avis de la personne', 'tuteur', 'AVIS_DE_LA_PERSONNE_MANQUANT'],
  ])('refuse que %s consente à sa place', (_, qualite, code) => {
    const plus = code === 'AVIS_DE_LA_PERSONNE_MANQUANT' ? {} : { avisPersonne: avis };
    givenCommands(rechercher)
      .when(accord({ par: { qualite }, ...plus }))
      .thenRefused(code);
  });

  it('accepte celui d’un tuteur qui dit l’avis de la personne, ou pourquoi il manque', () => {
    const par = { qualite: 'tuteur' };
    givenCommands()
      .when(accord({ par, avisPersonne: avis }))
      .thenState({ statut: 'donne' });
    givenCommands()
      .when(accord({ par, avisPersonne: { recueilli: false, motif: 'ne_peut_pas_exprimer' } }))
      .thenState({ statut: 'donne' });
  });

  it('refuse celui d’un tuteur quand la personne a été constatée apte à décider', () => {
    const apte = dire({ ...rechercher, aptitude: { apte: true, le: '2026-01-05' } });
    givenCommands(apte)
      .when(accord({ par: { qualite: 'tuteur' }, avisPersonne: avis }))
      .thenRefused({ code: 'PERSONNE_APTE', constateLe: apte.le, qualite: 'tuteur' });
  });

  it('laisse la personne confirmer elle-même ce que son parent avait accepté', () => {
    const duParent = accord({ par: { qualite: 'parent' }, avisPersonne: avis });
    givenCommands(duParent)
      .when(accord({ le: '2026-03-01' }))
      .thenState({ statut: 'donne' });
    givenCommands(duParent, accord())
      .when(accord({ le: '2026-03-01' }))
      .thenRefused('DEJA_DONNE');
  });
});

describe('Refuser, retirer', () => {
  it('s’accepte avant toute recherche : le refus ouvre le consentement', () => {
    givenCommands().when(refus()).thenState({ statut: 'refuse', recherches: [] });
  });

  it('garde le jour où c’est dit quand on l’apprend après d’autres faits', () => {
    const informer = dire({ type: 'InformerEquipe', le: '2026-03-01', par: educatrice });
    const { state } = givenCommands(accord(), informer).when(retrait());
    givenCommands(accord(), informer).when(retrait()).thenState({ statut: 'retire', dernierFaitLe: informer.le });
    if (state?.statut !== 'retire' || state.reponse.le !== '2026-02-01') throw new Error('le jour dit est perdu');
  });

  it('efface les suites de la réponse d’avant : équipe à informer de nouveau', () => {
    const informer = dire({ type: 'InformerEquipe', le: '2026-01-10', par: educatrice });
    const { state } = givenCommands(accord(), informer).when(retrait());
    if (state === null || 'partageAvecEquipeLe' in state) throw new Error('l’équipe passerait pour informée');
  });

  it('ne laisse pas un parent retirer, sans son avis, l’accord que la personne a donné', () => {
    const par = { qualite: 'parent' };
    givenCommands(accord()).when(retrait({ par })).thenRefused('AVIS_DE_LA_PERSONNE_MANQUANT');
    givenCommands(accord())
      .when(retrait({ par, avisPersonne: avis }))
      .thenState({ statut: 'retire' });
  });
});

describe('Les suites', () => {
  const reinterroger = (reinterrogerLe: string) =>
    dire({ type: 'PrevoirDeReinterroger', le: '2026-02-10', par: educatrice, reinterrogerLe });

  it('après un refus : un jour pour en reparler, une autre proposition', () => {
    givenCommands(refus(), reinterroger('2026-05-01'))
      .when(dire({ type: 'ProposerAlternative', le: '2026-02-11', par: educatrice, alternativeProposee: 'Un dessin.' }))
      .thenState({ statut: 'refuse', alternativeProposee: 'Un dessin.' });
    givenCommands(refus()).when(reinterroger('2026-02-09')).thenRefused('RENDEZ_VOUS_PASSE');
    givenCommands(accord()).when(reinterroger('2026-05-01')).thenRefused('PAS_DE_REFUS');
  });

  it('un accord daté expire le lendemain de son dernier jour, puis se renouvelle', () => {
    const date = accord({ expireLe: '2026-06-30' });
    const constater = (le: string) => dire({ type: 'ConstaterExpiration', le, par: educatrice });
    const renouveler = dire({ type: 'RenouvelerConsentement', le: '2026-07-02', par: personne, forme: 'ecrit' });
    givenCommands(date).when(constater('2026-06-30')).thenRefused('PAS_ENCORE_EXPIRE');
    givenCommands(accord()).when(constater('2026-07-01')).thenRefused('SANS_ECHEANCE');
    givenCommands(date, constater('2026-07-01')).when(renouveler).thenState({ statut: 'donne' });
    givenCommands(refus()).when(renouveler).thenRefused('RIEN_A_RENOUVELER');
  });

  it('une réponse adressée à un autre consentement n’est pas rangée ici', () => {
    givenCommands(accord())
      .when(retrait({ consentement: 'c2' }))
      .thenRefused('AUTRE_CONSENTEMENT');
  });
});
