import { describe, expect, test } from 'vitest';
import { d311ContratParties } from '../../../src/regles/casf/d311-contrat-parties';
import { d311ContratSigneDansLeMois } from '../../../src/regles/casf/d311-contrat-signe-dans-le-mois';
import { d311DipcSigneParLaDirection } from '../../../src/regles/casf/d311-dipc-signe-par-la-direction';
import { d311EtabliAdmission } from '../../../src/regles/casf/d311-etabli-admission';
import { d311RemiseAuRepresentant } from '../../../src/regles/casf/d311-remise-au-representant';
import { d311RemiseQuinzeJours } from '../../../src/regles/casf/d311-remise-quinze-jours';
import { l3114ContratOuDipc } from '../../../src/regles/casf/l311-4-contrat-ou-dipc';
import type { DocumentEsquisse } from '../../../src/regles/outils/esquisses';
import { contrat, dipc } from '../../../src/regles/outils/esquisses';
import { dossierEn, signeesLe } from '../../support/d311';
import { verdictDe } from '../../support/regles';

const ehpad = (admisLe: string, documents?: readonly DocumentEsquisse[]) =>
  dossierEn('ehpad', { admisLe, modalite: 'hebergement', dureePrevisionnelle: 'indeterminee' }, documents);

describe('l’établissement lors de l’admission', () => {
  test.each([
    ['2026-08-31', '2026-08-31', 'respectee', undefined],
    ['2026-08-31', '2026-08-20', 'respectee', undefined],
    ['2026-08-31', '2026-09-01', 'non_respectee', 'selon_lecture'],
    ['2026-08-31', '2026-09-15', 'non_respectee', 'selon_lecture'],
    ['2026-08-31', '2026-09-16', 'non_respectee', 'certaine'],
  ])('admise le %s, document établi le %s : %s', (admisLe, etabliLe, verdict, certitude) => {
    const rendu = verdictDe(d311EtabliAdmission, ehpad(admisLe, [contrat({ etabliLe })]), '2026-12-01');
    expect(rendu).toMatchObject(certitude ? { verdict, certitude, regulariseLe: etabliLe } : { verdict });
  });

  test.each([
    ['2026-08-31', 'a_faire', undefined],
    ['2026-09-01', 'non_respectee', 'selon_lecture'],
    ['2026-09-15', 'non_respectee', 'selon_lecture'],
    ['2026-09-16', 'non_respectee', 'certaine'],
  ])('sans aucun document, le %s : %s', (au, verdict, certitude) => {
    expect(verdictDe(d311EtabliAdmission, ehpad('2026-08-31', []), au)).toMatchObject(
      certitude ? { verdict, certitude } : { verdict },
    );
  });

  test('un document sans date d’établissement laisse la question ouverte, où qu’elle se pose', () => {
    const { etabliLe: _sansDate, ...document } = contrat();
    expect(verdictDe(d311EtabliAdmission, ehpad('2026-08-31', [document]), '2026-12-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/documentsIndividuels/0/etabliLe'],
    });
  });

  test('de plusieurs documents, le premier établi répond, dans quelque ordre qu’ils soient écrits', () => {
    const [premier, second] = [
      contrat({ etabliLe: '2026-08-31' }),
      { ...contrat({ etabliLe: '2026-11-02' }), id: 'c2' },
    ];
    for (const documents of [
      [premier, second],
      [second, premier],
    ])
      expect(verdictDe(d311EtabliAdmission, ehpad('2026-08-31', documents), '2026-12-01')).toMatchObject({
        verdict: 'respectee',
        preuves: [`/accompagnement/documentsIndividuels/${documents.indexOf(premier)}/etabliLe`],
      });
  });

  test('à côté d’un document sans date, un document tardif ne prouve pas de retard, un document à l’heure suffit', () => {
    const { etabliLe: _sansDate, ...muet } = { ...contrat(), id: 'c2' };
    const avec = (etabliLe: string) =>
      verdictDe(d311EtabliAdmission, ehpad('2026-08-31', [muet, contrat({ etabliLe })]), '2026-12-01');
    expect(avec('2026-09-01')).toMatchObject({
      verdict: 'indeterminee',
      manque: ['/accompagnement/documentsIndividuels/0/etabliLe'],
    });
    expect(avec('2026-08-31').verdict).toBe('respectee');
  });

  test.each([
    ['2005-05-26', 'sans_objet'],
    ['2005-05-27', 'non_respectee'],
  ])('D311 ne régit que les séjours commencés à partir du 27 mai 2005 : admise le %s, %s', (admisLe, verdict) => {
    expect(verdictDe(d311EtabliAdmission, ehpad(admisLe, []), '2006-01-01').verdict).toBe(verdict);
  });

  test('le document d’un séjour antérieur ne compte pas', () => {
    const ancien = contrat({ etabliLe: '2024-01-01', finLe: '2024-06-30' });
    expect(verdictDe(d311EtabliAdmission, ehpad('2026-08-31', [ancien]), '2026-12-01').verdict).toBe('non_respectee');
  });

  test('le contrat d’avant une sortie ne vaut pas pour qui revient', () => {
    const revenue = (etabliLe: string) =>
      dossierEn('ehpad', { admisLe: '2026-08-31' }, [contrat({ etabliLe })], {
        accompagnement: { sortie: { le: '2025-12-31', motif: 'choix_personne' } },
      });
    for (const regle of [d311EtabliAdmission, l3114ContratOuDipc]) {
      expect(verdictDe(regle, revenue('2024-01-01'), '2026-12-01').verdict, regle.id).toBe('non_respectee');
      expect(verdictDe(regle, revenue('2025-12-31'), '2026-12-01').verdict, regle.id).toBe('non_respectee');
      expect(verdictDe(regle, revenue('2026-08-30'), '2026-12-01').verdict, regle.id).toBe('respectee');
    }
  });

  test('avant l’admission, rien n’est à faire', () => {
    expect(verdictDe(d311EtabliAdmission, ehpad('2026-08-31', []), '2026-08-30').verdict).toBe('sans_objet');
  });
});

describe('la remise', () => {
  test('une liste de documents vide affirme qu’il n’y en a pas : passé quinze jours, c’est un manquement', () => {
    expect(verdictDe(d311RemiseQuinzeJours, ehpad('2026-08-31', []), '2026-09-16').verdict).toBe('non_respectee');
    expect(verdictDe(d311RemiseQuinzeJours, ehpad('2026-08-31'), '2026-09-16').verdict).toBe('indeterminee');
  });

  test.each([
    ['2026-09-15', 'sans_objet'],
    ['2026-09-16', 'non_respectee'],
  ])('sortie le %s sans remise, le verdict est %s', (le, verdict) => {
    const dossier = dossierEn('ehpad', { admisLe: '2026-08-31' }, [contrat({ remises: [] })], {
      accompagnement: { sortie: { le, motif: 'choix_personne' } },
    });
    expect(verdictDe(d311RemiseQuinzeJours, dossier, '2026-12-01').verdict).toBe(verdict);
  });

  test.each([
    ['2012-01-14', '2026-01-31', 'non_respectee'],
    ['2012-01-14', '2026-01-30', 'a_faire'],
    ['2008-01-31', '2026-01-30', 'a_faire'],
    ['2008-01-31', '2026-01-31', 'non_respectee'],
    ['2008-01-30', '2026-01-31', 'indeterminee'],
  ])('née le %s, remise au représentant le %s : %s', (naissanceLe, au, verdict) => {
    const dossier = dossierEn('mecs', { admisLe: '2026-01-15' }, [dipc({ remises: [] })], {
      usager: { identite: { naissanceLe } },
    });
    expect(verdictDe(d311RemiseAuRepresentant, dossier, au).verdict).toBe(verdict);
  });
});

describe('la signature du contrat dans le mois', () => {
  const signe = (admisLe: string, le: string) =>
    ehpad(admisLe, [contrat({ etabliLe: admisLe, signatures: signeesLe(le) })]);

  test.each([
    ['2026-08-31', '2026-09-30', 'respectee'],
    ['2026-08-31', '2026-10-01', 'non_respectee'],
    ['2026-01-31', '2026-02-28', 'respectee'],
    ['2026-01-31', '2026-03-01', 'non_respectee'],
    ['2024-01-31', '2024-02-29', 'respectee'],
    ['2024-02-29', '2024-03-29', 'respectee'],
    ['2024-02-29', '2024-03-30', 'non_respectee'],
  ])('admise le %s, signé le %s : %s', (admisLe, le, verdict) => {
    expect(verdictDe(d311ContratSigneDansLeMois, signe(admisLe, le), '2027-01-01').verdict).toBe(verdict);
  });

  test.each([
    ['2026-09-29', 'a_faire'],
    ['2026-09-30', 'a_faire'],
    ['2026-10-01', 'non_respectee'],
  ])('admise le 31 août 2026, sans contrat, le %s : %s', (au, verdict) => {
    expect(verdictDe(d311ContratSigneDansLeMois, ehpad('2026-08-31', []), au).verdict).toBe(verdict);
  });

  test('le contrat est signé quand la seconde partie signe', () => {
    const document = contrat({
      etabliLe: '2026-08-31',
      signatures: [
        { le: '2026-09-01', par: { qualite: 'personne' } },
        { le: '2026-10-05', par: { qualite: 'directeur' } },
      ],
    });
    expect(verdictDe(d311ContratSigneDansLeMois, ehpad('2026-08-31', [document]), '2027-01-01')).toMatchObject({
      verdict: 'non_respectee',
      depuisLe: '2026-10-01',
      regulariseLe: '2026-10-05',
    });
  });

  test('sans contrat et sans que l’on sache lequel est dû, la donnée qui manque est nommée', () => {
    const dossier = dossierEn('ehpad', { admisLe: '2026-08-31', modalite: 'hebergement' }, []);
    expect(verdictDe(d311ContratSigneDansLeMois, dossier, '2027-01-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/admission/dureePrevisionnelle'],
    });
  });
});

describe('les parties au contrat, et la direction au DIPC', () => {
  const signePar = (...qualites: readonly ('personne' | 'tuteur' | 'parent' | 'professionnel' | 'directeur')[]) =>
    qualites.map((qualite) => ({ le: '2026-01-20', par: { qualite } }));

  test.each([
    [signePar('parent', 'directeur'), '2012-01-01', 'respectee'],
    [signePar('personne', 'directeur'), '2012-01-01', 'non_respectee'],
    [signePar('personne', 'directeur'), '1950-01-01', 'respectee'],
    [signePar('personne', 'professionnel'), '1950-01-01', 'non_respectee'],
    [signePar('personne'), '1950-01-01', 'non_respectee'],
    [signePar('tuteur', 'directeur'), '1950-01-01', 'indeterminee'],
  ])('signatures %j, naissance le %s : %s', (signatures, naissanceLe, verdict) => {
    const dossier = dossierEn('mecs', { admisLe: '2026-01-15' }, [contrat({ signatures })], {
      usager: { identite: { naissanceLe } },
    });
    expect(verdictDe(d311ContratParties, dossier, '2026-02-16').verdict).toBe(verdict);
  });

  test('jusqu’au terme du mois, la signature qui manque est attendue', () => {
    const dossier = ehpad('2026-01-15', [contrat({ signatures: signePar('personne') })]);
    expect(verdictDe(d311ContratParties, dossier, '2026-02-15')).toMatchObject({
      verdict: 'a_faire',
      avantLe: '2026-02-15',
    });
    expect(verdictDe(d311ContratParties, dossier, '2026-02-16').verdict).toBe('non_respectee');
  });

  test('la signature de la personne n’est jamais exigée sur un DIPC', () => {
    const dossier = dossierEn('savs', { admisLe: '2026-01-15' }, [dipc({ signatures: signePar('directeur') })]);
    expect(verdictDe(d311DipcSigneParLaDirection, dossier, '2026-06-01').verdict).toBe('respectee');
  });
});
