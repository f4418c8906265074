import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandeProjet } from '../../src/essai/arbitraires/projet';
import { execute } from '../../src/kernel/decider';
import { memeDonnee } from '../../src/kernel/json';
import type { CommandeProjet } from '../../src/projet/commandes';
import { liensDe, liensRompus } from '../../src/projet/liens';
import type { Projet } from '../../src/projet/projet';
import { deciderProjet } from '../../src/projet/projet.decider';
import { contenuDe, contenuOuvert, convenu } from '../../src/projet/redaction';
import { estUnDroit, REGIMES } from '../../src/projet/regimes';
import { rolesTenus } from '../../src/projet/roles';
import { jour } from '../support/jour';
import { objets, toujours, vies } from './vies';

const etats = vies.map(({ etat }) => etat).filter((etat): etat is Projet => etat !== null);

/** Y a-t-il un chemin qui revienne à son point de départ ? */
const boucle = (arcs: readonly (readonly [string, string])[]): boolean => {
  const suivants = (id: string) => arcs.filter(([de]) => de === id).map(([, vers]) => vers);
  const atteints = (id: string): Set<string> => {
    const vus = new Set<string>();
    const aVoir = suivants(id);
    for (let courant = aVoir.pop(); courant !== undefined; courant = aVoir.pop()) {
      if (!vus.has(courant)) aVoir.push(...suivants(courant));
      vus.add(courant);
    }
    return vus;
  };
  return arcs.some(([de]) => atteints(de).has(de));
};

describe('Dans tout état atteint d’un projet', () => {
  it('aucun renvoi ne mène à rien', () => {
    let vus = 0;
    toujours(etats, (etat) => {
      vus += liensDe(etat).length;
      expect(liensRompus(etat)).toEqual([]);
    });
    expect(vus).toBeGreaterThan(0);
  });

  it('aucun identifiant n’est porté par deux éléments', () => {
    toujours(etats, ({ versions: _, redaction: __, ...etat }) => {
      const ids = objets(etat).flatMap((objet) =>
        typeof objet['id'] === 'string' && !('qualite' in objet) ? [objet['id']] : [],
      );
      expect(ids.length).toBe(new Set(ids).size);
    });
  });

  it('aucun objectif ne relève de lui-même, aucune action ne dépend d’elle-même', () => {
    toujours(etats, ({ objectifs, actions }) => {
      const parents = (objectifs ?? []).flatMap(({ id, parent }) =>
        parent === undefined ? [] : [[id, parent] as const],
      );
      const prealables = (actions ?? []).flatMap(({ id, dependDe }) => (dependDe ?? []).map((a) => [id, a] as const));
      expect(boucle(parents)).toBe(false);
      expect(boucle(prealables)).toBe(false);
    });
  });

  it('il n’y a qu’un référent à la fois', () => {
    toujours(etats, (etat) => {
      expect(rolesTenus(etat, 'referent', jour(etat.dernierFaitLe ?? '')).length).toBeLessThan(2);
    });
  });

  it('les numéros de version se suivent, et la mise en œuvre en suppose une', () => {
    toujours(etats, ({ statut, versions }) => {
      expect((versions ?? []).map(({ numero }) => numero)).toEqual((versions ?? []).map((_, rang) => rang + 1));
      if (statut === 'mise_en_oeuvre' || statut === 'revision') expect(versions?.length).toBeGreaterThan(0);
    });
  });
});

describe('Une version', () => {
  it('ne change plus jamais une fois établie', () => {
    toujours(vies, ({ pas }) => {
      for (const { avant, apres } of pas) {
        const deja = avant?.versions ?? [];
        expect(apres?.versions?.slice(0, deja.length) ?? []).toEqual(deja);
      }
    });
  });

  it('fige le contenu du jour où elle est établie', () => {
    toujours(vies, ({ pas }) => {
      for (const { avant, apres, commande, faits } of pas) {
        if (commande.type !== 'Formaliser' || faits === null || avant === null) continue;
        expect(apres?.versions?.at(-1)?.contenu).toEqual(contenuDe(avant));
      }
    });
  });

  it('protège ce qui est convenu : hors avenant et hors révision, aucune commande ne le touche', () => {
    let vues = 0;
    toujours(vies, ({ pas }) => {
      for (const { avant, apres } of pas) {
        if (avant === null || apres === null || contenuOuvert(avant)) continue;
        vues += 1;
        expect(memeDonnee(convenu(apres), convenu(avant))).toBe(true);
      }
    });
    expect(vues).toBeGreaterThan(0);
  });

  it('est toujours celle que l’on met en œuvre : ce qui est convenu est ce qu’elle dit', () => {
    toujours(etats, (etat) => {
      const contenu = etat.versions?.at(-1)?.contenu;
      if (etat.statut !== 'mise_en_oeuvre' || etat.redaction !== undefined || contenu === undefined) return;
      expect(memeDonnee(convenu(contenu), convenu(etat))).toBe(true);
    });
  });
});

/** Le même projet, clos s’il ne l’était pas. */
const clore = (etat: Projet): Projet => {
  const le = jour(etat.dernierFaitLe ?? '');
  const cloture: CommandeProjet = {
    type: 'CloreProjet',
    projet: etat.id,
    le,
    par: { qualite: 'directeur' },
    motif: 'sortie',
  };
  const suite = execute(deciderProjet, etat, cloture);
  return suite.ok && suite.value.state !== null ? suite.value.state : etat;
};

describe('Un projet clos', () => {
  it('n’accepte plus rien, sauf ce que dit la personne et les suites qu’on lui doit', () => {
    toujours(fc.tuple(etats.map(clore), commandeProjet), ([etat, tiree]) => {
      const commande: CommandeProjet = { ...tiree, projet: etat.id, le: jour(etat.dernierFaitLe ?? '') };
      const suite = execute(deciderProjet, etat, commande);
      const reste = estUnDroit(commande) || REGIMES[commande.type] === 'suite';
      if (suite.ok) {
        expect(reste).toBe(true);
        expect(suite.value.state?.statut).toBe('clos');
      } else if (!reste) {
        expect(suite.error.code).toBe(commande.type === 'OuvrirProjet' ? 'PROJET_DEJA_OUVERT' : 'PROJET_CLOS');
      }
    });
  });
});
