import { describe, expect, it } from 'vitest';
import { depuisTddui, depuisTdduiTexte } from '../../src/tddui/depuis-tddui';
import type { Objet } from '../../src/tddui/fhir/json';
import { action, consentement, objectif, patient, plan, tranche, transaction, vers } from './fabrique';
import { lu } from './lire';

const RESSOURCES = [
  patient(),
  consentement('a', { display: 'Directeur' }),
  plan('c', { supportingInfo: [tranche('accordStructure', 'a')] }),
  objectif('1'),
  action('1', ['1']),
];
const temoin = lu(transaction(...RESSOURCES)).dossier;

const remplacer = (valeur: unknown, table: ReadonlyMap<string, string>): unknown =>
  JSON.parse(JSON.stringify(valeur), (cle, v) => (cle === 'reference' ? (table.get(v) ?? v) : v));

const adresses = (forme: (type: string, id: string) => string) =>
  new Map(
    RESSOURCES.map((r) => [`${r['resourceType']}/${r['id']}`, forme(String(r['resourceType']), String(r['id']))]),
  );

const enBundle = (table: ReadonlyMap<string, string>, autres: Objet = {}) => ({
  resourceType: 'Bundle',
  type: 'collection',
  ...autres,
  entry: RESSOURCES.map((r) => ({
    fullUrl: table.get(`${r['resourceType']}/${r['id']}`),
    resource: remplacer(r, table),
  })),
});

describe('Un même export, sous plusieurs formes, donne le même dossier :', () => {
  it('le témoin relie l’action à son objectif et l’accord à son projet', () => {
    expect(temoin.projets?.[0]?.actions?.[0]?.objectifs).toEqual(['3750000001/p-OBJE-1']);
    expect(temoin.projets?.[0]?.accords).toMatchObject([
      { id: 'a', partie: 'structure', par: { qualite: 'directeur' } },
    ]);
  });

  it.each([
    ['une liste de ressources', RESSOURCES],
    ['une liste d’entrées', RESSOURCES.map((resource) => ({ resource }))],
    ['des références absolues', enBundle(adresses((t, id) => `https://a.exemple.fr/fhir/${t}/${id}`))],
    ['des urn:uuid', enBundle(adresses((t, id) => `urn:uuid:00000000-0000-4000-8000-${t.length}${id}`))],
    ['une réponse de recherche', enBundle(new Map(), { type: 'searchset', total: 5 })],
    ['des versions dans les références', [...RESSOURCES.slice(0, 4), action('1', ['1/_history/3'])]],
    ['un Bundle dans un Bundle', transaction({ ...transaction(...RESSOURCES), id: 'interieur' })],
    ['un Bundle dans une liste', [transaction(...RESSOURCES)]],
  ])('%s', (_, document) => {
    expect(lu(document).dossier).toEqual(temoin);
  });

  it('des références logiques, par identifiant', () => {
    const parIdentifiant = {
      identifier: { value: '3750000001/p-OBJE-1', system: 'https://identifiant-medicosocial-objectif.esante.gouv.fr' },
    };
    const lie = action('1', [], {
      input: [
        ...(action('1', ['1'])['input'] as Objet[]).slice(0, 1),
        { type: { coding: [{ code: 'objectif' }] }, valueReference: parIdentifiant },
      ],
    });
    expect(lu([...RESSOURCES.slice(0, 4), lie]).dossier).toEqual(temoin);
  });

  it('un texte avec indicateur d’ordre des octets et fins de ligne CRLF', () => {
    const texte = `\uFEFF${JSON.stringify(transaction(...RESSOURCES), null, 2).replaceAll('\n', '\r\n')}`;
    expect(depuisTdduiTexte(texte)).toMatchObject({ ok: true, value: { dossier: temoin } });
  });

  it('un objet mis à la place d’une liste, une liste à la place d’un objet', () => {
    const tordues = RESSOURCES.map((r) =>
      Object.fromEntries(
        Object.entries(r).map(([cle, v]) => [
          cle,
          Array.isArray(v) && v.length === 1 ? v[0] : cle === 'subject' ? [v] : v,
        ]),
      ),
    );
    expect(lu(tordues).dossier).toEqual(temoin);
  });
});

describe('Une ressource contenue dans une autre', () => {
  const dedans = { resourceType: 'Practitioner', id: 'pro', name: [{ family: 'MODELE' }] };
  const contenante = (id: string) => action(id, [], { contained: [dedans], owner: { reference: '#pro' } });

  it('est lue, et deux contenues de même nom ne sont pas la même personne', () => {
    const { dossier } = lu([patient(), plan(), contenante('1'), contenante('2')]);
    const ids = dossier.projets?.[0]?.actions?.map((a) => a.responsable?.id);
    expect(new Set(ids).size).toBe(2);
    expect(dossier.personnes?.map(({ nom }) => nom)).toEqual(['MODELE', 'MODELE']);
  });
});

describe('Est refusé, en une phrase,', () => {
  it.each([
    ['un nombre', 3, 'pas_une_ressource'],
    ['rien', undefined, 'pas_une_ressource'],
    ['null', null, 'pas_une_ressource'],
    ['un texte', 'Bundle', 'pas_une_ressource'],
    ['un objet sans resourceType', { type: 'transaction' }, 'pas_une_ressource'],
    ['une liste de nombres', [1, 2], 'pas_une_ressource'],
    ['une liste vide', [], 'bundle_vide'],
    ['un Bundle vide', { resourceType: 'Bundle', type: 'transaction' }, 'bundle_vide'],
    ['une réponse de transaction', { resourceType: 'Bundle', entry: [{ response: { status: '201' } }] }, 'bundle_vide'],
    ['un Bundle sans projet ni personne', transaction(objectif('1')), 'sans_projet_ni_personne'],
    ['une erreur de serveur', { resourceType: 'OperationOutcome', issue: [] }, 'sans_projet_ni_personne'],
  ])('%s', (_, document, code) => {
    const lecture = depuisTddui(document);
    expect(lecture).toMatchObject({ ok: false, error: [{ code, ou: '' }] });
    if (!lecture.ok) expect(lecture.error[0]?.message).toMatch(/^[A-ZÀÉ].*\.$/);
  });

  it('un texte qui n’est pas du JSON', () => {
    expect(depuisTdduiTexte('<Bundle/>')).toMatchObject({ ok: false, error: [{ code: 'json_illisible' }] });
    expect(depuisTdduiTexte('')).toMatchObject({ ok: false, error: [{ code: 'json_illisible' }] });
  });

  it('un objet piégé', () => {
    const piege = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('piège');
        },
      },
    );
    expect(depuisTddui({ resourceType: 'Bundle', entry: [piege] })).toMatchObject({
      ok: false,
      error: [{ code: 'donnee_illisible' }],
    });
  });

  it('rien d’autre : un cycle, une classe ou une imbrication sans fin sont laissés, et le reste est lu', () => {
    const cycle: Record<string, unknown> = { ...patient() };
    cycle['extension'] = [{ url: 'x', valueReference: cycle }];
    let profonde: unknown = 'fond';
    for (let n = 0; n < 100_000; n += 1) profonde = [profonde];
    for (const bizarre of [cycle, { ...patient(), contact: profonde }, { ...patient(), photo: () => 0 }]) {
      const lecture = lu([bizarre, plan()]);
      expect(lecture.dossier.usager.id).toBe('3750000001/p');
      expect(lecture.remarques[0]).toMatchObject({ nature: 'perdu', ou: '' });
    }
  });
});

describe('Une référence relative', () => {
  it('se suit d’abord sous l’adresse de qui la porte', () => {
    const deux = (base: string, texte: string) => [
      { fullUrl: `${base}/Goal/1`, resource: objectif('1', { description: { text: texte }, identifier: [] }) },
      { fullUrl: `${base}/Task/${texte}`, resource: action(texte, ['1'], { identifier: [{ value: texte }] }) },
    ];
    const { dossier } = lu({
      resourceType: 'Bundle',
      entry: [
        { resource: patient() },
        { resource: plan() },
        ...deux('https://a.fr', 'A'),
        ...deux('https://b.fr', 'B'),
      ],
    });
    const [projet] = dossier.projets ?? [];
    const parId = new Map(projet?.objectifs?.map((o) => [o.id as string, o.description]));
    expect(projet?.actions?.map((a) => parId.get(a.objectifs[0] ?? ''))).toEqual(['A', 'B']);
    expect(vers('Goal', '1')).toEqual({ reference: 'Goal/1' });
  });
});
