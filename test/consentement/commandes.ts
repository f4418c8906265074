import { CommandeConsentement } from '../../src/consentement/commandes';
import { deciderConsentement } from '../../src/consentement/consentement.decider';
import { scenario } from '../../src/essai/scenario';

export const { givenCommands } = scenario(deciderConsentement);

export const personne = { qualite: 'personne' };
export const cadre = { qualite: 'professionnel', id: 'p7' };
export const ouverture = {
  objet: 'restriction_liberte',
  porteSur: 're1',
  destinataire: 'p9',
  precision: 'La porte, la nuit.',
};

export const dire = (type: string, le: string, charge: object = {}): CommandeConsentement =>
  CommandeConsentement.parse({ type, consentement: 'c1', le, par: cadre, ...charge });

export const prevoir = dire('PrevoirConsentement', '2026-01-05', ouverture);
export const rechercher = (le: string, plus: object = {}) =>
  dire('RechercherConsentement', le, { ...ouverture, aupresDe: personne, ...plus });
export const repondre = (type: string, le: string, plus: object = {}) =>
  dire(type, le, { ...ouverture, par: personne, forme: 'oral', ...plus });
export const accord = (le: string, plus: object = {}) => repondre('EnregistrerAccord', le, plus);
export const refus = (le: string, plus: object = {}) => repondre('EnregistrerRefus', le, plus);
