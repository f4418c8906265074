import { describe, expect, it } from 'vitest';
import { adresserUsager, commandeUsager, DROITS_USAGER, vieUsager } from '../../src/essai/arbitraires/usager';
import { CommandeUsager } from '../../src/usager/commandes';
import { EvenementUsager } from '../../src/usager/evenements';
import type { RefusUsager } from '../../src/usager/refus';
import { phraseDuRefusUsager } from '../../src/usager/refus-fr';
import { Usager } from '../../src/usager/usager';
import { deciderUsager } from '../../src/usager/usager.decider';
import { ceQuiArrive, PHRASE } from '../support/couverture';
import { eprouver } from '../support/proprietes';

const sujet = {
  decider: deciderUsager,
  commande: commandeUsager,
  vie: vieUsager,
  stateSchema: Usager,
  eventSchema: EvenementUsager,
  commandSchema: CommandeUsager,
  adresser: adresserUsager,
  droits: DROITS_USAGER,
};

/** Tous les codes de refus ; le compilateur exige la liste entière. */
const CODES: Readonly<Record<RefusUsager['code'], true>> = {
  DATE_ANTERIEURE: true,
  DATE_POSTERIEURE: true,
  AUTRE_USAGER: true,
  USAGER_INCONNU: true,
  USAGER_DEJA_ENREGISTRE: true,
  MESURE_DEJA_CONNUE: true,
  MESURE_INCONNUE: true,
  MESURE_DEJA_TERMINEE: true,
  DATES_INVERSEES: true,
  CURATELLE_SANS_REPRESENTATION: true,
  PROTECTION_CONNUE: true,
  TITULAIRES_INSUFFISANTS: true,
  SEULE_LA_PERSONNE: true,
  DESIGNATION_DEJA_CONNUE: true,
  DESIGNATION_SANS_ECRIT: true,
  AUTORISATION_DU_JUGE_REQUISE: true,
  DESIGNATION_PLUS_RECENTE: true,
};

eprouver('Toute personne accompagnée', sujet);

describe('Les vies tirées', () => {
  // Dans le test, et non à côté : un essai par mutation ne compte que ce qu’un test exécute.
  it('font arriver chaque commande et chaque refus, dont la phrase dit quoi faire', () => {
    const { acceptees, refus } = ceQuiArrive(sujet, 2000);
    expect(acceptees).toEqual(CommandeUsager.options.map(({ shape }) => shape.type.value).sort());
    expect(refus.map(({ code }) => code)).toEqual(Object.keys(CODES).sort());
    for (const trouve of refus) expect(phraseDuRefusUsager(trouve), trouve.code).toMatch(PHRASE);
  });
});
