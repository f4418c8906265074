import { describe, expect, it } from 'vitest';
import { discriminant } from '../../src/tddui/elements/commun';
import type { Objet } from '../../src/tddui/fhir/json';
import { EXT } from '../../src/tddui/standard';
import { consentement, objectif, patient, plan, tranche, transaction, vers } from './fabrique';
import { ecrit, endroits, lu, ressource } from './lire';

const accords = (signataire: Objet, codes: readonly string[], autres: Objet = {}) => {
  const contact = { resourceType: 'RelatedPerson', id: 'r', patient: vers('Patient', 'p') };
  const tuteur = { ...contact, id: 't', relationship: [{ coding: [{ code: 'TUTEUR' }] }] };
  const pro = { resourceType: 'Practitioner', id: 'pro' };
  const renvoi = { extension: codes.map(discriminant), ...vers('Consent', 'a') };
  const lecture = lu(
    transaction(
      patient(),
      contact,
      tuteur,
      pro,
      consentement('a', signataire, autres),
      plan('c', { supportingInfo: [renvoi] }),
    ),
  );
  return { lus: lecture.dossier.projets?.[0]?.accords, lecture };
};

describe('Un accord', () => {
  it('de l’usager signé par lui est le sien', () => {
    expect(accords(vers('Patient', 'p'), ['accordUsager']).lus).toMatchObject([
      { partie: 'personne', par: { qualite: 'personne' } },
    ]);
  });

  it('de l’usager signé par un proche ou un tuteur n’est pas celui de la personne', () => {
    expect(accords(vers('RelatedPerson', 'r'), ['accordUsager']).lus).toMatchObject([{ partie: 'entourage' }]);
    expect(accords(vers('RelatedPerson', 't'), ['accordUsager']).lus).toMatchObject([
      { partie: 'representant', par: { qualite: 'tuteur' } },
    ]);
  });

  it('de la structure ne vaut jamais celui de la personne', () => {
    expect(accords(vers('Practitioner', 'pro'), ['accordStructure']).lus).toMatchObject([{ partie: 'structure' }]);
    expect(accords({ display: 'Mme la directrice' }, ['accordStructure']).lus).toMatchObject([
      { partie: 'structure', par: { qualite: 'professionnel' } },
    ]);
  });

  it.each<[string, Objet, string[], Objet?]>([
    ['de l’usager signé par un professionnel', vers('Practitioner', 'pro'), ['accordUsager']],
    ['de la structure signé par l’usager', vers('Patient', 'p'), ['accordStructure']],
    ['sans date', vers('Patient', 'p'), ['accordUsager'], { dateTime: '' }],
    ['sans signataire', {}, ['accordUsager']],
    ['refusé', vers('Patient', 'p'), ['accordUsager'], { status: 'rejected' }],
    ['qui n’est plus en vigueur, sans jour de fin', vers('Patient', 'p'), ['accordUsager'], { status: 'inactive' }],
    ['dont la règle est un refus', vers('Patient', 'p'), ['accordUsager'], { provision: { type: 'deny' } }],
    ['signé d’un inconnu', { display: 'Quelqu’un' }, ['accordUsager']],
  ])('%s n’est pas lu, et reste à part', (_, signataire, codes, autres) => {
    const { lus, lecture } = accords(signataire, codes, autres);
    expect(lus).toBeUndefined();
    expect(endroits(lecture, 'conserve')).toContain('/entry/4/resource');
    expect(JSON.stringify(lecture.reste)).toContain('"Consent"');
  });

  it('qui n’est plus en vigueur garde le jour de sa fin, où qu’il soit écrit', () => {
    const period = { end: '2025-06-30' };
    const extension = [{ url: EXT.periodeAccord, valuePeriod: period }];
    for (const autres of [{ extension }, { provision: { type: 'permit', period } }]) {
      const { lus } = accords(vers('Patient', 'p'), ['accordUsager'], { status: 'inactive', ...autres });
      expect(lus).toMatchObject([{ partie: 'personne', finLe: '2025-06-30' }]);
    }
  });

  it('sans discriminant se déduit du signataire, et la supposition se dit', () => {
    const { lus, lecture } = accords(vers('Patient', 'p'), []);
    expect(lus).toMatchObject([{ partie: 'personne' }]);
    expect(endroits(lecture, 'suppose')).toContain('/entry/5/resource/supportingInfo/0');
    expect(accords(vers('Practitioner', 'pro'), []).lus).toMatchObject([{ partie: 'structure' }]);
  });

  it('que désignent les deux tranches est celui de qui l’a signé', () => {
    expect(accords(vers('Practitioner', 'pro'), ['accordUsager', 'accordStructure']).lus).toMatchObject([
      { partie: 'structure' },
    ]);
    expect(accords(vers('Patient', 'p'), ['accordUsager', 'accordStructure']).lus).toMatchObject([
      { partie: 'personne' },
    ]);
  });
});

describe('L’origine d’une attente', () => {
  const auteur = (note: Objet) => {
    const attente = objectif('1', {
      meta: { profile: ['https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/tddui-goal-attente'] },
      note: [{ extension: [discriminant('origineAttente')], ...note }],
    });
    const pro = { resourceType: 'Practitioner', id: 'pro' };
    return lu(transaction(patient(), pro, plan(), attente)).dossier.projets?.[0]?.attentes?.[0]?.parole.auteur;
  };

  it.each([
    ['Usager', 'personne'],
    ['L’usager', 'personne'],
    ['La personne accompagnée', 'personne'],
    ['Famille', 'proche'],
    ['Parents', 'parent'],
    ['Équipe', 'professionnel'],
  ])('« %s » est de qualité %s', (text, qualite) => {
    expect(auteur({ text })).toEqual({ qualite });
  });

  it.each(['La mère de l’usager', 'Usager et famille', 'Éducatrice de l’usager', 'Pas l’usager'])(
    '« %s » n’est jamais attribuée à la personne : le texte est gardé',
    (text) => {
      expect(auteur({ text })).toEqual({ qualite: 'inconnue', fonction: text });
    },
  );

  it('signée d’un professionnel, n’est pas celle de la personne, quoi qu’en dise le texte', () => {
    expect(auteur({ text: 'Usager', authorReference: vers('Practitioner', 'pro') })).toEqual({
      qualite: 'professionnel',
      id: 'Practitioner/pro',
    });
  });

  it('classée par un référentiel de la structure le garde à part, et le dit', () => {
    const attente = objectif('1', {
      meta: { profile: ['https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/tddui-goal-attente'] },
      category: [{ text: 'Vie quotidienne' }],
    });
    const lecture = lu(transaction(patient(), plan(), attente));
    expect(endroits(lecture, 'conserve')).toContain('/entry/2/resource/category');
    expect(JSON.stringify(lecture.reste)).toContain('Vie quotidienne');
  });

  it('à un autre statut que celui que nous écrivons le garde à part, le dit, et le rend tel quel', () => {
    const attente = (lifecycleStatus: string) =>
      objectif('1', {
        meta: { profile: ['https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/tddui-goal-attente'] },
        lifecycleStatus,
      });
    const accorde = plan('c', { supportingInfo: [tranche('accordStructure', 'a')] });
    const accord = consentement('a', { display: 'Directeur' });
    const lecture = (statut: string) => lu(transaction(patient(), accorde, attente(statut), accord));
    const statutLu = '/entry/2/resource/lifecycleStatus';
    expect(endroits(lecture('active'), 'conserve')).not.toContain(statutLu);
    const rejetee = lecture('rejected');
    expect(endroits(rejetee, 'conserve')).toContain(statutLu);
    expect(rejetee.dossier.projets?.[0]?.attentes).toHaveLength(1);
    const rendue = ressource(ecrit(rejetee.dossier, { reste: rejetee.reste }), 'Goal');
    expect(rendue['lifecycleStatus']).toBe('rejected');
  });

  it('comme un besoin, dont le statut reçu n’a pas de place', () => {
    const besoin = (status: string) => ({
      ...{ resourceType: 'ServiceRequest', id: 'b', status, intent: 'plan' },
      basedOn: [vers('CarePlan', 'c')],
      code: { text: 'Se déplacer' },
    });
    const lecture = (status: string) => endroits(lu(transaction(patient(), plan(), besoin(status))), 'conserve');
    expect(lecture('revoked')).toContain('/entry/2/resource/status');
    expect(lecture('active')).not.toContain('/entry/2/resource/status');
  });

  it('signée de la personne est la sienne', () => {
    expect(auteur({ text: 'Mots recueillis', authorReference: vers('Patient', 'p') })).toEqual({ qualite: 'personne' });
    expect(auteur({ text: 'x', authorReference: vers('Patient', 'inconnu') })).toEqual({
      qualite: 'inconnue',
      fonction: 'x',
    });
  });
});

describe('Ce dont le dossier ne garde qu’un', () => {
  const avis = (text: string) => ({ extension: [discriminant('avisUsagerObjectif')], text });

  it('le dit de ce qu’il garde à part : un second signataire, un second avis de la personne, une seconde cible', () => {
    const but = objectif('1', {
      note: [avis('Oui.'), avis('Plus maintenant.')],
      target: [{ detailString: 'Sortir seul' }, { dueDate: '2025-12-31', detailString: 'Prendre le bus' }],
    });
    const lecture = lu(
      transaction(
        patient(),
        consentement('a', vers('Patient', 'p'), { performer: [vers('Patient', 'p'), { display: 'Le père' }] }),
        plan('c', {
          supportingInfo: [tranche('accordUsager', 'a')],
          note: [{ text: 'Pictogrammes' }, { text: 'Oral' }],
        }),
        but,
      ),
    );
    expect(endroits(lecture, 'conserve')).toEqual(
      expect.arrayContaining([
        '/entry/1/resource/performer/1',
        '/entry/2/resource/note/1',
        '/entry/3/resource/note/1',
        '/entry/3/resource/target/1/detailString',
      ]),
    );
    expect(lecture.dossier.projets?.[0]).toMatchObject({
      modaliteCommunication: 'Pictogrammes',
      objectifs: [{ avisPersonne: { paroles: 'Oui.' }, resultatAttendu: 'Sortir seul', echeanceLe: '2025-12-31' }],
    });
  });
});

it('de deux avis datés de la personne, le plus récent est le sien', () => {
  const avis = (text: string, time?: string): Objet => ({
    extension: [discriminant('avisUsagerObjectif')],
    text,
    ...(time !== undefined && { time }),
  });
  const lus = (...note: readonly Objet[]) =>
    lu(transaction(patient(), plan(), objectif('1', { note }))).dossier.projets?.[0]?.objectifs?.[0]?.avisPersonne;
  const [ancien, recent, muet] = [avis('Oui.', '2025-01-01'), avis('Non.', '2025-06-01'), avis('Sans date.')];
  for (const notes of [
    [ancien, recent, muet],
    [muet, recent, ancien],
    [recent, ancien],
  ])
    expect(lus(...notes)).toMatchObject({ paroles: 'Non.', le: '2025-06-01' });
});

describe('L’identité', () => {
  it('ne prend jamais un numéro national pour identifiant', () => {
    const identifier = [{ use: 'official', system: 'urn:oid:1.2.250.1.213.1.4.8', value: '188027500000112' }];
    const { dossier } = lu(transaction(patient('p', { identifier }), plan()));
    expect(dossier.usager.id).toBe('p');
    expect(dossier.usager.identite?.ins).toEqual({ matricule: '188027500000112', type: 'NIR' });
  });

  it('accord et projet gardent le renvoi quand la personne n’est pas dans le Bundle', () => {
    const { dossier } = lu([
      plan('c', { supportingInfo: [tranche('accordUsager', 'a')] }),
      consentement('a', vers('Patient', 'p')),
    ]);
    expect(dossier.usager).toEqual({ id: 'Patient/p' });
    expect(dossier.projets?.[0]?.accords).toMatchObject([{ partie: 'personne', par: { qualite: 'personne' } }]);
  });
});
