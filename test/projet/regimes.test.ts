import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CommandeProjet } from '../../src/projet/commandes';
import { estUnDroit, REGIMES } from '../../src/projet/regimes';
import { dire, mere, personne } from './exemples';

const page = readFileSync(new URL('../../docs/decisions/0010-versions-du-projet.md', import.meta.url), 'utf8');

/** Le tableau de la page : commandes de chaque régime. */
const tableau = Object.fromEntries(
  [...page.matchAll(/^\| `(\w+)` \|[^|]*\|([^|]*)\|$/gm)].map(([, regime, cellule]) => [
    regime,
    [...(cellule ?? '').matchAll(/`(\w+)`/g)].map(([, commande]) => commande).sort(),
  ]),
);

describe('Le régime des commandes', () => {
  it('est celui que dit la page de décision', () => {
    const regimes = [...new Set(Object.values(REGIMES))];
    const commandes = Object.entries(REGIMES);
    const attendu = Object.fromEntries(
      regimes.map((regime) => [
        regime,
        commandes.flatMap(([commande, sien]) => (sien === regime ? [commande] : [])).sort(),
      ]),
    );
    expect(tableau).toEqual(attendu);
  });

  it('est dit de toutes les commandes, et d’elles seules', () => {
    expect(Object.keys(REGIMES).sort()).toEqual(CommandeProjet.options.map(({ shape }) => shape.type.value).sort());
  });

  it('fait un droit de l’attente que dit la personne, non de celle d’un tiers', () => {
    const attente = (par: object) => dire('ExprimerAttente', { par, attente: 't1', texte: 'Sortir.' });
    expect(estUnDroit(attente(personne))).toBe(true);
    expect(estUnDroit(attente(mere))).toBe(false);
    expect(estUnDroit(dire('ConsignerDesaccord', { desaccord: 'd1', par: mere }))).toBe(true);
    expect(estUnDroit(dire('Formaliser', { par: personne }))).toBe(false);
  });
});
