import { describe, expect, it } from 'vitest';
import { lirePointeur } from '../../src/kernel/pointeur';
import type { Objet } from '../../src/tddui/fhir/json';
import { versTddui } from '../../src/tddui/vers-tddui';
import { dossierLivre } from '../support/dossiers';
import { dossier, dossierDe, projet, structure } from './esquisse';
import { ecarts, JUGE_PRESENT, SANS_JUGE } from './juge';
import { ecrit, lu, ressource } from './lire';

const refus = { id: 'r', le: '2025-01-01', par: { qualite: 'personne' }, objet: 'projet' } as const;
const champ = (de: Objet, chemin: string): unknown => lirePointeur(de, chemin as '/a');

describe('L’export refuse, en disant tout ce qui manque,', () => {
  it('un projet sans titre ni accord de la structure, d’une personne sans nom', () => {
    const incomplet = dossierDe({ usager: { id: 'u1' }, projets: [{ id: 'p1', statut: 'accueil' }] });
    const export_ = versTddui(incomplet);
    expect(export_).toMatchObject({
      ok: false,
      error: [
        { code: 'nom_usager_manquant', ou: '/usager/identite' },
        { code: 'titre_projet_manquant', ou: '/projets/0/titre' },
        { code: 'accord_structure_manquant', ou: '/projets/0/accords' },
      ],
    });
  });

  it('l’accord de la personne mis à la place de celui de la structure', () => {
    const accords = [
      { id: 'a', partie: 'personne', par: { qualite: 'personne' }, le: '2025-03-12', forme: 'oral' },
    ] as const;
    expect(versTddui(dossier({ accords: [...accords] }))).toMatchObject({
      ok: false,
      error: [{ code: 'accord_structure_manquant' }],
    });
  });

  it('un projet choisi que le dossier n’a pas, un reste qui n’en est pas un', () => {
    expect(versTddui(dossier(), { projets: ['absent'] })).toMatchObject({
      ok: false,
      error: [{ code: 'projet_inconnu' }],
    });
    const faux = JSON.parse('{ "format": "autre" }');
    expect(versTddui(dossier(), { reste: faux })).toMatchObject({ ok: false, error: [{ code: 'reste_illisible' }] });
  });

  it('et ne regarde ni n’envoie les projets qu’on ne lui demande pas, même en extension', () => {
    const deux = dossierDe({
      usager: { id: 'u1', identite: { nomNaissance: 'EXEMPLE' } },
      projets: [{ id: 'p0', statut: 'accueil', description: 'Ailleurs.' }, projet({ refus: [refus] })],
      revisions: [{ id: 'r0', projet: 'p0', motif: 'date', statut: 'ouverte' }],
    });
    const { bundle, pertes } = ecrit(deux, { projets: ['p1'], extensions: true });
    expect(JSON.stringify(bundle)).not.toContain('Ailleurs.');
    const ou = pertes.map((perte) => [perte.ou, perte.parExtension]);
    expect(ou).toEqual(
      expect.arrayContaining([
        ['/projets/0', false],
        ['/revisions/0', false],
        ['/projets/1/refus', true],
      ]),
    );
  });
});

describe('Le Bundle', () => {
  const ehpad = dossierLivre('ehpad');
  const { bundle } = ecrit(ehpad);

  it('est une transaction dont chaque requête nomme le type de sa ressource', () => {
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'transaction' });
    for (const { request, resource } of bundle.entry)
      expect(request).toEqual({ method: 'POST', url: resource['resourceType'] });
  });

  it('a des adresses toutes différentes, et les mêmes à chaque export', () => {
    const adresses = bundle.entry.map(({ fullUrl }) => fullUrl);
    expect(new Set(adresses).size).toBe(adresses.length);
    expect(
      adresses.every((a) => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(a)),
    ).toBe(true);
    expect(ecrit(ehpad).bundle).toEqual(bundle);
  });

  it('ne change pas l’adresse d’un élément quand un autre change', () => {
    const plus = dossier({
      objectifs: [
        { id: 'o0', titre: 'Neuf', statut: 'actif' },
        { id: 'o1', titre: 'Vieux', statut: 'actif' },
      ],
    });
    const moins = dossier({ objectifs: [{ id: 'o1', titre: 'Changé', statut: 'termine' }] });
    expect(ressource(ecrit(plus), 'Goal', 1)['id']).toBe(ressource(ecrit(moins), 'Goal')['id']);
  });

  it.skipIf(!JUGE_PRESENT)(
    JUGE_PRESENT ? 'est sans écart pour le juge, avec ou sans nos extensions' : SANS_JUGE,
    () => {
      for (const nom of ['ehpad', 'ime', 'savs'] as const) {
        for (const extensions of [false, true])
          expect(ecarts(ecrit(dossierLivre(nom), { extensions }).bundle)).toEqual([]);
      }
    },
  );

  it('date son envoi du jour d’extraction, à midi UTC', () => {
    expect(ecrit(dossier({}, { etabliLe: '2025-10-01' })).bundle.timestamp).toBe('2025-10-01T12:00:00Z');
    expect(ecrit(dossier()).bundle).not.toHaveProperty('timestamp');
  });
});

describe('Ce que R4 exige et que le guide oublie', () => {
  it('est écrit : la mesure d’une cible qui dit un résultat (gol-1)', () => {
    const export_ = ecrit(dossier({ objectifs: [{ id: 'o', titre: 'O', statut: 'actif', resultatAttendu: 'Vu' }] }));
    expect(champ(ressource(export_, 'Goal'), '/target/0')).toEqual({
      measure: { text: 'Résultat attendu' },
      detailString: 'Vu',
    });
    const echeance = ecrit(
      dossier({ objectifs: [{ id: 'o', titre: 'O', statut: 'actif', echeanceLe: '2025-12-31' }] }),
    );
    expect(champ(ressource(echeance, 'Goal'), '/target/0')).toEqual({ dueDate: '2025-12-31' });
  });

  it('est écrit : la personne que vise un consentement (ppc-2), et la politique qu’il suit (ppc-1)', () => {
    const export_ = ecrit(dossier());
    const consent = ressource(export_, 'Consent');
    expect(champ(consent, '/patient/reference')).toBe(export_.bundle.entry[0]?.fullUrl);
    expect(champ(consent, '/policy/0/authority')).toBe('https://www.cnsa.fr/');
  });

  it('est écrit : un accord retiré n’est plus en vigueur, une fin encore à venir le laisse l’être', () => {
    const ap = { id: 'ap', partie: 'personne', par: { qualite: 'personne' }, le: '2025-03-10', forme: 'oral' } as const;
    const statut = (finLe: string, autres: object, reste: object = {}) => {
      const source = dossier({ accords: [{ ...ap, finLe }, structure], ...autres }, reste);
      const export_ = ecrit(source);
      expect(lu(export_.bundle).dossier.projets?.[0]?.accords?.[0]).toMatchObject({ partie: 'personne', finLe });
      return ressource(export_, 'Consent')['status'];
    };
    expect(statut('2025-06-01', { dernierFaitLe: '2025-06-01' })).toBe('inactive');
    expect(statut('2025-06-01', {}, { etabliLe: '2025-07-01' })).toBe('inactive');
    expect(statut('2025-06-02', { dernierFaitLe: '2025-06-01' }, { etabliLe: '2025-06-01' })).toBe('active');
    expect(statut('2025-06-01', {})).toBe('active');
  });

  it('est écrit : l’accord de chacun dans sa tranche', () => {
    const personne = {
      id: 'ap',
      partie: 'personne',
      par: { qualite: 'personne' },
      le: '2025-03-10',
      forme: 'oral',
    } as const;
    const infos = champ(ressource(ecrit(dossier({ accords: [personne, structure] })), 'CarePlan'), '/supportingInfo');
    const codes = (infos as Objet[]).map((i) => champ(i, '/extension/0/valueCodeableConcept/coding/0/code'));
    expect(codes).toEqual(['accordUsager', 'accordStructure']);
  });
});

describe('Les identifiants', () => {
  const situe = {
    usager: { id: 'u1', identite: { nomNaissance: 'X', identifiantLocal: 'U1' } },
    structure: { finess: '750000001' },
  };
  const objectifs = [{ id: 'o1', titre: 'O', statut: 'actif' }] as const;

  it('sont mis à la forme nationale quand le FINESS et l’identifiant local sont connus', () => {
    const export_ = ecrit(dossier({ objectifs: [...objectifs] }, situe));
    expect(champ(ressource(export_, 'Goal'), '/identifier/0/value')).toBe('3750000001/U1-OBJE-o1');
    expect(export_.identifiants).toMatchObject({
      u1: '3750000001/U1',
      o1: '3750000001/U1-OBJE-o1',
      p1: '3750000001/U1-PPER-p1',
    });
    expect(export_.pertes).toContainEqual(
      expect.objectContaining({ nature: 'change', ou: '/projets/0/objectifs/0/id' }),
    );
  });

  it('déjà nationaux, ne changent pas', () => {
    const id = '3480787529/9-OBJE-4';
    const export_ = ecrit(dossier({ objectifs: [{ ...objectifs[0], id }] }, situe));
    expect(champ(ressource(export_, 'Goal'), '/identifier/0/value')).toBe(id);
  });

  it('sans FINESS, restent les nôtres, et l’export le dit', () => {
    const export_ = ecrit(dossier({ objectifs: [...objectifs] }));
    expect(champ(ressource(export_, 'Goal'), '/identifier/0/value')).toBe('o1');
    expect(export_.pertes).toContainEqual(expect.objectContaining({ nature: 'hors_profil', ou: '/usager/id' }));
  });

  it('composés, redeviennent les nôtres avec nos extensions', () => {
    const source = dossier(
      { objectifs: [...objectifs], actions: [{ id: 'a', titre: 'A', statut: 'actif', objectifs: ['o1'] }] },
      situe,
    );
    expect(lu(ecrit(source, { extensions: true }).bundle).dossier).toEqual(source);
  });
});
