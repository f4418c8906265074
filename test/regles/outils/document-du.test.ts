import { describe, expect, test } from 'vitest';
import type { CasDuDocument, DocumentDu } from '../../../src/regles/outils/document-du';
import { casDuDocument, documentDu, documentDuPour, mesureEducativeTue } from '../../../src/regles/outils/document-du';
import { dossierEn } from '../../support/d311';
import { jour } from '../../support/jour';
import { dossierDe } from '../../support/regles';

const cas = (suite: Partial<CasDuDocument>): CasDuDocument => ({
  numero: '7',
  esat: false,
  modalite: 'hebergement',
  hebergement: 'oui',
  duree: 'plus',
  mesureEducative: false,
  taitLaMesure: [],
  ...suite,
});

describe('le document dû selon D311', () => {
  test.each<[Partial<CasDuDocument>, string]>([
    [{}, 'contrat_sejour'],
    [{ duree: 'moins' }, 'dipc'],
    [{ duree: 'deux_mois' }, 'au_choix'],
    [{ duree: undefined }, 'inconnu'],
    [{ modalite: 'accueil_sequentiel' }, 'contrat_sejour'],
    [{ modalite: 'accueil_temporaire', duree: 'moins' }, 'dipc'],
    [{ modalite: 'accueil_jour' }, 'au_choix'],
    [{ modalite: 'domicile' }, 'dipc'],
    [{ modalite: 'milieu_ordinaire' }, 'dipc'],
    [{ modalite: 'ambulatoire', duree: undefined }, 'dipc'],
    [{ modalite: undefined, hebergement: 'non', duree: undefined }, 'dipc'],
    [{ modalite: undefined, hebergement: 'oui' }, 'contrat_sejour'],
    [{ modalite: undefined, hebergement: 'selon' }, 'inconnu'],
    [{ modalite: undefined, hebergement: 'oui', duree: undefined }, 'inconnu'],
    [{ numero: '3' }, 'dipc'],
    [{ numero: '4' }, 'dipc'],
    [{ numero: '11' }, 'dipc'],
    [{ numero: '14' }, 'hors_d311'],
    [{ numero: '16' }, 'hors_d311'],
    [{ numero: '5', esat: true }, 'hors_d311'],
    [{ numero: 'III', mesureEducative: true }, 'dipc'],
    [{ numero: '1', mesureEducative: undefined }, 'inconnu'],
    [{ numero: '1', mesureEducative: undefined, duree: 'moins' }, 'dipc'],
    [{ numero: '6', mesureEducative: undefined }, 'contrat_sejour'],
    [{ numero: undefined }, 'inconnu'],
  ])('%j : %s', (suite, attendu) => {
    expect(documentDu(cas(suite)).du).toBe(attendu);
  });

  test.each<[Partial<CasDuDocument>, DocumentDu]>([
    [{}, { du: 'contrat_sejour', motif: 'un séjour de plus de deux mois est prévu' }],
    [{ duree: 'moins' }, { du: 'dipc', motif: 'un séjour de moins de deux mois est prévu' }],
    [
      { duree: 'deux_mois' },
      { du: 'au_choix', motif: 'le séjour prévu est d’exactement deux mois, que D311 ne vise pas' },
    ],
    [{ modalite: 'domicile' }, { du: 'dipc', motif: 'l’accompagnement se fait sans séjour' }],
    [{ modalite: 'accueil_jour' }, { du: 'au_choix', motif: 'D311 ne dit pas si l’accueil de jour est un séjour' }],
    [{ numero: '4' }, { du: 'dipc', motif: 'cette catégorie de structure établit toujours un DIPC', nomme: true }],
    [{ numero: '14' }, { du: 'hors_d311', motif: 'D311 ne vise pas cette catégorie de structure' }],
    [{ esat: true }, { du: 'hors_d311', motif: 'l’ESAT a son propre contrat (D311-0-1)' }],
    [{ mesureEducative: true }, { du: 'dipc', motif: 'un juge a ordonné une mesure éducative', nomme: true }],
  ])('%j : le document dû dit pourquoi', (suite, attendu) => {
    expect(documentDu(cas(suite))).toEqual(attendu);
  });

  const [MODALITE, DUREE] = [
    '/accompagnement/admission/modalite',
    '/accompagnement/admission/dureePrevisionnelle',
  ] as const;
  test.each<[Partial<CasDuDocument>, readonly string[]]>([
    [{ numero: undefined }, ['/structure/categorie']],
    [{ duree: undefined }, [DUREE]],
    [{ modalite: undefined, hebergement: 'selon' }, [MODALITE]],
    [{ modalite: undefined, hebergement: 'selon', duree: undefined }, [MODALITE, DUREE]],
    [
      { numero: '1', mesureEducative: undefined, taitLaMesure: ['/accompagnement/orientations'] },
      ['/accompagnement/orientations'],
    ],
  ])('%j : à défaut, ce qui manque pour le dire', (suite, manque) => {
    expect(documentDu(cas(suite))).toEqual({ du: 'inconnu', manque });
  });
});

describe('la durée prévue, comparée à deux mois', () => {
  test.each([
    ['2026-01-15', 59, 'jours', 'deux_mois'],
    ['2026-01-15', 58, 'jours', 'moins'],
    ['2026-01-15', 60, 'jours', 'plus'],
    ['2024-01-15', 60, 'jours', 'deux_mois'],
    ['2026-07-01', 62, 'jours', 'deux_mois'],
    ['2026-12-31', 59, 'jours', 'deux_mois'],
    ['2026-01-15', 1, 'mois', 'moins'],
    ['2026-01-15', 2, 'mois', 'deux_mois'],
    ['2026-01-15', 3, 'mois', 'plus'],
    ['2026-01-15', 1, 'ans', 'plus'],
    [undefined, 58, 'jours', 'moins'],
    [undefined, 60, 'jours', undefined],
    [undefined, 63, 'jours', 'plus'],
  ] as const)('admise le %s pour %i %s : %s', (admisLe, nombre, unite, attendu) => {
    const dossier = dossierDe(
      dossierEn('ehpad', { ...(admisLe && { admisLe }), dureePrevisionnelle: { nombre, unite } }, []),
    );
    expect(casDuDocument(dossier, jour('2026-12-01')).duree).toBe(attendu);
  });
});

describe('la mesure éducative ordonnée par un juge', () => {
  const ordonnee = {
    id: 'j1',
    type: 'judiciaire' as const,
    mesureEducative: 'assistance_educative' as const,
    decideeLe: '2026-01-10',
    finLe: '2027-01-10',
  };
  const place = (naissanceLe: string | undefined, orientations: (typeof ordonnee)[] | undefined, au: string) =>
    documentDuPour(
      dossierDe(
        dossierEn('mecs', { modalite: 'hebergement', dureePrevisionnelle: 'indeterminee' }, [], {
          ...(naissanceLe && { usager: { identite: { naissanceLe } } }),
          ...(orientations && { accompagnement: { orientations } }),
        }),
      ),
      jour(au),
    ).du;

  test.each([
    ['2012-01-01', '2026-01-09', 'contrat_sejour'],
    ['2012-01-01', '2026-01-10', 'dipc'],
    ['2012-01-01', '2027-01-10', 'dipc'],
    ['2012-01-01', '2027-01-11', 'contrat_sejour'],
    ['2008-06-01', '2026-05-31', 'dipc'],
    ['2008-06-01', '2026-06-01', 'contrat_sejour'],
    [undefined, '2026-03-01', 'inconnu'],
  ])('né le %s, le %s : %s', (naissanceLe, au, attendu) => {
    expect(place(naissanceLe, [ordonnee], au)).toBe(attendu);
  });

  test('sans rien savoir des mesures d’un mineur, on ne dit pas qu’un contrat est dû', () => {
    expect(place('2012-01-01', undefined, '2026-03-01')).toBe('inconnu');
    expect(place('2012-01-01', [], '2026-03-01')).toBe('contrat_sejour');
  });

  test('une mesure de protection judiciaire compte autant qu’une orientation, tant qu’elle court', () => {
    const placement = { type: 'placement' as const, judiciaire: true, debutLe: '2026-01-10', finLe: '2027-01-10' };
    const du = (mesure: object, au: string) =>
      documentDuPour(
        dossierDe(
          dossierEn('mecs', { modalite: 'hebergement', dureePrevisionnelle: 'indeterminee' }, [], {
            usager: {
              identite: { naissanceLe: '2012-01-01' },
              autoriteParentale: { mesuresProtectionEnfance: [{ ...placement, ...mesure }] },
            },
          }),
        ),
        jour(au),
      ).du;
    expect(du({}, '2026-01-09')).toBe('contrat_sejour');
    expect(du({}, '2026-01-10')).toBe('dipc');
    expect(du({}, '2027-01-10')).toBe('dipc');
    expect(du({}, '2027-01-11')).toBe('contrat_sejour');
    expect(du({ judiciaire: false }, '2026-03-01')).toBe('contrat_sejour');
  });

  test('ce qui la dirait : la naissance, les orientations', () => {
    const taitDans = (suite: Parameters<typeof dossierEn>[3]) =>
      casDuDocument(dossierDe(dossierEn('mecs', {}, [], suite)), jour('2026-03-01')).taitLaMesure;
    expect(taitDans({})).toEqual(['/usager/identite/naissanceLe', '/accompagnement/orientations']);
    expect(taitDans({ usager: { identite: { naissanceLe: '2012-01-01' } } })).toEqual(['/accompagnement/orientations']);
    expect(taitDans({ accompagnement: { orientations: [] } })).toEqual(['/usager/identite/naissanceLe']);
  });

  const [NAISSANCE, MESURES, ORIENTATIONS] = [
    '/usager/identite/naissanceLe',
    '/usager/autoriteParentale/mesuresProtectionEnfance',
    '/accompagnement/orientations',
  ];
  test.each([
    ['mecs', '2012-01-01', undefined, undefined, [MESURES, ORIENTATIONS]],
    ['mecs', '2012-01-01', [], undefined, [ORIENTATIONS]],
    ['mecs', '2012-01-01', undefined, [], [MESURES]],
    ['mecs', '2012-01-01', [], [], []],
    ['mecs', '2012-01-01', [], [{ id: 'o', type: 'cdaph' }], []],
    ['mecs', '2012-01-01', [], [{ id: 'o', type: 'judiciaire' }], [`${ORIENTATIONS}/0/mesureEducative`]],
    ['mecs', '2012-01-01', [], [ordonnee], []],
    ['mecs', undefined, [], [], [NAISSANCE]],
    ['mecs', '1990-01-01', undefined, undefined, []],
    ['ehpad', '2012-01-01', undefined, undefined, []],
  ] as const)(
    'en %s, né le %s, mesures %j, orientations %j : le dossier tait %j',
    (categorie, naissanceLe, mesures, orientations, tues) => {
      const dossier = dossierEn(categorie, {}, [], {
        usager: {
          ...(naissanceLe && { identite: { naissanceLe } }),
          ...(mesures && { autoriteParentale: { mesuresProtectionEnfance: mesures } }),
        },
        ...(orientations && { accompagnement: { orientations } }),
      });
      expect(mesureEducativeTue(dossierDe(dossier), jour('2026-03-01'))).toEqual(tues);
    },
  );
});
