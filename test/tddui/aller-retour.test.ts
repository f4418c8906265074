import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier';
import { parseDossier } from '../../src/dossier/lire';
import { dossierLivre } from '../support/dossiers';
import { lireReference } from '../support/reference';
import { dossierDe, projet, structure } from './esquisse';
import { ecarts } from './juge';
import { ecrit, exportEditeur, lu, ressource } from './lire';

const EXEMPLE = 'tddui/exemples/Bundle-tddui-pp-ime-bundle-example.json';
const officiel = lireReference(EXEMPLE);

/** Toutes les feuilles d’un document, par leur chemin. */
const feuilles = (valeur: unknown, chemin = ''): readonly (readonly [string, unknown])[] =>
  typeof valeur !== 'object' || valeur === null
    ? [[chemin, valeur]]
    : Object.entries(valeur).flatMap(([cle, v]) => feuilles(v, `${chemin}/${cle}`));

/** Ressource du Bundle écrit qui vient de celle-ci, par son `id`. */
const jumelle = (bundle: unknown, id: unknown): unknown =>
  (bundle as { entry: { resource: { id?: unknown } }[] }).entry.find(({ resource }) => resource.id === id)?.resource;

/** Feuilles d’un Bundle que le Bundle réécrit n’a pas à la même place dans la même ressource. */
const disparues = (avant: { entry: { resource: { id?: unknown } }[] }, apres: unknown): readonly string[] =>
  avant.entry.flatMap(({ resource }) => {
    const la = new Map(feuilles(jumelle(apres, resource.id)));
    return feuilles(resource)
      .filter(([chemin, valeur]) => la.get(chemin) !== valeur)
      .map(([chemin]) => `${String(resource.id)}${chemin}`);
  });

describe.skipIf(officiel === undefined)(
  officiel === undefined ? `Non comparé : ../shared/reference/${EXEMPLE} est absent d’ici` : 'L’exemple officiel d’IME',
  () => {
    const source = JSON.parse(officiel ?? '{}');
    const lecture = officiel === undefined ? undefined : lu(source);
    const { dossier, reste } = lecture ?? lu(exportEditeur());

    it.each([
      ['seul', {}],
      ['avec nos extensions', { extensions: true }],
      ['avec le reste', { reste }],
      ['avec les deux', { reste, extensions: true }],
    ])('réécrit %s puis relu, donne le même dossier, sans écart pour le juge', (_, options) => {
      const { bundle, pertes } = ecrit(dossier, options);
      expect(lu(bundle).dossier).toEqual(dossier);
      expect(pertes).toEqual([]);
      expect(ecarts(bundle)).toEqual([]);
    });

    it('retrouve chacun de ses éléments, hors les récits refaits et les références réadressées', () => {
      const { bundle } = ecrit(dossier, { reste });
      const restent = disparues(source, bundle).filter((c) => !/\/text\/|\/reference$/.test(c));
      expect(restent).toEqual([]);
    });
  },
);

describe('L’export d’éditeur livré en exemple', () => {
  const source = exportEditeur() as { entry: { resource: { id?: unknown } }[] };
  const { dossier, reste } = lu(source);

  it('réécrit avec son reste, redonne le même dossier et tout ce que le dossier ne porte pas', () => {
    const { bundle, pertes } = ecrit(dossier, { reste });
    expect(lu(bundle).dossier).toEqual(dossier);
    expect(pertes).toEqual([]);
    expect(ecarts(bundle)).toEqual([]);
    // Une cible qui avait un résultat sans mesure (gol-1) en a une ; les références sont réadressées.
    expect(disparues(source, bundle).filter((c) => !/\/reference$/.test(c))).toEqual([]);
  });

  it('sans son reste, perd ce que le dossier ne porte pas, et le dit', () => {
    const { pertes } = ecrit(dossier);
    expect(pertes.map(({ ou }) => ou)).toEqual([
      '/usager/entourage',
      '/structure/nom',
      '/personnes/0/organisme',
      '/projets/0/evaluations',
      '/projets/0/objectifs/0/evaluations',
      '/projets/0/actions/0/pieces',
      '/projets/0/pieces',
    ]);
  });

  const modifier = (changer: (d: ReturnType<typeof structuredClone<Dossier>>) => unknown): Dossier => {
    const lecture = parseDossier(changer(structuredClone(dossier)));
    if (!lecture.ok) throw new Error(JSON.stringify(lecture.error));
    return lecture.value;
  };
  const avecProjet = (changer: (projet: NonNullable<Dossier['projets']>[number]) => object): Dossier =>
    modifier((d) => ({ ...d, projets: d.projets?.map((p) => ({ ...p, ...changer(p) })) }));

  it('garde d’un élément changé tout ce que le changement ne touche pas', () => {
    const change = avecProjet((p) => ({
      objectifs: p.objectifs?.map((o) => ({ ...o, titre: 'Recevoir', echeanceLe: '2026-01-31' })),
    }));
    const export_ = ecrit(change, { reste });
    const but = ressource(export_, 'Goal', 2);
    expect(but['extension']).toContainEqual({ url: 'https://dui.exemple.fr/ext/couleur', valueString: 'vert' });
    expect(JSON.stringify(but['note'])).toContain('Recevoir');
    expect(JSON.stringify(but['note'])).not.toContain('Cuisiner pour mes amis');
    expect(but['target']).toEqual([
      { measure: { text: 'Résultat attendu' }, detailString: 'Un repas par mois', dueDate: '2026-01-31' },
    ]);
    expect(lu(export_.bundle).dossier).toEqual(change);
  });

  it('ne réécrit pas un élément retiré, ni un champ retiré', () => {
    const change = avecProjet((p) => {
      const { description: _retiree, ...autres } = p.actions?.[0] ?? {};
      return { attentes: p.attentes?.slice(1), actions: [autres], moyens: undefined };
    });
    const propre = parseDossier(JSON.parse(JSON.stringify(change)));
    if (!propre.ok) throw new Error('invalide');
    const export_ = ecrit(propre.value, { reste });
    expect(JSON.stringify(export_.bundle)).not.toContain('Je veux cuisiner');
    expect(JSON.stringify(export_.bundle)).not.toContain('Un atelier par semaine');
    expect(JSON.stringify(export_.bundle)).not.toContain('Cuisine partagée');
    expect(lu(export_.bundle).dossier).toEqual(propre.value);
  });

  it('écrit un élément ajouté à côté de ceux qui étaient là', () => {
    const change = avecProjet((p) => ({
      besoins: [...(p.besoins ?? []), { id: '3750000001/U42-BESO-2', description: 'Sortir le soir.', code: '1.3.4.1' }],
    }));
    const { bundle } = ecrit(change, { reste });
    expect(lu(bundle).dossier).toEqual(change);
    expect(ecarts(bundle)).toEqual([]);
  });

  it('ne change rien au reste ni au dossier qu’on lui donne', () => {
    const [avantReste, avant] = [structuredClone(reste), structuredClone(dossier)];
    ecrit(dossier, { reste, extensions: true });
    expect([reste, dossier]).toEqual([avantReste, avant]);
  });
});

describe('Les dossiers livrés', () => {
  it.each(['ehpad', 'ime', 'savs'] as const)('%s revient entier avec nos extensions', (nom) => {
    const dossier = dossierLivre(nom);
    const { bundle, pertes } = ecrit(dossier, { extensions: true });
    expect(lu(bundle).dossier).toEqual(dossier);
    expect(pertes.filter(({ nature }) => nature !== 'hors_profil').every(({ parExtension }) => parExtension)).toBe(
      true,
    );
  });

  it('sans nos extensions, disent perdre ce que le standard ne porte pas', () => {
    const ou = ecrit(dossierLivre('ehpad')).pertes.map((p) => p.ou.replace(/\d+/g, '*'));
    expect(ou).toEqual(
      expect.arrayContaining([
        '/accompagnement',
        '/projets/*/refus',
        '/projets/*/risques',
        '/projets/*/attentes/*/besoins',
      ]),
    );
  });
});

describe('Un complément', () => {
  const dossier = dossierLivre('savs');
  const { bundle } = ecrit(dossier, { extensions: true });

  it('qui ne donne pas un dossier valide n’est pas suivi, et la lecture le dit', () => {
    const abime = JSON.parse(
      JSON.stringify(bundle).replaceAll('mise_en_oeuvre', 'n_importe_quoi').replaceAll('signature', 'x'),
    );
    const lecture = lu(abime);
    expect(lecture.dossier.projets).toHaveLength(dossier.projets?.length ?? 0);
    expect(lecture.dossier).not.toHaveProperty('accompagnement');
    expect(lecture.remarques).toContainEqual(expect.objectContaining({ nature: 'perdu', ou: '' }));
  });

  it('retrouve les accords de même identifiant de deux projets, dans quelque ordre que soient les entrées', () => {
    const proche = {
      id: 'ap',
      partie: 'personne',
      par: { qualite: 'partenaire' },
      le: '2025-03-12',
      forme: 'oral',
    } as const;
    const deux = dossierDe({
      usager: { id: 'u1', identite: { nomNaissance: 'EXEMPLE' } },
      projets: [projet({ accords: [proche, structure] }), projet({ id: 'p2' })],
    });
    const { bundle: ecrits } = ecrit(deux, { extensions: true });
    for (const entry of [ecrits.entry, ecrits.entry.toReversed()]) {
      const projets = lu({ ...ecrits, entry }).dossier.projets ?? [];
      expect(projets.find(({ id }) => id === 'p1')?.accords).toEqual([proche, structure]);
      expect(projets.find(({ id }) => id === 'p2')?.accords).toEqual([structure]);
    }
  });

  it('illisible ou piégé est ignoré', () => {
    for (const valueString of ['{', '[]', '{"element":{"__proto__":{"x":1}},"id":"a b"}', '{"element":3}']) {
      const patient = {
        resourceType: 'Patient',
        id: 'p',
        extension: [{ url: 'urn:projet-personnalise:tddui:complement', valueString }],
      };
      expect(lu([patient]).dossier.usager.id).toMatch(/^(p|a_b~\w{8})$/);
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    }
  });
});
