import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../../src/rapport/formats/formats';
import { lancerCommande } from '../../support/commande';
import { fichier, lancer, provisoire } from '../../support/monde';
import { lignesDeDossiers } from '../../support/volume';

const AU = ['--au', '2026-11-21'];
const lignes = [...lignesDeDossiers(24)];
lignes.splice(7, 0, '{"pas fini', '', '\u00a0');
const EXPORT = fichier('export.ndjson', `${lignes.join('\n')}\r\n`);

/** Chaque fichier fait un lot : assez de lots pour que le fil principal en traite, et que chacun en ait d’avance. */
const LOTS = Array.from({ length: 6 }, (_, n) => fichier(`lot-${n}.ndjson`, lignes.slice(n, n + 2).join('\n')));

describe('controler --taches', () => {
  test('deux fils écrivent octet pour octet ce qu’un seul écrit, dans chaque format', async () => {
    const sorties = (taches: number) =>
      FORMATS.flatMap((format) => ['--format', format, '--sortie', provisoire(`${taches}.${format}`)]);
    for (const taches of [1, 2]) {
      const { code, sortie, erreur } = await lancerCommande([
        'controler',
        EXPORT,
        ...LOTS,
        ...AU,
        ...sorties(taches),
        '--taches',
        `${taches}`,
      ]);
      expect({ code, sortie, erreur }).toEqual({ code: 2, sortie: '', erreur: '' });
    }
    for (const format of FORMATS) {
      const seul = readFileSync(provisoire(`1.${format}`), 'utf8');
      expect(seul.length, format).toBeGreaterThan(1000);
      expect(readFileSync(provisoire(`2.${format}`), 'utf8') === seul, format).toBe(true);
    }
  });

  test('une ligne brisée est un défaut à son numéro ; les suivantes sont contrôlées', async () => {
    const { code, sortie } = await lancerCommande(
      ['controler', '-', ...AU, '--format', 'ndjson', '--taches', '3', '--seuil', 'aucun'],
      { entree: lignes.join('\n') },
    );
    expect(code).toBe(2);
    const rendues = sortie
      .trimEnd()
      .split('\n')
      .map((ligne) => JSON.parse(ligne));
    expect(rendues).toHaveLength(26);
    expect(rendues.filter(({ defauts }) => defauts).map(({ source }) => source.ligne)).toEqual([8, 10]);
    const ids = rendues.flatMap(({ rapport }) => rapport?.dossier ?? []);
    expect(ids).toEqual(Array.from({ length: 24 }, (_, rang) => `dossier-${rang + 1}`));
  });

  test('une entrée lente est contrôlée au fil de l’eau : un résultat n’attend pas la ligne suivante', async () => {
    const [une = '', deux = ''] = lignesDeDossiers(2);
    let avantLaFin = 0;
    const { code } = await lancerCommande(['controler', '-', ...AU, '--format', 'ndjson', '--taches', '2'], {
      avec: (fil) => {
        fil.stdin?.write(`${une}\n`);
        fil.stdout?.once('data', () => {
          avantLaFin += 1;
          fil.stdin?.end(`${deux}\n`);
        });
      },
    });
    expect({ code, avantLaFin }).toEqual({ code: 1, avantLaFin: 1 });
  });

  test('une règle ajoutée s’applique sur chaque fil ; si elle lève, la phrase est celle d’un seul fil', async () => {
    const regle = (controler: string): string =>
      `export const regles = [{ id: 'maison/essai', titre: 'Essai', nature: 'interne', gravite: 'obligation',
        moment: 'elaboration', sources: [{ texte: 'Interne', article: '4', enVigueurDu: null, au: null,
        verifieLe: '2026-11-22', vu: 'texte' }], champ: {}, lecture: 'Essai.', remede: 'Le faire.', acteur: 'equipe',
        depuis: '1', statut: 'stable', controler: ${controler} }];`;
    const juste = fichier('juste.mjs', regle("() => ({ verdict: 'sans_objet', motif: 'Essai.' })"));
    const leve = fichier('leve.mjs', regle("() => { throw new TypeError('non'); }"));
    const args = ['controler', EXPORT, ...AU, '--format', 'csv'];
    for (const module of [juste, leve]) {
      const [seul, deux] = await Promise.all(
        ['1', '2'].map((taches) => lancerCommande([...args, '--regles', module, '--taches', taches])),
      );
      expect(deux).toEqual({ ...seul, sortie: module === leve ? expect.anything() : seul?.sortie });
      expect(seul?.code).toBe(2);
      if (module === leve) expect(seul?.erreur).toContain('maison/essai a levé TypeError');
    }
  });

  test('deux formats ne vont pas dans le même fichier', async () => {
    const vers = ['--sortie', provisoire('meme')];
    const { code, erreur } = await lancer([
      'controler',
      EXPORT,
      '--format',
      'csv',
      ...vers,
      '--format',
      'json',
      ...vers,
    ]);
    expect(code).toBe(2);
    expect(erreur).toContain('dans le même fichier');
  });

  test.each(['0', '1.5', 'deux', '65'])('--taches %s est un mauvais usage', async (taches) => {
    const { code, erreur } = await lancer(['controler', EXPORT, '--taches', taches]);
    expect(code).toBe(2);
    expect(erreur).toMatch(/--taches .* : on attend un nombre entier/);
  });
});
