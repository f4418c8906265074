import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adresserRevision, DROITS_REVISION, vieRevision } from '../../src/essai/arbitraires/revision';
import { vivre } from '../../src/essai/vie';
import { execute } from '../../src/kernel/decider';
import type { CommandeRevision } from '../../src/revision/commandes';
import type { Revision } from '../../src/revision/revision';
import { deciderRevision } from '../../src/revision/revision.decider';
import { objets, toujours } from '../projet/vies';

const vies = vieRevision.map((commandes) => vivre(deciderRevision, commandes));
const droit = fc.oneof(...DROITS_REVISION.map(({ commande }) => commande));

/** Les mêmes commandes, où chaque texte dit qui le dit. */
const signer = (commandes: readonly CommandeRevision[]): readonly CommandeRevision[] =>
  commandes.map((commande) => {
    const marque = `[${commande.par.qualite}]`;
    if ('paroles' in commande && commande.paroles !== undefined) return { ...commande, paroles: marque };
    return commande.type === 'DeposerPreparation' ? { ...commande, texte: marque } : commande;
  });

/** Ce qui a été dit, et qui doit rester. */
const traces = (revision: Revision | null) => ({
  preparations: revision?.preparations ?? [],
  avis: revision?.avis ?? [],
  // Un refus peut être levé : rien de ce qui l’a dit ne change.
  refus: (revision?.refus ?? []).map(({ leveLe: _, ...dit }) => dit),
  desaccords: (revision?.desaccords ?? []).map(({ id, le, par, sur, paroles }) => ({ id, le, par, sur, paroles })),
  remises: revision?.remises ?? [],
  objectifs: revision?.objectifs ?? [],
});

describe('Dans tout état atteint d’une révision', () => {
  it('la parole d’un tiers n’est jamais gardée comme celle de la personne', () => {
    toujours(vieRevision.map(signer), (commandes) => {
      const { etat } = vivre(deciderRevision, commandes);
      for (const objet of objets(etat)) {
        if (!('auteur' in objet) || typeof objet['texte'] !== 'string' || !objet['texte'].startsWith('[')) continue;
        expect(objet).toMatchObject({ auteur: { qualite: objet['texte'].slice(1, -1) } });
      }
      for (const { par, avis } of etat?.avis ?? []) {
        expect(par.qualite).toBe('personne');
        if (avis.recueilli && avis.paroles !== undefined) expect(avis.paroles).toBe('[personne]');
      }
    });
  });

  it('ce qui a été dit ou remis reste, mot pour mot, à chaque pas', () => {
    toujours(vies, ({ pas }) => {
      for (const { avant, apres } of pas) {
        const [deja, ensuite] = [traces(avant), traces(apres)];
        for (const cle of Object.keys(deja) as (keyof typeof deja)[]) {
          expect(ensuite[cle].slice(0, deja[cle].length)).toEqual(deja[cle]);
        }
      }
    });
  });

  it('aucune évaluation ne porte sur un objectif qu’elle n’examine pas, ni deux sur le même', () => {
    toujours(vies, ({ etat }) => {
      const evalues = (etat?.evaluations ?? []).map(({ objectif }) => objectif);
      expect(new Set(evalues).size).toBe(evalues.length);
      for (const objectif of evalues) expect(etat?.objectifs).toContain(objectif);
    });
  });

  it('une décision suppose que la révision s’est tenue, avec la personne ou la raison de son absence', () => {
    toujours(vies, ({ etat }) => {
      if (etat?.evaluations?.some(({ decision }) => decision !== undefined)) {
        expect(['tenue', 'close']).toContain(etat.statut);
      }
      if (etat?.statut === 'tenue' || etat?.statut === 'close') {
        expect(etat.personne?.presente === true || etat.personne?.motif !== undefined).toBe(true);
      }
    });
  });

  it('une parole gardée ne change ni le statut ni les décisions', () => {
    toujours(fc.tuple(vies, droit), ([{ etat }, tiree]) => {
      const commande = adresserRevision(tiree, etat);
      const suite = execute(deciderRevision, etat, commande);
      if (!suite.ok || suite.value.state === null) throw new Error('un droit est refusé');
      const { state } = suite.value;
      expect(state.statut).toBe(etat?.statut ?? 'ouverte');
      expect(state.decisions).toEqual(etat?.decisions);
      expect(state.dernierFaitLe).toBe([etat?.dernierFaitLe ?? '', commande.le].sort().at(-1));
      expect(objets(state).some(({ le }) => le === commande.le)).toBe(true);
    });
  });

  it('une révision close ou annulée le reste', () => {
    toujours(vies, ({ pas }) => {
      for (const { avant, apres } of pas) {
        if (avant?.statut === 'close' || avant?.statut === 'annulee') expect(apres?.statut).toBe(avant.statut);
      }
    });
  });
});
