import { describe, expect, it } from 'vitest';
import { CommandeConsentement } from '../../src/consentement/commandes';
import { Consentement } from '../../src/consentement/consentement';
import { deciderConsentement } from '../../src/consentement/consentement.decider';
import { EvenementConsentement } from '../../src/consentement/evenements';
import type { RefusConsentement } from '../../src/consentement/refus';
import { phraseDuRefusConsentement } from '../../src/consentement/refus-fr';
import {
  adresserConsentement,
  commandeConsentement,
  DROITS_CONSENTEMENT,
} from '../../src/essai/arbitraires/consentement';
import { ceQuiArrive, PHRASE } from '../support/couverture';
import { eprouver } from '../support/proprietes';

const sujet = {
  decider: deciderConsentement,
  commande: commandeConsentement,
  stateSchema: Consentement,
  eventSchema: EvenementConsentement,
  commandSchema: CommandeConsentement,
  adresser: adresserConsentement,
  droits: DROITS_CONSENTEMENT,
};

/** Tous les codes de refus ; le compilateur exige la liste entière. */
const CODES: Readonly<Record<RefusConsentement['code'], true>> = {
  DATE_ANTERIEURE: true,
  DATE_POSTERIEURE: true,
  AUTRE_CONSENTEMENT: true,
  CONSENTEMENT_NON_OUVERT: true,
  CONSENTEMENT_DEJA_OUVERT: true,
  AUTRE_OBJET: true,
  DEJA_DONNE: true,
  CURATEUR_SANS_POUVOIR: true,
  STRUCTURE_SANS_POUVOIR: true,
  TIERS_SANS_POUVOIR: true,
  PERSONNE_APTE: true,
  AVIS_DE_LA_PERSONNE_MANQUANT: true,
  AVIS_CONTRAIRE_A_LA_REPONSE: true,
  ECHEANCE_AVANT_ACCORD: true,
  RIEN_A_RENOUVELER: true,
  RIEN_N_EXPIRE: true,
  SANS_ECHEANCE: true,
  PAS_ENCORE_EXPIRE: true,
  SANS_REPONSE: true,
  PAS_DE_REFUS: true,
  RENDEZ_VOUS_PASSE: true,
};

eprouver('Tout consentement', sujet);

describe('Les vies tirées', () => {
  // Dans le test, et non à côté : un essai par mutation ne compte que ce qu’un test exécute.
  it('font arriver chaque commande et chaque refus, dont la phrase dit quoi faire', () => {
    const { acceptees, refus } = ceQuiArrive(sujet);
    expect(acceptees).toEqual(CommandeConsentement.options.map(({ shape }) => shape.type.value).sort());
    expect(refus.map(({ code }) => code)).toEqual(Object.keys(CODES).sort());
    for (const trouve of refus) expect(phraseDuRefusConsentement(trouve), trouve.code).toMatch(PHRASE);
  });
});
