import Ajv from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { choisirRegles } from '../../../src/cli/configuration/choisir-regles';
import { lireConfiguration } from '../../../src/cli/configuration/lire';
import { Configuration } from '../../../src/cli/configuration/schema';
import { CATALOGUE, REGLES } from '../../../src/regles/catalogue';
import { schemasJson } from '../../outils/schemas';
import { fichier, lancer } from '../../support/monde';

const SAVS = 'examples/dossiers/savs.json';
const REGLE = 'casf/d311-remise-quinze-jours';
const rien = { ids: [], incubation: false, propres: [] };

const avec = (reglages: unknown, ...suite: readonly string[]) =>
  lancer([
    'controler',
    SAVS,
    '--au',
    '2026-11-21',
    '--config',
    fichier('reglages.json', JSON.stringify(reglages)),
    ...suite,
  ]);

const json = async (reglages: unknown, ...suite: readonly string[]) => {
  const { code, sortie, erreur } = await avec(reglages, '--format', 'json', ...suite);
  expect(erreur).toBe('');
  return { code, ...JSON.parse(sortie) };
};

describe('les réglages d’un contrôle', () => {
  test('vides, ne changent rien', async () => {
    const sans = await lancer(['controler', SAVS, '--au', '2026-11-21', '--format', 'ndjson']);
    expect((await avec({}, '--format', 'ndjson')).sortie).toBe(sans.sortie);
    expect(choisirRegles(rien, {})).toEqual({ ok: true, value: REGLES });
  });

  test('choisissent les règles par répertoire ou par identifiant', async () => {
    const { rapports } = await json({ regles: { inclure: ['code-civil', REGLE] } });
    const ids: string[] = rapports[0].rapport.resultats.map(({ regle }: { regle: string }) => regle);
    expect(ids).toContain(REGLE);
    expect(ids.every((id) => id === REGLE || id.startsWith('code-civil/'))).toBe(true);
  });

  test('écartent les règles exclues, et le rapport le dit', async () => {
    const { rapports, reglages } = await json({ regles: { exclure: ['casf', 'has'] } });
    expect(JSON.stringify(rapports[0].rapport.resultats)).not.toContain('"casf/');
    expect(rapports[0].rapport.nonVerifie.reglesEcartees).toContain(REGLE);
    expect(reglages.join('\n')).toMatch(/\d+ règles du catalogue non demandées/);
  });

  test('ajoutent les règles en incubation', () => {
    const choisies = choisirRegles(rien, { regles: { incubation: true } });
    expect(choisies).toEqual({ ok: true, value: CATALOGUE });
  });

  test('changent la gravité d’une règle ou d’un répertoire, le plus précis l’emportant', async () => {
    const { rapports } = await json({ gravites: { casf: 'information', [REGLE]: 'recommandation' } });
    const gravites = new Map(
      rapports[0].rapport.resultats.map(({ regle, gravite }: { regle: string; gravite: string }) => [regle, gravite]),
    );
    expect(gravites.get(REGLE)).toBe('recommandation');
    expect(gravites.get('casf/l311-4-livret-accueil')).toBe('information');
  });

  test('fixent le seuil, que la ligne de commande peut changer', async () => {
    expect((await avec({ seuil: 'aucun' })).code).toBe(0);
    expect((await avec({ seuil: 'aucun' }, '--seuil', 'obligation')).code).toBe(1);
  });

  test('disent la catégorie par numéro FINESS, sans contredire le dossier', async () => {
    const dossier = { format: 'projet-personnalise/dossier', version: 1, id: 'd', usager: { id: 'u' } };
    const de = async (structure: object): Promise<string> => {
      const chemin = fichier('finess.json', JSON.stringify({ ...dossier, structure }));
      const reglages = fichier('r.json', JSON.stringify({ categories: { '750000001': 'ehpad', '750000002': 'ime' } }));
      const args = ['controler', chemin, '--config', reglages, '--au', '2026-11-21', '--seuil', 'aucun'];
      return (await lancer([...args, '--format', 'ndjson'])).sortie;
    };
    expect(await de({ finess: '750000001' })).toBe(await de({ finess: '750000001', categorie: 'ehpad' }));
    expect(await de({ finess: '750000001' })).not.toBe(await de({ finess: '750000002' }));
    expect(await de({ finess: '750000001', categorie: 'ime' })).toBe(await de({ finess: '750000002' }));
    expect((await json({ categories: { '750000001': 'ehpad', '2A0000154': 'ime' } })).reglages).toContain(
      'Catégorie d’après le numéro FINESS, pour 2 structures',
    );
    expect((await json({}, '--categorie', 'ime')).reglages).toContain(
      'Catégorie supposée quand le dossier n’en dit pas : ime',
    );
  });

  test('portent des dérogations, qui ne comptent pas puis comptent de nouveau', async () => {
    const derogation = { regle: REGLE, objet: 'savs-du-port-118', motif: 'reprise', auteur: 'direction' };
    const regles = { inclure: [REGLE] };
    const enCours = await json({ regles, derogations: [{ ...derogation, finLe: '2027-01-31' }] });
    expect(enCours.code).toBe(0);
    expect(enCours.reglages.join('\n')).toContain('jusqu’au 31/01/2027. direction : reprise');
    const echue = await json({ regles, derogations: [{ ...derogation, finLe: '2026-11-20' }] });
    expect(echue.code).toBe(1);
    expect(echue.reglages.join('\n')).toContain('échue le 20/11/2026, ne vaut plus');
  });
});

describe('des réglages mal écrits sont refusés en code 2, avec leur endroit', () => {
  test.each([
    ['une clé inconnue', { seuils: 'aucun' }, /« seuils » n’existe pas ici\. Vouliez-vous dire « seuil »/],
    ['une clé inconnue plus bas', { regles: { excluree: [] } }, /Vouliez-vous dire « exclure »/],
    ['un seuil inconnu', { seuil: 'obligations' }, /Vouliez-vous dire « obligation »/],
    ['une règle inconnue', { regles: { exclure: ['casf/d311-remise'] } }, /règle inconnue/],
    ['un répertoire inconnu', { regles: { inclure: ['cassf'] } }, /Vouliez-vous dire casf \?/],
    ['une gravité inconnue', { gravites: { 'casf/d311': 'grave' } }, /\/gravites\/casf~1d311 : ce code n’est pas/],
    ['un FINESS à huit chiffres', { categories: { '75000000': 'ehpad' } }, /categories/],
    [
      'une catégorie inconnue',
      { categories: { '750000001': 'ehpadd' } },
      /\/categories\/750000001 : .*Vouliez-vous dire « ehpad »/,
    ],
    ['une dérogation sans auteur', { derogations: [{ regle: REGLE, motif: 'x', finLe: '2027-01-31' }] }, /auteur/],
    [
      'une dérogation sans fin possible',
      { derogations: [{ regle: REGLE, motif: 'x', auteur: 'y', finLe: '2027-02-30' }] },
      /finLe/,
    ],
    [
      'une dérogation à une règle inconnue',
      { derogations: [{ regle: 'casf/x', motif: 'x', auteur: 'y', finLe: '2027-01-31' }] },
      /Dérogation, casf\/x : règle inconnue/,
    ],
    ['une liste', [], /./],
  ])('%s', async (_nom, reglages, phrase) => {
    const { code, sortie, erreur } = await avec(reglages);
    expect({ code, sortie }).toEqual({ code: 2, sortie: '' });
    expect(erreur).toMatch(phrase);
    expect(erreur).not.toMatch(/Error:|undefined|Erreur interne/);
  });

  test('un fichier absent, ou qui n’est pas du JSON', async () => {
    expect((await lancer(['controler', SAVS, '--config', 'nulle-part.json'])).erreur).toMatch(/introuvable/);
    const casse = fichier('casse.json', '{ "seuil": ');
    expect((await lancer(['controler', SAVS, '--config', casse])).erreur).toMatch(/réglages refusés[\s\S]*JSON/);
    expect((await lancer(['controler', SAVS, '--config', fichier('rien.json', '\n')])).erreur).toMatch(
      /Le fichier est vide/,
    );
  });
});

describe('le schéma livré', () => {
  const juge = new Ajv({ strict: true, strictTypes: false, formats: { date: true } });
  for (const [nom, schema] of schemasJson()) if (nom !== 'dossier-autonome') juge.addSchema(schema);
  const accepte = juge.getSchema('urn:projet-personnalise:schema:1:configuration');

  test('décrit les réglages comme nous les lisons', () => {
    const exemples: readonly unknown[] = [
      {},
      { $schema: 'x', seuil: 'aucun', regles: { inclure: ['casf'], exclure: [], incubation: true } },
      { gravites: { casf: 'information' }, categories: { '750000001': 'ime' } },
      { derogations: [{ regle: REGLE, motif: 'x', auteur: 'y', finLe: '2027-01-31' }] },
      { seuils: 'aucun' },
      { categories: { '7500000012': 'ime' } },
      { derogations: [{ regle: REGLE }] },
      [],
    ];
    for (const exemple of exemples)
      expect(accepte?.(exemple), JSON.stringify(exemple)).toBe(Configuration.safeParse(exemple).success);
  });

  test('aucune clé d’apparence spéciale ne passe', () => {
    expect(lireConfiguration('{"__proto__": {"seuil": "aucun"}}').ok).toBe(false);
    expect(lireConfiguration('{"constructor": {}}').ok).toBe(false);
  });
});

test('une même faute n’est dite qu’une fois', () => {
  const derogations = [{ regle: REGLE, motif: 'm', auteur: 'a', finLe: '31/12/2026' }];
  const lue = lireConfiguration(JSON.stringify({ derogations }));
  expect(lue).toEqual({ ok: false, error: [expect.stringContaining('« 2026-12-31 »')] });
});

test('un fichier de réglages demandé et refusé à la fois se dit, au lieu de choisir', async () => {
  const { code, erreur } = await avec({}, '--sans-config');
  expect(code).toBe(2);
  expect(erreur).toContain('--config et --sans-config se contredisent');
});
