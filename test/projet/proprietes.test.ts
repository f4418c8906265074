import { describe, expect, it } from 'vitest';
import { adresserProjet, commandeProjet, DROITS_PROJET, vieProjet } from '../../src/essai/arbitraires/projet';
import { CommandeProjet } from '../../src/projet/commandes';
import { EvenementProjet } from '../../src/projet/evenements';
import { Projet } from '../../src/projet/projet';
import { deciderProjet } from '../../src/projet/projet.decider';
import type { RefusProjet } from '../../src/projet/refus';
import { phraseDuRefusProjet } from '../../src/projet/refus-fr';
import { ceQuiArrive, PHRASE } from '../support/couverture';
import { eprouver } from '../support/proprietes';

const sujet = {
  decider: deciderProjet,
  commande: commandeProjet,
  vie: vieProjet,
  stateSchema: Projet,
  eventSchema: EvenementProjet,
  commandSchema: CommandeProjet,
  adresser: adresserProjet,
  droits: DROITS_PROJET,
};

/** Tous les codes de refus ; le compilateur exige la liste entière. */
const CODES: Readonly<Record<RefusProjet['code'], true>> = {
  PROJET_NON_OUVERT: true,
  PROJET_DEJA_OUVERT: true,
  AUTRE_PROJET: true,
  DATE_ANTERIEURE: true,
  PROJET_SUSPENDU: true,
  PROJET_NON_SUSPENDU: true,
  PROJET_CLOS: true,
  VERSION_FIGEE: true,
  VERSION_MANQUANTE: true,
  PHASE_HORS_ORDRE: true,
  REDACTION_EN_COURS: true,
  AUCUNE_REDACTION: true,
  AVENANT_ENTAME: true,
  ID_DEJA_PRIS: true,
  INCONNU: true,
  CYCLE: true,
  ENCORE_LIE: true,
  NON_RETIRABLE: true,
  STATUT_INCOMPATIBLE: true,
  DEJA_FAIT: true,
  SUITE_ABSENTE: true,
  NEGOCIATION_OUVERTE: true,
  DEJA_CONVENU: true,
  ACCORD_A_SOI_MEME: true,
  ACCORD_SANS_LA_PERSONNE: true,
  PRESTATION_NON_ACCEPTEE: true,
  PAS_PARTIE: true,
  AVIS_PERSONNE_MANQUANT: true,
  AVIS_DEJA_DONNE: true,
  PAROLE_D_UN_TIERS: true,
  RESERVE_A_SON_AUTEUR: true,
  DATES_INVERSEES: true,
  PAS_ENCORE: true,
  REFERENT_DEJA_DESIGNE: true,
  ROLE_DEJA_TENU: true,
  ROLE_NON_TENU: true,
};

eprouver('Tout projet', sujet);

describe('Les vies tirées', () => {
  // Dans le test, et non à côté : un essai par mutation ne compte que ce qu’un test exécute.
  it('font arriver chaque commande et chaque refus, dont la phrase dit quoi faire', () => {
    const { acceptees, refus } = ceQuiArrive(sujet);
    expect(acceptees).toEqual(CommandeProjet.options.map(({ shape }) => shape.type.value).sort());
    expect(refus.map(({ code }) => code)).toEqual(Object.keys(CODES).sort());
    for (const trouve of refus) expect(phraseDuRefusProjet(trouve), trouve.code).toMatch(PHRASE);
  });
});
