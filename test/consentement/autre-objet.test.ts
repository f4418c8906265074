import { describe, it } from 'vitest';
import { CommandeConsentement } from '../../src/consentement/commandes';
import { deciderConsentement } from '../../src/consentement/consentement.decider';
import { scenario } from '../../src/essai/scenario';

const { givenCommands } = scenario(deciderConsentement);

const personne = { qualite: 'personne' };
const cadre = { qualite: 'professionnel', id: 'p7' };
const ouverture = {
  objet: 'restriction_liberte',
  porteSur: 're1',
  destinataire: 'p9',
  precision: 'La porte, la nuit.',
};

const dire = (type: string, le: string, charge: object = {}): CommandeConsentement =>
  CommandeConsentement.parse({ type, consentement: 'c1', le, par: cadre, ...charge });

const prevoir = dire('PrevoirConsentement', '2026-01-05', ouverture);
const rechercher = (le: string, plus: object = {}) =>
  dire('RechercherConsentement', le, { ...ouverture, aupresDe: personne, ...plus });
const repondre = (type: string, le: string, plus: object = {}) =>
  dire(type, le, { ...ouverture, par: personne, forme: 'oral', ...plus });
const accord = (le: string, plus: object = {}) => repondre('EnregistrerAccord', le, plus);
const refus = (le: string, plus: object = {}) => repondre('EnregistrerRefus', le, plus);

describe('Un consentement ouvert', () => {
  const ailleurs = [{ objet: 'image' }, { porteSur: 're2' }, { destinataire: 'p8' }];

  it.each(ailleurs)('ne se cherche ni ne se donne sur autre chose : %o', (plus) => {
    const refuse = { code: 'AUTRE_OBJET', objet: 'restriction_liberte' };
    givenCommands(prevoir).when(accord('2026-01-06', plus)).thenRefused(refuse);
    givenCommands(prevoir).when(rechercher('2026-01-06', plus)).thenRefused(refuse);
    givenCommands(prevoir, accord('2026-01-06')).when(accord('2026-01-07', plus)).thenRefused(refuse);
  });

  it.each(ailleurs)('garde le refus et le retrait qu’on lui adresse, quoi qu’ils disent viser : %o', (plus) => {
    givenCommands(prevoir)
      .when(refus('2026-01-06', plus))
      .thenState({ statut: 'refuse', objet: 'restriction_liberte' });
    givenCommands(prevoir, accord('2026-01-06'))
      .when(repondre('RetirerConsentement', '2026-01-07', plus))
      .thenState({ statut: 'retire', objet: 'restriction_liberte' });
  });

  it('se donne sans redire pour qui ni sur quoi, et non pour quelqu’un qu’il ne visait pas', () => {
    const court = dire('EnregistrerAccord', '2026-01-06', { objet: ouverture.objet, par: personne, forme: 'oral' });
    givenCommands(prevoir).when(court).thenState({ statut: 'donne', porteSur: 're1', destinataire: 'p9' });
    const nu = dire('PrevoirConsentement', '2026-01-05', { objet: 'partage_hors_equipe' });
    const pour = { objet: 'partage_hors_equipe', destinataire: 'p8', porteSur: undefined };
    givenCommands(nu).when(accord('2026-01-06', pour)).thenRefused('AUTRE_OBJET');
  });
});
