import { describe, expect, test } from 'vitest';
import { controler } from '../../src/rapport/controler';
import { bloquants, deVerdict, parMoment } from '../../src/rapport/lecture';
import { d311RemiseQuinzeJours as regle } from '../../src/regles/casf/d311-remise-quinze-jours';
import { CATALOGUE, REGLES } from '../../src/regles/catalogue';
import { dossierLivre } from '../support/dossiers';
import { jour } from '../support/jour';

const AU = jour('2026-11-21');
const savs = dossierLivre('savs');

describe('le rapport d’un dossier', () => {
  test('juge une fois chaque règle qui a cours, dans l’ordre du catalogue', () => {
    const rapport = controler(savs, { au: AU });
    expect(rapport.resultats.map(({ regle: id }) => id)).toEqual(REGLES.map(({ id }) => id));
    expect(Object.values(rapport.compte).reduce((a, b) => a + b, 0)).toBe(REGLES.length);
  });

  test('nomme les règles laissées de côté et les devoirs qu’aucun dossier ne montre', () => {
    const { nonVerifie } = controler(savs, { au: AU, regles: [regle] });
    expect(nonVerifie.reglesEcartees).toHaveLength(CATALOGUE.length - 1);
    expect(nonVerifie.devoirs.length).toBeGreaterThan(0);
  });

  test('ne répète pas une donnée manquante', () => {
    const { nonVerifie } = controler(savs, { au: AU });
    expect(new Set(nonVerifie.donnees).size).toBe(nonVerifie.donnees.length);
  });

  test('est une donnée : il traverse JSON sans rien perdre', () => {
    const rapport = controler(dossierLivre('ehpad'), { au: AU });
    expect(JSON.parse(JSON.stringify(rapport))).toEqual(rapport);
  });

  test('range chaque résultat sous un moment, et un seul', () => {
    const rapport = controler(savs, { au: AU });
    expect(Object.values(parMoment(rapport)).flat()).toHaveLength(rapport.resultats.length);
  });
});

describe('une dérogation', () => {
  const derogation = {
    regle: regle.id,
    motif: 'reprise d’un dossier ancien',
    auteur: 'direction',
    finLe: jour('2026-11-21'),
  };
  const au = (date: string) => controler(savs, { au: jour(date), regles: [regle], derogations: [derogation] });

  test('se montre et ne compte pas, jusqu’à son dernier jour compris', () => {
    const rapport = au('2026-11-21');
    expect(deVerdict(rapport, 'non_respectee')[0]?.derogation).toEqual(derogation);
    expect(bloquants(rapport, 'obligation')).toEqual([]);
  });

  test('échue, compte de nouveau dès le lendemain', () => {
    const rapport = au('2026-11-22');
    expect(deVerdict(rapport, 'non_respectee')[0]?.derogation).toBeUndefined();
    expect(bloquants(rapport, 'obligation')).toHaveLength(1);
  });

  test('donnée pour un autre dossier, ne vaut pas ici', () => {
    const autre = { ...derogation, objet: dossierLivre('ime').id };
    const rapport = controler(savs, { au: AU, regles: [regle], derogations: [autre] });
    expect(bloquants(rapport, 'obligation')).toHaveLength(1);
  });
});

test('le seuil « aucun » ne retient rien, et « recommandation » retient au moins autant qu’« obligation »', () => {
  const rapport = controler(dossierLivre('ehpad'), { au: AU });
  expect(bloquants(rapport, 'aucun')).toEqual([]);
  expect(bloquants(rapport, 'recommandation').length).toBeGreaterThanOrEqual(bloquants(rapport, 'obligation').length);
});
