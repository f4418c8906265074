import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Carte } from '../../src/dossier/carte-des-liens';
import { CARTE_DES_LIENS } from '../../src/dossier/carte-des-liens';
import { Dossier } from '../../src/dossier/dossier';
import { parseDossier } from '../../src/dossier/lire';
import { nu } from '../../src/dossier/schema-au';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { endroits, poser } from '../../src/essai/arbitraires/retouches';
import { pointeur } from '../../src/kernel/pointeur';

const fautes = (document: unknown) => {
  const lecture = parseDossier(document);
  return lecture.ok ? [] : lecture.error.map(({ ou, code }) => [ou, code]);
};

/** Chemins de la carte, les rangs écrits `*`, avec leur marque. */
const marques = (carte: Carte, chemin = ''): readonly (readonly [string, string])[] => {
  if (typeof carte === 'string') return [[chemin, carte]];
  if (!Array.isArray(carte)) return Object.entries(carte).flatMap(([cle, sous]) => marques(sous, `${chemin}/${cle}`));
  return carte.length === 2 ? marques(carte[1], chemin) : marques(carte[0], `${chemin}/*`);
};
const CARTE = marques(CARTE_DES_LIENS);

/** Un identifiant se reconnaît à ce qu’il accepte : n’importe quel texte, pourvu qu’il soit sans espace. */
const estIdentifiant = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodString && schema.safeParse('é-1').success && !schema.safeParse('é 1').success;

/** Chemins du schéma où s’écrit un identifiant. */
const identifiants = (schema: z.core.$ZodType, chemin = ''): readonly string[] => {
  const ici = nu(schema);
  if (ici instanceof z.ZodArray) return identifiants(ici.element, `${chemin}/*`);
  if (ici instanceof z.ZodUnion) return ici.options.flatMap((option) => identifiants(option, chemin));
  if (ici instanceof z.ZodObject)
    return Object.entries(ici.shape).flatMap(([cle, sous]) => identifiants(sous, `${chemin}/${cle}`));
  return estIdentifiant(ici) ? [chemin] : [];
};

describe('la carte des liens', () => {
  test('connaît tous les identifiants du format, sauf celui du dossier et ceux du journal', () => {
    const duSchema = new Set(identifiants(Dossier.omit({ journal: true })));
    duSchema.delete('/id');
    const deLaCarte = CARTE.filter(([, marque]) => !marque.endsWith('version')).map(([chemin]) => chemin);
    expect([...duSchema].sort()).toEqual([...new Set(deLaCarte)].sort());
  });
});

/** Le critère d’un chemin : même forme, les rangs comptant pour `*`. */
const forme = (chemin: readonly (string | number)[]): string =>
  chemin.map((segment) => `/${typeof segment === 'number' ? '*' : segment}`).join('');
const liens = new Map(CARTE.filter(([, marque]) => marque.startsWith('>') && marque !== '>version'));
const noms = new Map(CARTE.filter(([, marque]) => marque.startsWith('=') && marque !== '=version'));

describe('un lien', () => {
  test('qui ne mène nulle part est dit, où que ce soit', () => {
    fc.assert(
      fc.property(dossiers, fc.nat(), (dossier, tirage) => {
        const sites = endroits(dossier, (v) => typeof v === 'string').filter((site) => liens.has(forme(site)));
        fc.pre(sites.length > 0);
        const site = sites[tirage % sites.length] ?? [];
        expect(fautes(poser(dossier, site, 'introuvable'))).toContainEqual([pointeur(...site), 'lien_pendant']);
      }),
      { numRuns: 300 },
    );
  });

  test('vers une ancienne version ne vaut que pour ce qui la suit ou la commente', () => {
    const contenu = { objectifs: [{ id: 'ancien', titre: 'Marcher', statut: 'termine' }] };
    const projet = {
      statut: 'mise_en_oeuvre',
      id: 'p',
      versions: [{ numero: 1, etablieLe: '2025-01-01', motif: 'initiale', contenu }],
    };
    const note = { id: 'n', le: '2025-02-01', par: { qualite: 'professionnel' }, texte: 'Vu.', objectifs: ['ancien'] };
    const action = { id: 'a', titre: 'Sortir', statut: 'actif', objectifs: ['ancien'] };
    const evaluations = [{ objectif: 'ancien' }];
    const revision = { statut: 'ouverte', id: 'r', projet: 'p', motif: 'date', evaluations };
    const dossier = (projets: unknown) => ({ ...minimal, projets: [projets], revisions: [revision] });
    expect(fautes(dossier({ ...projet, notesDeSuivi: [note] }))).toEqual([]);
    expect(fautes(dossier({ ...projet, actions: [action] }))).toEqual([
      ['/projets/0/actions/0/objectifs/0', 'lien_pendant'],
    ]);
  });

  test('du contenu figé d’une version se cherche dans ce contenu', () => {
    const objectif = { id: 'o', titre: 'Marcher', statut: 'actif' };
    const contenu = { actions: [{ id: 'a', titre: 'Sortir', statut: 'actif', objectifs: ['o'] }] };
    const projet = {
      statut: 'mise_en_oeuvre',
      id: 'p',
      objectifs: [objectif],
      versions: [{ numero: 1, etablieLe: '2025-01-01', motif: 'initiale', contenu }],
    };
    expect(fautes({ ...minimal, projets: [projet] })).toEqual([
      ['/projets/0/versions/0/contenu/actions/0/objectifs/0', 'lien_pendant'],
    ]);
  });

  test('d’une révision se cherche dans son projet, et nulle part ailleurs', () => {
    const projets = [
      {
        statut: 'clos',
        id: 'p1',
        motifCloture: 'remplace',
        objectifs: [{ id: 'o1', titre: 'Marcher', statut: 'termine' }],
      },
      { statut: 'mise_en_oeuvre', id: 'p2', objectifs: [{ id: 'o2', titre: 'Chanter', statut: 'actif' }] },
    ];
    const revisions = [{ statut: 'ouverte', id: 'r', projet: 'p2', motif: 'date', evaluations: [{ objectif: 'o1' }] }];
    expect(fautes({ ...minimal, projets, revisions })).toEqual([
      ['/revisions/0/evaluations/0/objectif', 'lien_pendant'],
    ]);
    const orpheline = [{ ...revisions[0], projet: 'p3' }];
    expect(fautes({ ...minimal, projets, revisions: orpheline })).toEqual([['/revisions/0/projet', 'lien_pendant']]);
  });

  test('peut mener à la personne elle-même', () => {
    const aptitudes = [{ apte: true, le: '2025-01-01', par: { qualite: 'personne', id: 'u' } }];
    expect(fautes({ ...minimal, usager: { id: 'u', aptitudes } })).toEqual([]);
  });

  test('vers une version n’est vérifié que si le dossier garde des versions', () => {
    const accord = {
      id: 'a',
      partie: 'personne',
      par: { qualite: 'personne' },
      le: '2025-01-01',
      version: 2,
      forme: 'oral',
    };
    const projet = { statut: 'mise_en_oeuvre', id: 'p', accords: [accord] };
    const versions = [{ numero: 1, etablieLe: '2025-01-01', motif: 'initiale' }];
    expect(fautes({ ...minimal, projets: [projet] })).toEqual([]);
    expect(fautes({ ...minimal, projets: [{ ...projet, versions }] })).toEqual([
      ['/projets/0/accords/0/version', 'lien_pendant'],
    ]);
  });
});

describe('un identifiant', () => {
  test('donné deux fois dans la même liste est dit, où que ce soit', () => {
    fc.assert(
      fc.property(dossiers, fc.nat(), (dossier, tirage) => {
        const sites = endroits(dossier, (v) => typeof v === 'string').filter(
          (site) => noms.has(forme(site)) && site.at(-2) !== 'usager' && Number(site.at(-2)) > 0,
        );
        fc.pre(sites.length > 0);
        const site = sites[tirage % sites.length] ?? [];
        const premier = [...site.slice(0, -2), 0, site.at(-1) ?? ''];
        const pris = premier.reduce<unknown>((v, cle) => (v as Record<string, unknown>)[cle], dossier);
        fc.pre(typeof pris === 'string');
        expect(fautes(poser(dossier, site, pris))).toContainEqual([pointeur(...site), 'identifiant_double']);
      }),
      { numRuns: 200 },
    );
  });

  test('peut resservir dans un autre projet, ou pour une autre sorte d’élément', () => {
    const projet = (id: string) => ({
      statut: 'clos',
      id,
      motifCloture: 'remplace',
      objectifs: [{ id: 'x', titre: 'Marcher', statut: 'termine' }],
      jalons: [{ id: 'x', libelle: 'Point', le: '2025-01-01' }],
    });
    expect(fautes({ ...minimal, projets: [projet('p1'), projet('p2')] })).toEqual([]);
    expect(fautes({ ...minimal, projets: [projet('p1'), projet('p1')] })).toEqual([
      ['/projets/1/id', 'identifiant_double'],
    ]);
  });
});

test('vingt mille objectifs et leurs actions se vérifient en un instant', () => {
  const rangs = Array.from({ length: 20_000 }, (_, rang) => rang);
  const projet = {
    statut: 'mise_en_oeuvre',
    id: 'p',
    objectifs: rangs.map((rang) => ({ id: `o${rang}`, titre: 'Marcher', statut: 'actif' })),
    actions: rangs.map((rang) => ({ id: `a${rang}`, titre: 'Sortir', statut: 'actif', objectifs: [`o${rang}`] })),
  };
  expect(fautes({ ...minimal, projets: [projet] })).toEqual([]);
}, 5_000);

const minimal = { format: 'projet-personnalise/dossier', version: 1, id: 'd', usager: { id: 'u' } };
