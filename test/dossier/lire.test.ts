import { describe, expect, test } from 'vitest';
import { ISSUES_MAX } from '../../src/dossier/issue';
import { parseDossier, parseDossierJson } from '../../src/dossier/lire';

const minimal = { format: 'projet-personnalise/dossier', version: 1, id: 'd', usager: { id: 'u' } };
const fautes = (document: unknown) => {
  const lecture = parseDossier(document);
  return lecture.ok ? [] : lecture.error;
};
const laFaute = (document: unknown) => {
  const trouvees = fautes(document);
  expect(trouvees).toHaveLength(1);
  return trouvees[0];
};

describe('un dossier lu', () => {
  test('est rendu tel quel, et c’est une copie', () => {
    const lecture = parseDossier(minimal);
    expect(lecture).toEqual({ ok: true, value: minimal });
    expect(lecture.ok && lecture.value).not.toBe(minimal);
  });

  test('peut commencer par un indicateur d’ordre des octets', () => {
    expect(parseDossierJson(`\uFEFF${JSON.stringify(minimal)}`).ok).toBe(true);
  });

  test('ne se lit pas d’un objet donné pour un texte, et la phrase le dit', () => {
    const lecture = parseDossierJson(minimal as unknown as string);
    expect(lecture).toMatchObject({ ok: false, error: [{ message: expect.stringContaining('parseDossier') }] });
  });

  test('se distingue : une liste absente n’est pas une liste vide', () => {
    const lecture = parseDossier({ ...minimal, projets: [] });
    expect(lecture).toEqual({ ok: true, value: { ...minimal, projets: [] } });
  });
});

describe('un dossier refusé', () => {
  test('dit ses trois fautes d’un coup, chacune à sa place', () => {
    const document = {
      ...minimal,
      etabliLe: '2026-02-30',
      structure: { categorie: 'ehpd' },
      usager: { id: 'u', naissance: '1940-01-01' },
    };
    expect(fautes(document).map(({ ou, code }) => [ou, code])).toEqual([
      ['/etabliLe', 'date_invalide'],
      ['/structure/categorie', 'code_inconnu'],
      ['/usager/naissance', 'cle_inconnue'],
    ]);
  });

  test('en dit deux cents au plus, puis combien il en reste', () => {
    const personnes = Array.from({ length: 1000 }, () => ({}));
    const trouvees = fautes({ ...minimal, personnes });
    expect(trouvees).toHaveLength(ISSUES_MAX + 1);
    expect(trouvees.at(-1)).toMatchObject({ ou: '', code: 'autres_fautes', message: expect.stringContaining('800') });
  });

  test('compte aussi les liens pendants au-delà de deux cents', () => {
    const protecteurs = Array.from({ length: 500 }, (_, rang) => `introuvable-${rang}`);
    const trouvees = fautes({ ...minimal, usager: { id: 'u', autoriteParentale: { titulaires: protecteurs } } });
    expect(trouvees.at(-1)).toMatchObject({ code: 'autres_fautes', message: expect.stringContaining('300') });
  });

  test.each([
    [{ ...minimal, etablieLe: '2026-01-01' }, '/etablieLe', 'etabliLe'],
    [{ ...minimal, Projets: [] }, '/Projets', 'projets'],
    [{ ...minimal, structure: { 'categorie-': 'ime' } }, '/structure/categorie-', 'categorie'],
    [{ ...minimal, structure: { categorie: 'EHPAD' } }, '/structure/categorie', 'ehpad'],
    [{ ...minimal, projets: [{ id: 'p', statut: 'mise en œuvre' }] }, '/projets/0/statut', 'mise_en_oeuvre'],
    [{ ...minimal, etabliLe: '1/2/2026' }, '/etabliLe', '2026-02-01'],
    [{ ...minimal, etabliLe: '2026-02-01T10:00:00+01:00' }, '/etabliLe', '2026-02-01'],
  ])('propose ce que l’on voulait sans doute écrire (%#)', (document, ou, suggestion) => {
    expect(laFaute(document)).toMatchObject({ ou, suggestion, message: expect.stringContaining(`« ${suggestion} »`) });
  });

  test.each([
    ['un mauvais type', { structure: { nom: 3 } }, 'type_inattendu', 'un nombre, au lieu d’un texte'],
    ['null', { structure: null }, 'type_inattendu', 'Retirer la clé si le dossier n’en dit rien'],
    ['une clé absente', { personnes: [{}] }, 'cle_manquante', 'clé obligatoire'],
    ['une année lointaine', { etabliLe: '2201-01-01' }, 'date_invalide', '1900 à 2200'],
    ['un FINESS trop court', { structure: { finess: '1' } }, 'forme_invalide', 'neuf chiffres'],
    ['un FINESS qui n’est ni de Corse ni d’ailleurs', { structure: { finess: '2C0000154' } }, 'forme_invalide', '2A'],
    ['un code de liste longue', { structure: { categorie: 'qqq' } }, 'code_inconnu', 'codes)'],
    [
      'une atteinte hors échelle',
      {
        revisions: [
          { statut: 'ouverte', id: 'r', projet: 'p', motif: 'date', evaluations: [{ objectif: 'o', niveau: 3 }] },
        ],
      },
      'code_inconnu',
      '-2, -1, 0, 1, 2',
    ],
    [
      'un nombre non entier',
      { accompagnement: { admission: { dureePrevisionnelle: { nombre: 1.5, unite: 'mois' } } } },
      'type_inattendu',
      'un nombre entier',
    ],
    [
      'ni objet ni code',
      { accompagnement: { admission: { dureePrevisionnelle: 12 } } },
      'type_inattendu',
      'ne convient pas',
    ],
  ])('dit %s et quoi en faire', (_, suite, code, extrait) => {
    expect(laFaute({ ...minimal, ...suite })).toMatchObject({ code, message: expect.stringContaining(extrait) });
  });

  test('dit la faute de la bonne branche, jamais « union invalide »', () => {
    const consentement = { id: 'c', objet: 'image', recherches: [] };
    expect(laFaute({ ...minimal, consentements: [{ ...consentement, statut: 'donne' }] })).toMatchObject({
      ou: '/consentements/0/reponse',
      code: 'cle_manquante',
    });
    expect(laFaute({ ...minimal, consentements: [consentement] })).toMatchObject({
      ou: '/consentements/0/statut',
      code: 'cle_manquante',
      attendu: expect.stringContaining('« donne »'),
    });
  });

  test('ne cite pas une clé qui pourrait être un nom', () => {
    const faute = laFaute({ ...minimal, usager: { id: 'u', 'Jeanne Dupont': 1 } });
    expect(faute).toMatchObject({ ou: '/usager', code: 'cle_inconnue' });
    expect(JSON.stringify(faute)).not.toContain('Dupont');
  });
});

describe('ce qui n’est pas un dossier', () => {
  test.each([
    ['un Bundle TDDUI', { resourceType: 'Bundle', entry: [] }, 'depuisTddui'],
    ['une ressource seule', { resourceType: 'CarePlan' }, 'Bundle TDDUI entier'],
    ['un rapport', { format: 'projet-personnalise/rapport', version: 1 }, 'non un dossier'],
    ['un autre JSON', { bonjour: 1 }, 'rien n’y ressemble'],
    ['une version à venir', { ...minimal, version: 2 }, 'Mettre la bibliothèque à jour'],
    ['une version impossible', { ...minimal, version: 0.5 }, 'aucune version'],
    ['un texte', '{}', 'parseDossierJson'],
    ['une liste', [minimal], 'un objet JSON'],
    ['rien', undefined, 'un objet JSON'],
  ])('%s a sa seule phrase', (_, document, extrait) => {
    expect(laFaute(document)?.message).toContain(extrait);
  });
});
