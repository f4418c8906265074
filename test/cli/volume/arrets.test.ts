import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lancerCommande } from '../../support/commande';
import { fichier, provisoire } from '../../support/monde';
import { attendre } from '../../support/processus';
import { lignesDeDossiers } from '../../support/volume';

const AU = ['--au', '2026-11-21'];
const LIGNES = lignesDeDossiers(40);
const MOITIE = LIGNES.slice(0, 20);
const PILE = /\bat .*:\d+:\d+|Error/;

const lignesDe = (chemin: string): number =>
  existsSync(chemin) ? readFileSync(chemin, 'utf8').split('\n').length - 1 : 0;

const provisoiresDe = (chemin: string): readonly string[] =>
  readdirSync(dirname(chemin)).filter((nom) => nom.startsWith(basename(chemin)) && nom.includes('partiel'));

describe('un arrêt avant la fin', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s sort en code %i, sans pile d’appels, et ne laisse aucun fichier', async (signal, attendu) => {
    const sortie = provisoire(`${signal}.json`);
    const { code, erreur } = await lancerCommande(
      ['controler', '-', ...AU, '--format', 'json', '--sortie', sortie, '--taches', '2'],
      {
        avec: async (fil) => {
          fil.stdin?.write(`${MOITIE.join('\n')}\n`);
          await attendre(() => provisoiresDe(sortie).length > 0);
          fil.kill(signal);
        },
      },
    );
    expect({ code, erreur }).toEqual({ code: attendu, erreur: '' });
    expect(existsSync(sortie)).toBe(false);
    expect(provisoiresDe(sortie)).toEqual([]);
  });

  test('un tuyau fermé par son lecteur sort en code 141, sans un mot, et ne laisse aucun fichier', async () => {
    const sortie = provisoire('tuyau.csv');
    const args = ['controler', fichier('t.ndjson', LIGNES.join('\n')), ...AU];
    const { code, erreur } = await lancerCommande(
      [...args, '--format', 'csv', '--sortie', sortie, '--format', 'ndjson'],
      { avec: (fil) => void fil.stdout?.once('data', () => fil.stdout?.destroy()) },
    );
    expect({ code, erreur }).toEqual({ code: 141, erreur: '' });
    expect(provisoiresDe(sortie)).toEqual([]);
  });
});

describe('controler --resume-depuis', () => {
  const entier = async (format: string): Promise<string> => {
    const sortie = provisoire(`entier.${format}`);
    await lancerCommande(['controler', '-', ...AU, '--format', format, '--sortie', sortie], {
      entree: LIGNES.join('\n'),
    });
    return readFileSync(sortie, 'utf8');
  };

  test.each([
    ['ndjson', 'SIGINT', '1', 130],
    ['ndjson', 'SIGKILL', '2', 137],
    ['csv', 'SIGINT', '2', 130],
  ] as const)(
    '%s, interrompu par %s : la suite donne octet pour octet le même fichier',
    async (format, signal, taches, attendu) => {
      const [sortie, point] = [
        provisoire(`${signal}${taches}.${format}`),
        provisoire(`${signal}${taches}.${format}.point`),
      ];
      const args = ['controler', '-', ...AU, '--taches', taches, '--format', format, '--sortie', sortie];
      const reprise = [...args, '--resume-depuis', point];
      const arrete = await lancerCommande(reprise, {
        avec: async (fil) => {
          fil.stdin?.write(`${MOITIE.join('\n')}\n`);
          await attendre(() => lignesDe(`${sortie}.partiel`) >= 20);
          if (signal === 'SIGKILL') {
            // D’autres lots, jusqu’au premier point de reprise ; l’arrêt brutal peut en laisser d’écrits après lui.
            let suivante = 20;
            const encore = () => {
              if (suivante < LIGNES.length) fil.stdin?.write(`${LIGNES[suivante]}\n`);
              suivante += 1;
            };
            await attendre(() => existsSync(point), encore);
          }
          fil.kill(signal);
        },
      });
      expect(arrete.code).toBe(attendu);
      expect(arrete.erreur).not.toMatch(PILE);
      expect(existsSync(sortie)).toBe(false);
      const fini = await lancerCommande(reprise, { entree: LIGNES.join('\n') });
      expect(fini).toEqual({ code: 1, sortie: '', erreur: '' });
      expect(readFileSync(sortie, 'utf8') === (await entier(format))).toBe(true);
      expect([existsSync(point), existsSync(`${sortie}.partiel`)]).toEqual([false, false]);
    },
  );

  test('refuse une entrée qui a changé, une autre demande, un format qu’on ne peut reprendre, un faux point', async () => {
    const [sortie, point] = [provisoire('refus.ndjson'), provisoire('refus.point')];
    const args = ['controler', '-', ...AU, '--format', 'ndjson', '--sortie', sortie, '--resume-depuis', point];
    const arrete = await lancerCommande(args, {
      avec: async (fil) => {
        fil.stdin?.write(`${MOITIE.join('\n')}\n`);
        await attendre(() => lignesDe(`${sortie}.partiel`) >= 20);
        fil.kill('SIGINT');
      },
    });
    expect(arrete.erreur).toContain('Interrompu après 20 entrées');
    const changee = [LIGNES[1], ...LIGNES.slice(1)].join('\n');
    const essais: readonly (readonly [string, readonly string[], RegExp])[] = [
      [changee, args, /n’est plus celle du contrôle interrompu/],
      [MOITIE.slice(0, 5).join('\n'), args, /n’est plus celle du contrôle interrompu/],
      ['', [...args, '--seuil', 'recommandation'], /celui d’une autre commande/],
      ['', args.map((arg) => (arg === 'ndjson' ? 'sarif' : arg)), /ne peut pas être repris.*ndjson, csv/],
      ['', args.filter((arg) => arg !== '--sortie' && arg !== sortie), /donnez un --sortie/],
      ['', args.map((arg) => (arg === point ? fichier('faux.point', '{}') : arg)), /n’est pas un point de reprise/],
    ];
    for (const [entree, essai, phrase] of essais) {
      const { code, erreur } = await lancerCommande(essai, { entree });
      expect(code, `${phrase}`).toBe(2);
      expect(erreur).toMatch(phrase);
      expect(erreur).not.toMatch(PILE);
    }
    writeFileSync(`${sortie}.partiel`, '');
    expect((await lancerCommande(args, { entree: LIGNES.join('\n') })).erreur).toMatch(/Reprise impossible/);
  });
});
