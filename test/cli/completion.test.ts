import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FICHES } from '../../src/cli/aide/fiches';
import { FORMATS } from '../../src/rapport/formats/formats';
import { lancer } from '../support/monde';

const ici = mkdtempSync(join(tmpdir(), 'pp-completion-'));
beforeAll(async () => {
  for (const interprete of ['bash', 'zsh'])
    writeFileSync(join(ici, `pp.${interprete}`), (await lancer(['completion', interprete])).sortie);
  writeFileSync(join(ici, 'un dossier.json'), '{}');
  writeFileSync(join(ici, 'autre.ndjson'), '');
});
afterAll(() => rmSync(ici, { recursive: true }));

const present = (programme: string): boolean => spawnSync(programme, ['--version']).status === 0;

/** Ce que bash propose pour une ligne, le dernier mot étant en cours de frappe. */
const proposees = (...mots: readonly string[]): readonly string[] => {
  const ligne = ['projet-personnalise', ...mots].map((mot) => `'${mot}'`).join(' ');
  const programme = `. ./pp.bash; COMP_WORDS=(${ligne}); COMP_CWORD=${mots.length}
    _projet_personnalise; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const sortie = execFileSync('bash', ['--norc', '-c', programme], { cwd: ici, encoding: 'utf8' });
  return sortie.split('\n').filter((mot) => mot !== '');
};

describe('la complétion pour bash', () => {
  test('est un programme bien formé', () => {
    execFileSync('bash', ['-n', 'pp.bash'], { cwd: ici });
  });

  test.each([
    ['les commandes', ['con'], ['controler']],
    ['les options d’une commande', ['controler', '--inc'], ['--incubation']],
    ['la forme du rapport', ['controler', '--format', 's'], ['sarif']],
    ['la forme, derrière un signe égal', ['controler', '--format', '=', 'ju'], ['junit']],
    ['un seuil', ['controler', 'x.json', '--seuil', ''], ['obligation', 'recommandation', 'aucun']],
    ['une catégorie', ['preuves', '--categorie', 'ehp'], ['ehpad']],
    ['le sens de tddui', ['tddui', 'im'], ['importer']],
    ['puis son fichier, nom à espace compris', ['tddui', 'importer', 'un'], ['un dossier.json']],
    ['le fichier après les options', ['tddui', '--reste', 'r', 'importer', 'au'], ['autre.ndjson']],
    ['un fichier à contrôler', ['controler', 'au'], ['autre.ndjson']],
    ['le fichier d’une option', ['controler', '--sortie', 'un'], ['un dossier.json']],
    ['un schéma', ['schema', 'configur'], ['configuration']],
    ['un exemple', ['exemple', 'eh'], ['ehpad']],
    ['l’aide', ['ai'], ['aide']],
    ['la commande dont on veut l’aide', ['aide', 'port'], ['portefeuille']],
    ['rien après elle', ['aide', 'controler', ''], []],
    ['rien pour un texte libre', ['controler', '--au', ''], []],
  ])('propose %s', (_nom, mots, attendues) => {
    expect(proposees(...mots)).toEqual(attendues);
  });

  test('connaît toutes les commandes, tous les formats et toutes les règles', () => {
    expect(proposees('')).toEqual([...FICHES.map(({ nom }) => nom), 'aide', '--help', '--version']);
    expect(proposees('controler', '--format', '')).toEqual(FORMATS);
    expect(proposees('controler', '--regle', 'casf/d311-remise-q')).toEqual(['casf/d311-remise-quinze-jours']);
  });
});

const ZSH = present('zsh');
describe.skipIf(!ZSH)(
  ZSH ? 'la complétion pour zsh' : 'complétion pour zsh : non essayée, zsh est absent d’ici',
  () => {
    test('est un programme bien formé', () => {
      execFileSync('zsh', ['-n', 'pp.zsh'], { cwd: ici });
    });

    /** Un vrai zsh, sur un pseudo-terminal : la ligne est tapée, puis la touche de complétion. */
    const completee = (ligne: string, attendue: string): string => {
      const programme = `zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z 'PROMPT=; unsetopt prompt_sp; bindkey -e; autoload -U compinit; compinit -u -D; . ./pp.zsh; print PRET''E'
zpty -r z _ '*PRETE*'
zpty -w -n z $'${ligne}\\t'
zpty -r z _ '*${attendue.split(' ').at(-1)}*'
zpty -w -n z $'\\x01print -r -- "<\\x05>"\\n'
zpty -r z sortie '*\\<projet*\\>*\\<projet*\\>*'
print -r -- $sortie`;
      return execFileSync('zsh', ['-f', '-c', programme], { cwd: ici, encoding: 'utf8', timeout: 15_000 });
    };

    test.each([
      ['une commande', 'projet-personnalise contr', 'projet-personnalise controler'],
      ['une option', 'projet-personnalise controler --expl', 'projet-personnalise controler --expliquer'],
      [
        'la valeur d’une option',
        'projet-personnalise controler --format sar',
        'projet-personnalise controler --format sarif',
      ],
      ['le sens de tddui', 'projet-personnalise tddui imp', 'projet-personnalise tddui importer'],
      ['l’aide d’une commande', 'projet-personnalise aide port', 'projet-personnalise aide portefeuille'],
    ])('complète %s', (_nom, ligne, attendue) => {
      expect(completee(ligne, attendue)).toContain(`<${attendue}>`);
    });
  },
);

test('un autre interpréteur est refusé', async () => {
  expect(await lancer(['completion', 'fish'])).toMatchObject({ code: 2 });
});
