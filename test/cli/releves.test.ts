import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fichier, lancer, provisoire } from '../support/monde';

const AU = ['--au', '2026-11-21'];
const SAVS = 'examples/dossiers/savs.json';
const NOMS = ['ehpad', 'ime', 'savs'] as const;

/** Dossiers livrés, un par ligne, sous des identifiants différents. */
const lignes = (combien: number): string =>
  Array.from({ length: combien }, (_, rang) => {
    const lu = JSON.parse(readFileSync(`examples/dossiers/${NOMS[rang % 3]}.json`, 'utf8'));
    return `${JSON.stringify({ ...lu, id: `d${rang}` })}\n`;
  }).join('');

describe('preuves', () => {
  test('prépare un accompagné traceur pour un seul fichier, et sort en code 0 : un relevé ne juge pas', async () => {
    const { code, sortie, erreur } = await lancer(['preuves', 'examples/dossiers/ehpad.json', ...AU]);
    expect(code).toBe(0);
    expect(erreur).toBe('');
    expect(sortie).toContain('Préparation d’un accompagné traceur au 21 novembre 2026');
    expect(sortie).toContain('À éclaircir d’abord : 1.15.5.');
    expect(sortie).toContain('À la personne : ');
    for (const ligne of sortie.split('\n')) expect([...ligne].length, ligne).toBeLessThanOrEqual(80);
  });

  test('réunit une structure lue sur l’entrée standard, en un seul document', async () => {
    const { code, sortie } = await lancer(['preuves', '-', '--format', 'json', ...AU], lignes(9));
    const rapport = JSON.parse(sortie);
    expect(code).toBe(0);
    expect(rapport).toMatchObject({ format: 'projet-personnalise/preuves-structure', dossiers: 9, au: '2026-11-21' });
    expect(sortie).not.toMatch(/"d\d"/);
  });

  test('se tait sur une structure de moins de cinq dossiers', async () => {
    const { sortie } = await lancer(['preuves', 'examples/dossiers', ...AU]);
    expect(sortie).toContain('Moins de cinq dossiers');
    expect(sortie).not.toContain('CRITÈRE PAR CRITÈRE');
  });

  test('prépare un traceur par dossier à la demande, en un seul document JSON ou CSV', async () => {
    const json = await lancer(['preuves', 'examples/dossiers', '--pour', 'personne', '--format', 'json', ...AU]);
    expect(JSON.parse(json.sortie)).toMatchObject({
      format: 'projet-personnalise/traceurs',
      preparations: [{ format: 'projet-personnalise/traceur' }, {}, {}],
    });
    const csv = await lancer(['preuves', 'examples/dossiers', '--pour', 'personne', '--format', 'csv', ...AU]);
    expect(csv.sortie.match(/^"dossier",/gm)).toHaveLength(1);
    expect(csv.sortie).toContain('"ime-la-passerelle-27"');
  });

  test('d’un fichier absent, ne rend pas un relevé de structure', async () => {
    const { code, sortie, erreur } = await lancer(['preuves', 'absent.json', ...AU]);
    expect([code, sortie]).toEqual([2, '']);
    expect(erreur).toContain('absent.json');
  });

  test('ne lit que les critères demandés, seuls ou par objectif', async () => {
    const criteres = async (...demandes: readonly string[]) => {
      const args = demandes.flatMap((demande) => ['--critere', demande]);
      const { sortie } = await lancer(['preuves', SAVS, '--format', 'json', ...args, ...AU]);
      const [{ thematiques }] = JSON.parse(sortie).preparations;
      return thematiques.flatMap((t: { criteres: { fiche: { critere: string } }[] }) =>
        t.criteres.map(({ fiche }) => fiche.critere),
      );
    };
    expect(await criteres('1.10.2')).toEqual(['1.10.2']);
    expect(await criteres('1.1', '1.11')).toEqual(['1.1.1', '1.11.1', '1.11.2']);
    const { code, erreur } = await lancer(['preuves', SAVS, '--critere', '9.9']);
    expect(code).toBe(2);
    expect(erreur).toContain('--critere 9.9');
  });

  test('lit aussi les critères à confirmer, à la demande', async () => {
    const sans = await lancer(['preuves', SAVS, '--format', 'json', ...AU]);
    const avec = await lancer(['preuves', SAVS, '--format', 'json', '--incubation', ...AU]);
    expect(sans.sortie).not.toContain('"regle":"has/2.2.1"');
    expect(avec.sortie).toContain('"regle":"has/2.2.1"');
  });

  test('écrit chaque format dans son fichier', async () => {
    const [texte, csv] = [provisoire('preuves.txt'), provisoire('preuves.csv')];
    const args = ['--format', 'texte', '--sortie', texte, '--format', 'csv', '--sortie', csv];
    expect((await lancer(['preuves', '-', ...args, ...AU], lignes(6))).sortie).toBe('');
    expect(readFileSync(texte, 'utf8')).toContain('6 dossiers');
    expect(readFileSync(csv, 'utf8')).toMatch(/^"critere","imperatif"/);
  });

  test('dit une entrée illisible, lit les autres, et sort en code 2', async () => {
    const chemin = fichier('preuves.ndjson', `${lignes(5)}{"pas fini\n`);
    const { code, sortie, erreur } = await lancer(['preuves', chemin, ...AU]);
    expect(code).toBe(2);
    expect(erreur).toContain('ligne 6');
    expect(sortie).toContain('5 dossiers');
  });

  test('ne compte qu’une fois un dossier donné cinq fois', async () => {
    const { sortie } = await lancer(['preuves', SAVS, SAVS, SAVS, SAVS, SAVS, ...AU]);
    expect(sortie).toContain('Moins de cinq dossiers');
    expect(sortie).toContain('4 dossiers déjà lus');
  });
});

describe('portefeuille', () => {
  test('dit où en sont les projets, sur 80 colonnes', async () => {
    const { code, sortie } = await lancer(['portefeuille', 'examples/dossiers', ...AU]);
    expect(code).toBe(0);
    expect(sortie).toContain('Portefeuille au 21 novembre 2026 · 3 dossiers');
    for (const ligne of sortie.split('\n')) expect([...ligne].length, ligne).toBeLessThanOrEqual(80);
  });

  test('voit des projets recopiés sous d’autres identifiants', async () => {
    const { sortie } = await lancer(['portefeuille', '-', '--format', 'json', ...AU], lignes(6));
    expect(JSON.parse(sortie).generalite.projetsIdentiques).toEqual([
      ['d0', 'd3'],
      ['d1', 'd4'],
      ['d2', 'd5'],
    ]);
  });

  const EHPAD = 'examples/dossiers/ehpad.json';
  const enDonnees = async (...args: readonly string[]) =>
    JSON.parse((await lancer(['portefeuille', EHPAD, '--format', 'json', ...args])).sortie);

  test('dit d’un retard mis de côté par une dérogation que c’en est un, et ne le compte pas dans la charge', async () => {
    const regle = 'casf/d311-avenant-six-mois';
    const commun = { motif: 'Reprise de dossiers', auteur: 'direction', finLe: '2026-12-31' };
    const derogations = [regle, 'casf/d311-reactualisation-annuelle'].map((une) => ({ ...commun, regle: une }));
    const reglages = fichier('derogation.json', JSON.stringify({ derogations }));
    const sans = await enDonnees('--au', '2025-03-20');
    const avec = await enDonnees('--au', '2025-03-20', '--config', reglages);
    expect(sans.suivis.avenant).toMatchObject({ en_retard: 1, derogation: 0 });
    expect(avec.suivis.avenant).toMatchObject({ en_retard: 0, derogation: 1, sans_objet: 0 });
    expect(avec.charge.enRetard.devoirs).toBe(sans.charge.enRetard.devoirs - 1);
    const { sortie } = await lancer(['portefeuille', EHPAD, '--au', '2025-03-20', '--config', reglages]);
    expect(sortie).toMatch(/dû, mis de côté par une dérogation +1\n/);
    const aVenir = await enDonnees('--au', '2025-03-10', '--config', reglages);
    expect(aVenir.suivis.avenant).toMatchObject({ a_faire: 0, derogation: 1 });
  });

  test('tient compte des règles que les réglages écartent, et de celles d’un module', async () => {
    const sansHas = fichier('sans-has.json', '{"regles":{"exclure":["has"]}}');
    const enRetard = async (...args: readonly string[]) => (await enDonnees(...AU, ...args)).charge.enRetard.devoirs;
    expect(await enRetard('--config', sansHas)).toBe((await enRetard()) - 1);
    const rienQueHas = fichier('has.json', '{"regles":{"inclure":["has"]}}');
    expect((await enDonnees(...AU, '--config', rienQueHas)).suivis).toEqual((await enDonnees(...AU)).suivis);
    const admise = fichier(
      'admise.json',
      `{"format":"projet-personnalise/dossier","version":1,"id":"d","usager":{"id":"u"},"projets":[],
        "accompagnement":{"admission":{"admisLe":"2026-11-05"}}}`,
    );
    const decembre = async (...args: readonly string[]) =>
      JSON.parse((await lancer(['portefeuille', admise, ...AU, '--format', 'json', ...args])).sortie).charge.mois;
    expect(await decembre()).toEqual([]);
    expect(await decembre('--regles', 'examples/regles-maison/mes-regles.mjs')).toMatchObject([
      { mois: '2026-12', devoirs: 1 },
    ]);
  });

  test('s’écrit en Markdown et en CSV', async () => {
    expect((await lancer(['portefeuille', SAVS, '--format', 'markdown', ...AU])).sortie).toMatch(
      /^# Portefeuille au 21/,
    );
    expect((await lancer(['portefeuille', SAVS, '--format', 'csv', ...AU])).sortie).toMatch(/^"au","rubrique"/);
  });
});

describe.each(['preuves', 'portefeuille'])('%s', (commande) => {
  test('refuse un format inconnu, l’absence de fichier et une option inconnue, en code 2', async () => {
    for (const args of [[SAVS, '--format', 'sarif'], [], [SAVS, '--seuil', 'aucun']]) {
      const { code, sortie, erreur } = await lancer([commande, ...args]);
      expect([code, sortie]).toEqual([2, '']);
      expect(erreur).toContain('Aide :');
    }
  });

  test('prend aujourd’hui pour jour du relevé', async () => {
    expect((await lancer([commande, SAVS])).sortie).toContain('21 novembre 2026');
  });
});
