import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adresserProjet, DROITS_PROJET, vieProjet } from '../../src/essai/arbitraires/projet';
import { vivre } from '../../src/essai/vie';
import { execute } from '../../src/kernel/decider';
import { accordDe } from '../../src/projet/accord';
import type { CommandeProjet } from '../../src/projet/commandes';
import type { Projet } from '../../src/projet/projet';
import { deciderProjet } from '../../src/projet/projet.decider';
import type { Acteur } from '../../src/vocabulaire/acteur';
import type { AvisPersonne } from '../../src/vocabulaire/parole';
import { estLaPersonne, peutRepresenter } from '../../src/vocabulaire/qualites';
import { objets, toujours, vies } from './vies';

type Consentement = { readonly par: Acteur; readonly avisPersonne?: AvisPersonne | undefined };

/** Tout ce qui vaut accord dans un projet, pour la personne ou en son nom : accords, étapes de négociation, choix. */
const consentements = (projet: Projet | null): readonly Consentement[] => [
  ...(projet?.accords ?? []),
  ...(projet?.objectifs ?? []).flatMap(({ negociation }) => (negociation ?? []).filter((e) => e.type === 'accord')),
  ...(projet?.prestations ?? []).flatMap(({ choix }) => (choix?.reponse === 'acceptee' ? [choix] : [])),
];

/** Les mêmes commandes, où chaque texte dit qui le dit. */
const signer = (commandes: readonly CommandeProjet[]): readonly CommandeProjet[] =>
  commandes.map((commande) => {
    const marque = `[${commande.par.qualite}]`;
    if ('paroles' in commande && commande.paroles !== undefined) return { ...commande, paroles: marque };
    return 'texte' in commande && commande.texte !== undefined ? { ...commande, texte: marque } : commande;
  });

/** Ce qui a été dit, et qui doit rester. */
const traces = (projet: Projet | null) => ({
  attentes: (projet?.attentes ?? []).map(({ id, parole }) => ({ id, parole })),
  refus: (projet?.refus ?? []).map(({ id, le, par, objet, sur, designe, paroles }) => ({
    ...{ id, le, par, objet, sur, designe, paroles },
  })),
  desaccords: (projet?.desaccords ?? []).map(({ id, le, par, sur, paroles }) => ({ id, le, par, sur, paroles })),
  demandes: (projet?.demandesRevision ?? []).map(({ id, le, par, paroles }) => ({ id, le, par, paroles })),
  retraits: projet?.retraits ?? [],
  avis: projet?.avis ?? [],
  accords: (projet?.accords ?? []).map(({ id, partie, par, le, version }) => ({ id, partie, par, le, version })),
  notes: projet?.notesDeSuivi ?? [],
  remises: projet?.remises ?? [],
  versions: projet?.versions ?? [],
});

describe('Dans tout état atteint d’un projet', () => {
  it('la parole d’un tiers n’est jamais gardée comme celle de la personne', () => {
    toujours(vieProjet.map(signer), (commandes) => {
      for (const objet of objets(vivre(deciderProjet, commandes).etat)) {
        if (!('auteur' in objet) || typeof objet['texte'] !== 'string' || !objet['texte'].startsWith('[')) continue;
        expect(objet).toMatchObject({ auteur: { qualite: objet['texte'].slice(1, -1) } });
      }
    });
  });

  it('aucun mot dit ne se perd, quoi qu’il soit dit ensuite', () => {
    const numeroter = (commandes: readonly CommandeProjet[]) =>
      commandes.map((commande, rang) => {
        if (commande.type === 'ExprimerAttente') return { ...commande, texte: `[${rang}]` };
        const dits =
          commande.type === 'RepondrePrestation' || ('paroles' in commande && commande.paroles !== undefined);
        return dits ? { ...commande, paroles: `[${rang}]` } : commande;
      });
    toujours(vieProjet.map(numeroter), (commandes) => {
      const { etat, pas } = vivre(deciderProjet, commandes);
      const garde = JSON.stringify(etat);
      for (const { commande, faits } of pas) {
        const mots = commande.type === 'ExprimerAttente' ? commande.texte : 'paroles' in commande && commande.paroles;
        if (faits !== null && typeof mots === 'string') expect(garde).toContain(JSON.stringify(mots));
      }
    });
  });

  it('un avis dit « de la personne » vient d’elle, avec ses mots à elle', () => {
    toujours(vieProjet.map(signer), (commandes) => {
      for (const { par, avis } of vivre(deciderProjet, commandes).etat?.avis ?? []) {
        expect(par.qualite).toBe('personne');
        if (avis.recueilli && avis.paroles !== undefined) expect(avis.paroles).toBe('[personne]');
      }
    });
  });

  it('rien ne dit « consenti » quand seule la structure, ou un proche, est d’accord', () => {
    toujours(vies, ({ etat }) => {
      for (const { accords, consentement } of etat === null ? [] : accordDe(etat)) {
        const [deLaPersonne, deSonRepresentant] = [accords.personne.length > 0, accords.representant.length > 0];
        expect(consentement).toBe(deLaPersonne ? 'personne' : deSonRepresentant ? 'representant' : null);
        expect(accords.personne.every(({ par }) => estLaPersonne(par))).toBe(true);
        expect(accords.representant.every(({ par }) => peutRepresenter(par))).toBe(true);
      }
    });
  });

  it('un curateur n’a jamais consenti à la place de la personne', () => {
    toujours(vies, ({ etat }) => {
      expect(consentements(etat).filter(({ par }) => par.qualite === 'curateur')).toEqual([]);
    });
  });

  it('l’accord d’un représentant porte l’avis de la personne, ou pourquoi il manque', () => {
    toujours(vies, ({ etat }) => {
      for (const { par, avisPersonne } of consentements(etat)) {
        expect(!peutRepresenter(par) || avisPersonne !== undefined).toBe(true);
      }
    });
  });

  it('un objectif n’est jamais convenu sans la personne ni qui la représente', () => {
    toujours(vies, ({ etat }) => {
      for (const { negociation } of etat?.objectifs ?? []) {
        if (negociation?.some(({ type }) => type === 'accord') !== true) continue;
        expect(negociation.some(({ par }) => estLaPersonne(par) || peutRepresenter(par))).toBe(true);
      }
    });
  });

  it('un refus du projet, tant qu’il tient, fait tomber l’accord donné par la même personne', () => {
    toujours(vies, ({ etat }) => {
      const refus = (etat?.refus ?? []).filter((r) => r.objet === 'projet' && r.leveLe === undefined);
      for (const { accords } of etat === null ? [] : accordDe(etat)) {
        for (const { le } of accords.personne) {
          expect(refus.some((r) => estLaPersonne(r.par) && r.le >= le)).toBe(false);
        }
      }
    });
  });

  it('ce qui a été dit, convenu ou remis reste, mot pour mot, à chaque pas', () => {
    toujours(vies, ({ pas }) => {
      for (const { avant, apres } of pas) {
        const [deja, ensuite] = [traces(avant), traces(apres)];
        for (const cle of Object.keys(deja) as (keyof typeof deja)[]) {
          expect(ensuite[cle].slice(0, deja[cle].length)).toEqual(deja[cle]);
        }
      }
    });
  });

  it('ce que la personne dit en retard est gardé à son jour, sans que le temps recule', () => {
    const droit = fc.oneof(...DROITS_PROJET.map(({ commande }) => commande));
    toujours(fc.tuple(vies, droit), ([{ etat }, tiree]) => {
      const commande = adresserProjet(tiree, etat);
      const suite = execute(deciderProjet, etat, commande);
      if (!suite.ok || suite.value.state === null) throw new Error('un droit est refusé');
      const { state, events } = suite.value;
      expect(state.dernierFaitLe).toBe([etat?.dernierFaitLe ?? '', commande.le].sort().at(-1));
      expect(events.at(-1)).toMatchObject({ par: commande.par, le: state.dernierFaitLe });
      expect(objets(state).some(({ le }) => le === commande.le)).toBe(true);
    });
  });

  it('ni la suspension ni la clôture ne rouvrent d’elles-mêmes quand une parole est gardée', () => {
    const droit = fc.oneof(...DROITS_PROJET.map(({ commande }) => commande));
    toujours(fc.tuple(vies, droit), ([{ etat }, tiree]) => {
      const suite = execute(deciderProjet, etat, adresserProjet(tiree, etat));
      expect(suite).toMatchObject({ ok: true, value: { state: { statut: etat?.statut ?? 'accueil' } } });
    });
  });
});
