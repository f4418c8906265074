import { describe, expect, it } from 'vitest';
import { enClair, lireFichiers } from './outils';
import { fautesDeTaille, LIGNES_MAX } from './style';

/** Listes et données engendrées, ou recopiées d’une nomenclature : leur longueur ne dit rien du code. */
const DISPENSES: readonly string[] = ['src/regles/index.ts'];

const fichier = (nombre: number) => new Map([['src/projet/a.ts', '// ligne\n'.repeat(nombre)]]);

describe('La taille des fichiers', () => {
  it(`ne dépasse pas ${LIGNES_MAX} lignes dans src et test`, () => {
    expect(enClair(fautesDeTaille(lireFichiers('src', 'test'), DISPENSES))).toEqual([]);
  });

  it('accepte 250 lignes et refuse la 251ᵉ', () => {
    expect(fautesDeTaille(fichier(LIGNES_MAX), [])).toEqual([]);
    expect(enClair(fautesDeTaille(fichier(LIGNES_MAX + 1), []))).toEqual([expect.stringContaining('251 lignes')]);
  });

  it('dispense un fichier de données par son nom, et refuse une dispense devenue inutile', () => {
    expect(fautesDeTaille(fichier(LIGNES_MAX + 1), ['src/projet/a.ts'])).toEqual([]);
    expect(enClair(fautesDeTaille(fichier(10), ['src/projet/a.ts']))).toEqual([expect.stringContaining('sans objet')]);
    expect(enClair(fautesDeTaille(new Map(), ['src/disparu.ts']))).toEqual([expect.stringContaining('sans objet')]);
  });
});
