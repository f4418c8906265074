import { describe, it } from 'vitest';
import { CommandeConsentement } from '../../src/consentement/commandes';
import { deciderConsentement } from '../../src/consentement/consentement.decider';
import { scenario } from '../../src/essai/scenario';

const { givenCommands } = scenario(deciderConsentement);

const personne = { qualite: 'personne' };
const parent = { qualite: 'parent', id: 'p5' };
const cadre = { qualite: 'professionnel', id: 'p7' };
const avisPersonne = { recueilli: true, sens: 'favorable' };

const dire = (type: string, le: string, charge: object = {}): CommandeConsentement =>
  CommandeConsentement.parse({ type, consentement: 'c1', objet: 'image', le, par: personne, forme: 'oral', ...charge });
const accord = (charge: object = {}) => dire('EnregistrerAccord', '2026-03-01', charge);

describe('Le temps du journal', () => {
  const avant = { code: 'DATE_ANTERIEURE', le: '2026-02-01', dernierFaitLe: '2026-03-01' };
  const anterieures: readonly CommandeConsentement[] = [
    CommandeConsentement.parse({ type: 'InformerEquipe', consentement: 'c1', le: '2026-02-01', par: cadre }),
    CommandeConsentement.parse({
      ...{ type: 'RechercherConsentement', consentement: 'c1', objet: 'image', le: '2026-02-01', par: cadre },
      aupresDe: personne,
    }),
    dire('EnregistrerAccord', '2026-02-01'),
  ];

  it.each(anterieures.map((commande) => [commande.type, commande] as const))('%s ne recule pas', (_, commande) => {
    givenCommands(accord({ par: parent, avisPersonne }))
      .when(commande)
      .thenRefused(avant);
  });

  it('un refus et un retrait se disent quand même, et gardent leur jour', () => {
    for (const type of ['EnregistrerRefus', 'RetirerConsentement']) {
      givenCommands(accord()).when(dire(type, '2026-02-01')).thenState({ dernierFaitLe: '2026-03-01' });
    }
  });
});

describe('Un refus ou un retrait appris après un accord', () => {
  const refus = (le: string, charge: object = {}) => dire('EnregistrerRefus', le, charge);
  const mien = { reponse: { le: '2026-03-01', par: personne, forme: 'oral' } };
  const dit = (statut: string) => ({ statut, reponse: { le: '2026-02-01', par: personne, forme: 'oral' } });

  it('et dit avant lui rejoint les antécédents : la dernière parole de la personne vaut', () => {
    givenCommands(accord())
      .when(refus('2026-02-01'))
      .thenState({ statut: 'donne', ...mien, antecedents: [dit('refuse')] });
    givenCommands(accord())
      .when(dire('RetirerConsentement', '2026-02-01'))
      .thenState({ statut: 'donne', ...mien, antecedents: [dit('retire')] });
    givenCommands(refus('2026-03-01'))
      .when(refus('2026-02-01'))
      .thenState({ statut: 'refuse', ...mien, antecedents: [dit('refuse')] });
  });

  it('et dit le même jour ou après prend effet', () => {
    givenCommands(accord()).when(refus('2026-03-01')).thenState({ statut: 'refuse' });
    givenCommands(accord()).when(refus('2026-03-02')).thenState({ statut: 'refuse' });
  });

  it('et dit par la personne ne cède pas à l’accord d’un représentant, fût-il plus récent', () => {
    const leSien = accord({ par: parent, avisPersonne });
    givenCommands(leSien).when(refus('2026-02-01')).thenState({ statut: 'refuse' });
    givenCommands(leSien)
      .when(refus('2026-02-01', { par: parent }))
      .thenState({ statut: 'donne' });
  });
});

describe('Retirer, refuser', () => {
  const retirer = (charge: object) => dire('RetirerConsentement', '2026-04-01', charge);

  it('un représentant retire sans avis l’accord qu’un représentant avait donné, pas celui de la personne', () => {
    givenCommands(accord({ par: parent, avisPersonne }))
      .when(retirer({ par: parent }))
      .thenState({ statut: 'retire' });
    givenCommands(accord())
      .when(retirer({ par: parent }))
      .thenRefused({ code: 'AVIS_DE_LA_PERSONNE_MANQUANT', qualite: 'parent' });
    givenCommands(accord(), retirer({}))
      .when(retirer({ par: parent }))
      .thenState({ statut: 'retire' });
    givenCommands()
      .when(retirer({ par: parent }))
      .thenState({ statut: 'retire' });
  });

  it.each([
    ['curateur', { code: 'CURATEUR_SANS_POUVOIR' }],
    ['proche', { code: 'TIERS_SANS_POUVOIR', qualite: 'proche' }],
    ['directeur', { code: 'STRUCTURE_SANS_POUVOIR', qualite: 'directeur' }],
  ])('un %s ne retire ni ne refuse rien pour elle, même avec son avis', (qualite, refus) => {
    const par = { qualite };
    for (const etat of [
      givenCommands(),
      givenCommands(accord()),
      givenCommands(accord({ par: parent, avisPersonne })),
    ]) {
      etat.when(retirer({ par })).thenRefused(refus);
      etat.when(retirer({ par, avisPersonne })).thenRefused(refus);
      etat.when(dire('EnregistrerRefus', '2026-04-01', { par })).thenRefused(refus);
    }
  });
});

describe('Redonner un accord', () => {
  it('déjà donné est refusé, sauf quand la personne confirme celui d’un représentant', () => {
    const encore = (charge: object) => dire('EnregistrerAccord', '2026-05-01', charge);
    const deja = { code: 'DEJA_DONNE', depuis: '2026-03-01' };
    givenCommands(accord()).when(encore({})).thenRefused(deja);
    givenCommands(accord())
      .when(encore({ par: parent, avisPersonne }))
      .thenRefused(deja);
    givenCommands(accord({ par: parent, avisPersonne }))
      .when(encore({ par: parent, avisPersonne }))
      .thenRefused(deja);
    givenCommands(accord({ par: parent, avisPersonne }))
      .when(encore({}))
      .thenState({ statut: 'donne' });
    givenCommands(accord())
      .when(encore({ par: { qualite: 'curateur' } }))
      .thenRefused({ code: 'CURATEUR_SANS_POUVOIR' });
  });
});
