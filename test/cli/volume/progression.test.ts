import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { dureeEnClair, ligneDAvancement } from '../../../src/cli/volume/progression';
import { lancerCommande, programme } from '../../support/commande';
import { fichier } from '../../support/monde';
import { lignesDeDossiers } from '../../support/volume';

const scriptAbsent = spawnSync('script', ['--version']).status !== 0;
if (scriptAbsent)
  process.stderr.write('Outil « script » absent : la progression sur un vrai terminal n’est pas essayée.\n');

describe('la progression', () => {
  test('dit la part faite, le nombre, le débit et le temps qui reste', () => {
    const ligne = ligneDAvancement({ entrees: 5000, octets: 50, sautes: 25, total: 100, ms: 10_000 }, 100);
    expect(ligne).toMatch(/^█{15}░{5} {2}75 % {2}5\s000 entrées {2}500\/s {2}reste 5 s$/u);
  });

  test('sans total, ne dit que le nombre et le débit ; jamais plus large que le terminal', () => {
    const sans = { entrees: 3, octets: 10, sautes: 0, ms: 0 };
    expect(ligneDAvancement(sans, 80)).toBe('3 entrées  3\u202f000/s');
    expect(ligneDAvancement({ ...sans, total: 10 }, 12)).toHaveLength(11);
  });

  test.each([
    [0.2, '1 s'],
    [59.5, '1 min 00 s'],
    [80, '1 min 20 s'],
    [7500, '2 h 05 min'],
  ])('%d secondes s’écrivent %s', (secondes, attendu) => expect(dureeEnClair(secondes)).toBe(attendu));

  const args = () => ['controler', fichier('p.ndjson', lignesDeDossiers(12).join('\n')), '--au', '2026-11-21'];

  test.skipIf(scriptAbsent)('paraît sur un terminal, et s’efface', () => {
    const commande = [process.execPath, programme(), ...args(), '--format', 'csv'].join(' ');
    const { stdout } = spawnSync('script', ['-qec', `${commande} > /dev/null`, '/dev/null'], { encoding: 'utf8' });
    expect(stdout).toContain('entrées');
    expect(stdout.endsWith('\r\u001b[K')).toBe(true);
  });

  test('ne paraît ni dans un tuyau, ni dans un fichier', async () => {
    expect((await lancerCommande([...args(), '--format', 'csv'])).erreur).toBe('');
  });
});
