import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../src/dossier/lire';
import { discriminant } from '../../src/tddui/elements/commun';
import type { Objet } from '../../src/tddui/fhir/json';
import { action, bilan, consentement, objectif, patient, plan, transaction, vers } from './fabrique';
import { endroits, exportEditeur, lu } from './lire';

const lire = (...ressources: readonly Objet[]) => lu(transaction(patient(), plan(), ...ressources));
const projetDe = (lecture: ReturnType<typeof lu>) => lecture.dossier.projets?.[0];

describe('L’export d’éditeur livré en exemple', () => {
  const lecture = lu(exportEditeur());

  it('donne un dossier que parseDossier relit tel quel', () => {
    expect(parseDossier(JSON.parse(JSON.stringify(lecture.dossier)))).toEqual({ ok: true, value: lecture.dossier });
  });

  it('laisse absent ce que TDDUI ne porte pas, sans rien inventer', () => {
    const { dossier } = lecture;
    for (const cle of ['accompagnement', 'consentements']) expect(dossier).not.toHaveProperty(cle);
    for (const cle of ['participation', 'remises', 'versions', 'refus', 'risques', 'roles', 'ouvertLe']) {
      expect(dossier.projets?.[0]).not.toHaveProperty(cle);
    }
  });

  it('garde le jour écrit par chaque instant, dans son propre fuseau', () => {
    expect(lecture.dossier.revisions).toMatchObject([
      { statut: 'tenue', tenueLe: '2025-09-22', prochaineLe: '2026-03-09' },
    ]);
    expect(lecture.dossier.projets?.[0]?.accords).toMatchObject([{ le: '2025-03-10' }, { le: '2025-03-12' }]);
  });

  it('dit ce qu’il suppose, tolère et garde à part, sans citer une donnée du Bundle', () => {
    expect(endroits(lecture, 'suppose')).toEqual([
      '/entry/4/resource/relationship',
      '/entry/9/resource/note/0/text',
      '/entry/7/resource/status',
    ]);
    expect(endroits(lecture, 'conserve')).toContain('/entry/12/resource/extension/2');
    expect(endroits(lecture, 'tolere')).toContain('/entry/0/request/url');
    const messages = lecture.remarques.map(({ message }) => message).join(' ');
    for (const mot of ['EXEMPLE', 'Camille', 'cuisiner', 'U42', '0100000042']) expect(messages).not.toContain(mot);
  });

  it('reprend de chaque ressource ce que le dossier porte', () => {
    expect(lecture.dossier).toMatchObject({
      etabliLe: '2025-10-01',
      structure: { finess: '750000001', nom: 'SAVS de l’Exemple' },
      usager: {
        id: '3750000001/U42',
        identite: { naissanceLe: '1988-02-29', rangNaissance: 12, identifiantLocal: 'U42', prenomUtilise: 'Cam' },
        protections: [{ type: 'curatelle_simple', debutLe: '2022-05-02' }],
        entourage: [{ lien: 'Frère ou sœur' }],
      },
      personnes: [{ rpps: '10000000042', fonction: 'Référent de parcours' }, { nom: 'EXEMPLE' }],
    });
    expect(lecture.dossier.usager.protections?.[0]).not.toHaveProperty('etendue');
    expect(lecture.dossier.projets?.[0]?.prestations?.[0]).toMatchObject({
      codes: ['2.3.2.2'],
      statut: 'en_preparation',
    });
  });
});

describe('La lecture tolère, et le dit,', () => {
  it('une référence pendante vers un professionnel, inscrit au registre sous son seul identifiant', () => {
    const lecture = lire(action('1', [], { owner: vers('Practitioner', 'absent') }));
    expect(lecture.dossier.personnes).toEqual([{ id: 'Practitioner/absent' }]);
    expect(endroits(lecture, 'tolere')).toContain('/entry/2/resource/owner');
  });

  it('un lien vers un élément absent : il est laissé de côté', () => {
    const lecture = lire(action('1', ['absent']));
    expect(projetDe(lecture)?.actions?.[0]?.objectifs).toEqual([]);
    expect(endroits(lecture, 'conserve')).toContain('/entry/2/resource/input/1/valueReference');
  });

  it('un élément dont le projet n’est pas dans le Bundle : il va au seul qui y est', () => {
    expect(projetDe(lire(objectif('1', {}, 'absent')))?.objectifs).toHaveLength(1);
    const deux = lu(transaction(patient(), plan('c'), plan('d'), objectif('1', {}, 'absent')));
    expect(deux.dossier.projets?.some((p) => p.objectifs)).toBe(false);
    expect(endroits(deux, 'conserve')).toContain('/entry/3/resource');
  });

  it('un titre trop long ou absent : gardé à part, « Sans titre » en tient lieu', () => {
    const note = [{ extension: [discriminant('titreObjectif')], text: 'x'.repeat(301) }];
    const lecture = lire(objectif('1', { note }), objectif('2', { note: [] }));
    expect(projetDe(lecture)?.objectifs?.map(({ titre }) => titre)).toEqual(['Sans titre', 'Sans titre']);
    expect(endroits(lecture, 'conserve')).toContain('/entry/2/resource/note/0/text');
  });

  it('un identifiant avec des espaces, ou trop long : nettoyé, et toujours le même', () => {
    const avec = (value: string) => objectif('1', { identifier: [{ value }] });
    const [id] = projetDe(lire(avec('a b')))?.objectifs?.map((o) => o.id) ?? [];
    expect(id).toMatch(/^a_b~[0-9a-f]{8}$/);
    expect(projetDe(lire(avec('a b')))?.objectifs?.[0]?.id).toBe(id);
    expect(projetDe(lire(avec('é'.repeat(900))))?.objectifs?.[0]?.id.length).toBeLessThanOrEqual(200);
  });

  it('deux éléments de même identifiant : le second reçoit un numéro', () => {
    const lecture = lire(objectif('1'), objectif('1', { id: 'autre' }));
    expect(projetDe(lecture)?.objectifs?.map(({ id }) => id)).toEqual(['3750000001/p-OBJE-1', '3750000001/p-OBJE-1~2']);
  });

  it('une date incomplète ou impossible : elle n’est pas un jour', () => {
    for (const start of ['2025', '2025-03', '2025-02-30', 'hier']) {
      const lecture = lire(action('1', [], { executionPeriod: { start } }));
      expect(projetDe(lecture)?.actions?.[0]).not.toHaveProperty('debutLe');
      expect(endroits(lecture, 'conserve')).toContain('/entry/2/resource/executionPeriod/start');
    }
  });

  it('un code inconnu : gardé à part', () => {
    const lecture = lu(transaction(patient(), plan('c', { category: [{ coding: [{ code: 'ZZZ' }] }] })));
    expect(projetDe(lecture)).not.toHaveProperty('type');
    expect(endroits(lecture, 'conserve')).toContain('/entry/1/resource/category');
  });

  it('un profil du guide encore inconnu : la ressource est gardée entière', () => {
    const vie = objectif('vie', {
      meta: { profile: ['https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/tddui-goal-projet-vie'] },
    });
    const lecture = lire(vie);
    expect(projetDe(lecture)).not.toHaveProperty('objectifs');
    expect(lecture.reste.entrees.map(({ resource }) => resource)).toContainEqual(vie);
  });

  it('une tâche que rien ne distingue ; un objectif sans profil', () => {
    const lecture = lire(
      { resourceType: 'Task', id: 't', status: 'draft' },
      objectif('1', { meta: {}, identifier: [], note: [] }),
    );
    expect(projetDe(lecture)).not.toHaveProperty('actions');
    expect(projetDe(lecture)?.objectifs).toHaveLength(1);
    expect(endroits(lecture, 'suppose')).toContain('/entry/3/resource');
  });
});

describe('Un bilan', () => {
  const revision = (autres: Objet) => lire(bilan('1', autres)).dossier.revisions?.[0];
  const synthese = { output: [{ type: { coding: [{ code: 'syntheseBilan', system: 'x' }] }, valueString: 'Fait.' }] };

  it('est tenu à sa date ; à venir et sans synthèse, il est ouvert', () => {
    expect(revision({})).toMatchObject({ statut: 'tenue', tenueLe: '2025-09-22' });
    expect(revision({ status: 'requested' })).toMatchObject({ statut: 'ouverte' });
    expect(revision({ status: 'requested', ...synthese })).toMatchObject({ statut: 'tenue', synthese: 'Fait.' });
    expect(revision({ executionPeriod: {} })).toMatchObject({ statut: 'ouverte' });
  });

  it('annulé, reste à part', () => {
    const lecture = lire(bilan('1', { status: 'cancelled' }));
    expect(lecture.dossier).not.toHaveProperty('revisions');
    expect(endroits(lecture, 'conserve')).toContain('/entry/2/resource');
  });
});

describe('Le statut d’un projet', () => {
  const phase = (autres: Objet) => lu(transaction(patient(), plan('c', autres))).dossier.projets?.[0];

  it('est lu comme la phase la plus prudente, et la supposition se dit', () => {
    expect(phase({ status: 'draft' })).toMatchObject({ statut: 'coconstruction' });
    expect(phase({ status: 'active' })).toMatchObject({ statut: 'mise_en_oeuvre' });
    expect(phase({ status: 'completed', meta: { lastUpdated: '2025-04-01T23:30:00-04:00' } })).toMatchObject({
      statut: 'clos',
      closLe: '2025-04-01',
      motifCloture: 'non_precise',
    });
    expect(phase({ status: 'ENCOURS' })).toMatchObject({ statut: 'mise_en_oeuvre' });
    expect(phase({ status: 'inconnu' })).toMatchObject({ statut: 'coconstruction' });
  });

  it('en pause, n’est une suspension que si sa date est dite', () => {
    expect(phase({ status: 'on-hold', meta: { lastUpdated: '2025-04-01T08:00:00Z' } })).toMatchObject({
      statut: 'suspendu',
      suspenduLe: '2025-04-01',
    });
    expect(phase({ status: 'on-hold' })).toMatchObject({ statut: 'mise_en_oeuvre' });
  });

  it('saisi par erreur, ne fait pas un projet', () => {
    expect(phase({ status: 'entered-in-error' })).toBeUndefined();
  });
});

describe('Quand le Bundle parle de plusieurs personnes', () => {
  const autre = patient('autre');
  const lecture = lu(
    transaction(
      autre,
      patient(),
      plan(),
      objectif('1'),
      objectif('2', { subject: vers('Patient', 'autre') }),
      consentement('a', vers('Patient', 'autre'), { patient: vers('Patient', 'autre') }),
    ),
  );

  it('ne lit que celle du premier projet', () => {
    expect(lecture.dossier.usager.id).toBe('3750000001/p');
    expect(projetDe(lecture)?.objectifs?.map(({ id }) => id)).toEqual(['3750000001/p-OBJE-1']);
  });

  it('ne garde rien des autres, et le dit', () => {
    expect(endroits(lecture, 'perdu')).toEqual(
      expect.arrayContaining(['/entry/0/resource', '/entry/4/resource', '/entry/5/resource']),
    );
    expect(JSON.stringify(lecture.reste)).not.toContain('autre');
  });
});
