import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { programme } from '../../support/commande';
import { fichier } from '../../support/monde';
import { lignesDeDossiers } from '../../support/volume';

/** GNU parallel manque-t-il ? Un autre « parallel », de moreutils, ne convient pas. */
const absent = !/GNU parallel/.test(spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '');
if (absent)
  process.stderr.write('GNU parallel absent (paquet Debian « parallel ») : docs/ci/volume.md n’est pas essayé.\n');

const COMMANDE = /^parallel [\s\S]*?rapports\.ndjson$/m;
const PAGE = readFileSync('docs/ci/volume.md', 'utf8');
const BLOCS = [...PAGE.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, bloc = '']) => bloc.trim());

const rapportsDe = (sortie: string): readonly unknown[] =>
  sortie
    .trimEnd()
    .split('\n')
    .map((ligne) => JSON.parse(ligne).rapport);

describe.skipIf(absent)('GNU parallel, comme le dit docs/ci/volume.md', () => {
  const LIGNES = lignesDeDossiers(12);
  const entree = fichier('export.ndjson', `${LIGNES.join('\n')}\n`);
  const faireCommande = (nom: string, corps: string): string => {
    const chemin = fichier(nom, `#!/bin/sh\n${corps}\n`);
    chmodSync(chemin, 0o755);
    return chemin;
  };
  const commande = faireCommande('projet-personnalise', `exec "${process.execPath}" "${programme()}" "$@"`);
  // Tient lieu de ssh : ce qu’on lui demande d’exécuter « là-bas » l’est ici, par un shell neuf qui, comme par sshd,
  // sait son nom (parallel le demande ; l’intégration continue peut ne pas le dire).
  const ssh = faireCommande('ssh-d-ici', 'shift 2; SHELL=/bin/sh exec sh -c "$*"');

  const lancer = (bloc: string) => {
    const ligne = COMMANDE.exec(bloc)?.[0] ?? '';
    expect(ligne).not.toBe('');
    const ici = ligne
      .replace('serveur1,serveur2', '1/ici')
      .replace('100M', '40k')
      .replace(/ > rapports\.ndjson$/, '')
      .replaceAll('export.ndjson', entree)
      .replaceAll('projet-personnalise', commande);
    const env = { ...process.env, PARALLEL_SSH: ssh, PARALLEL: '--will-cite' };
    return spawnSync('bash', ['-c', ici], { encoding: 'utf8', env, maxBuffer: 1 << 28 });
  };

  const blocs = BLOCS.filter((bloc) => COMMANDE.test(bloc));
  const attendu = () => {
    const args = [entree, '--au', '2026-11-21', '--format', 'ndjson', '--seuil', 'aucun'];
    return rapportsDe(spawnSync(commande, ['controler', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout);
  };

  test('la page en donne deux : sur une machine, et sur plusieurs', () => expect(blocs).toHaveLength(2));

  test.each(blocs)(
    'donne les mêmes rapports qu’une seule commande, dans le même ordre : %s',
    (bloc) => {
      const { status, stdout, stderr } = lancer(bloc);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(rapportsDe(stdout)).toEqual(attendu());
    },
    60_000,
  );
});
