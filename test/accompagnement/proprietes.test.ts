import { describe, expect, it } from 'vitest';
import { Accompagnement } from '../../src/accompagnement/accompagnement';
import { deciderAccompagnement } from '../../src/accompagnement/accompagnement.decider';
import { CommandeAccompagnement } from '../../src/accompagnement/commandes';
import { EvenementAccompagnement } from '../../src/accompagnement/evenements';
import type { RefusAccompagnement } from '../../src/accompagnement/refus';
import { phraseDuRefusAccompagnement } from '../../src/accompagnement/refus-fr';
import {
  commandeAccompagnement,
  DROITS_ACCOMPAGNEMENT,
  vieAccompagnement,
} from '../../src/essai/arbitraires/accompagnement';
import { ceQuiArrive, PHRASE } from '../support/couverture';
import { eprouver, TIRAGES_AGREGAT } from '../support/proprietes';

const sujet = {
  decider: deciderAccompagnement,
  commande: commandeAccompagnement,
  vie: vieAccompagnement,
  stateSchema: Accompagnement,
  eventSchema: EvenementAccompagnement,
  commandSchema: CommandeAccompagnement,
  droits: DROITS_ACCOMPAGNEMENT,
};

/** Tous les codes de refus ; le compilateur exige la liste entière. */
const CODES: Readonly<Record<RefusAccompagnement['code'], true>> = {
  DATE_ANTERIEURE: true,
  DATE_POSTERIEURE: true,
  DATES_INVERSEES: true,
  ELEMENT_DEJA_CONNU: true,
  ELEMENT_INCONNU: true,
  ABSENCE_CONTREDITE: true,
  DEJA_ADMISE: true,
  PAS_ENCORE_ADMISE: true,
  DEJA_SUSPENDU: true,
  PAS_SUSPENDU: true,
  ACCOMPAGNEMENT_TERMINE: true,
  SORTIE_AVANT_ADMISSION: true,
  PAS_ENCORE_SORTIE: true,
  DEJA_ARCHIVE: true,
  DEJA_SIGNE: true,
  DOCUMENT_TERMINE: true,
  DEJA_RESILIE: true,
  AUCUNE_RESILIATION: true,
  ACCORD_DEJA_DONNE: true,
  QUALITE_SANS_POUVOIR: true,
  AVIS_DE_LA_PERSONNE_MANQUANT: true,
  PAROLE_D_UN_TIERS: true,
  SIGNATURE_DE_LA_PERSONNE_MANQUANTE: true,
  ANNEXE_NON_SIGNEE: true,
  DEJA_REPONDU: true,
  OPPOSITION_AU_PARTAGE: true,
  AUCUNE_OPPOSITION: true,
  SEULE_LA_PERSONNE_LEVE: true,
  TRANSMISSION_REFUSEE: true,
};

eprouver('Tout accompagnement', sujet, TIRAGES_AGREGAT / 4);

describe('Les vies tirées', () => {
  // Dans le test, et non à côté : un essai par mutation ne compte que ce qu’un test exécute.
  it('font arriver chaque commande et chaque refus, dont la phrase dit quoi faire', () => {
    const { acceptees, refus } = ceQuiArrive(sujet, 3000);
    expect(acceptees).toEqual(CommandeAccompagnement.options.map(({ shape }) => shape.type.value).sort());
    expect(refus.map(({ code }) => code)).toEqual(Object.keys(CODES).sort());
    for (const trouve of refus) expect(phraseDuRefusAccompagnement(trouve), trouve.code).toMatch(PHRASE);
  });
});
