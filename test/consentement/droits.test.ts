import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandeConsentement } from '../../src/consentement/commandes';
import type { Consentement, Reponse } from '../../src/consentement/consentement';
import { deciderConsentement } from '../../src/consentement/consentement.decider';
import {
  adresserConsentement,
  commandeConsentement,
  DROITS_CONSENTEMENT,
} from '../../src/essai/arbitraires/consentement';
import { JOURS } from '../../src/essai/arbitraires/reserve';
import { suiteDeCommandes, vivre } from '../../src/essai/vie';
import { execute } from '../../src/kernel/decider';
import { DateCivile } from '../../src/vocabulaire/date-civile';
import { IdConsentement } from '../../src/vocabulaire/identifiants';
import { estLaPersonne, peutRepresenter } from '../../src/vocabulaire/qualites';
import { TIRAGES_AGREGAT } from '../support/proprietes';

const vies = suiteDeCommandes(commandeConsentement).map((commandes) => vivre(deciderConsentement, commandes));

const toujours = <T>(tirage: fc.Arbitrary<T>, verifier: (tire: T) => void): void =>
  fc.assert(fc.property(tirage, verifier), { numRuns: TIRAGES_AGREGAT });

/** Toutes les réponses que garde un état, la dernière et les anciennes, avec ce qu’elles ont valu. */
const reponses = (etat: Consentement | null): readonly { readonly statut: string; readonly reponse: Reponse }[] =>
  etat === null ? [] : [...(etat.antecedents ?? []), ...('reponse' in etat ? [etat] : [])];

const accords = (etat: Consentement | null): readonly Reponse[] =>
  reponses(etat).flatMap(({ statut, reponse }) => (statut === 'donne' || statut === 'expire' ? [reponse] : []));

describe('Dans tout état atteint d’un consentement', () => {
  it('rien n’est « donné » sur la seule parole de la structure, d’un tiers ou d’un curateur', () => {
    toujours(vies, ({ etat }) => {
      for (const { par } of accords(etat)) expect(estLaPersonne(par) || peutRepresenter(par)).toBe(true);
    });
  });

  it('l’accord d’un représentant porte l’avis de la personne, ou pourquoi il n’a pas pu être recueilli', () => {
    toujours(vies, ({ etat }) => {
      for (const { par, avisPersonne } of accords(etat)) {
        expect(estLaPersonne(par) || avisPersonne !== undefined).toBe(true);
      }
    });
  });

  it('la parole d’un tiers n’est jamais gardée comme celle de la personne', () => {
    toujours(vies, ({ etat, pas }) => {
      const dites = pas.flatMap(({ commande }) =>
        estLaPersonne(commande.par) && 'paroles' in commande ? [commande.paroles] : [],
      );
      for (const { reponse } of reponses(etat)) {
        if (estLaPersonne(reponse.par) && reponse.paroles !== undefined) expect(dites).toContain(reponse.paroles);
      }
    });
  });

  it('toute réponse acceptée reste, dans l’état ou ses antécédents', () => {
    toujours(vies, ({ etat, journal }) => {
      const donnees = journal.filter((fait) => 'forme' in fait);
      expect(reponses(etat)).toHaveLength(donnees.length);
    });
  });

  it('un refus ou un retrait ne cesse que par une autre réponse', () => {
    toujours(vies, ({ pas }) => {
      for (const { avant, apres, commande } of pas) {
        if (avant?.statut !== 'refuse' && avant?.statut !== 'retire') continue;
        expect(apres?.statut === avant.statut || 'forme' in commande).toBe(true);
      }
    });
  });

  it('l’accord que la personne a donné ne tombe pas sur la seule parole d’un représentant', () => {
    toujours(vies, ({ pas }) => {
      for (const { avant, apres, commande } of pas) {
        const sien = avant?.statut === 'donne' && estLaPersonne(avant.reponse.par);
        const tombe = apres?.statut === 'refuse' || apres?.statut === 'retire';
        if (!sien || !tombe || estLaPersonne(commande.par)) continue;
        expect('avisPersonne' in commande && commande.avisPersonne !== undefined).toBe(true);
      }
    });
  });

  it('le refus ou le retrait de la personne prend effet, au jour où elle l’a dit, si elle n’a rien dit depuis', () => {
    const tirage = fc.tuple(vies, fc.oneof(...DROITS_CONSENTEMENT.map(({ commande }) => commande)));
    toujours(tirage, ([{ etat }, tiree]) => {
      const commande = adresserConsentement(tiree, etat);
      const suite = execute(deciderConsentement, etat, commande);
      const dit = {
        statut: commande.type === 'EnregistrerRefus' ? 'refuse' : 'retire',
        reponse: { le: commande.le, par: { qualite: 'personne' } },
      };
      const depuis =
        etat !== null && 'reponse' in etat && estLaPersonne(etat.reponse.par) && etat.reponse.le > commande.le;
      if (!suite.ok) throw new Error('refusé');
      const { state } = suite.value;
      expect(depuis ? state?.antecedents?.at(-1) : state).toMatchObject(dit);
      if (depuis) expect(state).toMatchObject({ statut: etat.statut, reponse: etat.reponse });
    });
  });

  it('un représentant retire toujours un consentement en disant l’avis de la personne', () => {
    const jour = fc.constantFrom(...JOURS.map((texte) => DateCivile.parse(texte)));
    toujours(fc.tuple(vies, jour), ([{ etat }, le]) => {
      const retrait: CommandeConsentement = {
        type: 'RetirerConsentement',
        consentement: etat?.id ?? IdConsentement.parse('a'),
        objet: 'image',
        le,
        par: { qualite: 'tuteur' },
        forme: 'ecrit',
        avisPersonne: { recueilli: false, motif: 'absente' },
      };
      expect(deciderConsentement.decide(retrait, etat).ok).toBe(true);
    });
  });
});
