import { describe, expect, it } from 'vitest';
import { accordDe } from '../../src/projet/accord';
import type { CommandeProjet } from '../../src/projet/commandes';
import { Projet } from '../../src/projet/projet';
import { jour } from '../support/jour';
import {
  apres,
  avis,
  curateur,
  dire,
  directrice,
  enOeuvre,
  etatApres,
  frere,
  mere,
  ouvrir,
  personne,
} from './exemples';

const accorder = (accord: string, par: object, plus: object = {}) =>
  dire('DonnerAccord', { accord, par, forme: 'signature', ...plus });
const consentements = (...commandes: readonly CommandeProjet[]) =>
  accordDe(etatApres(...commandes)).map(({ version, consentement }) => [version, consentement]);

describe('Donner son accord', () => {
  it('vaut pour sa propre partie, jamais pour une autre', () => {
    const etat = etatApres(...enOeuvre, accorder('k1', directrice), accorder('k2', frere), accorder('k3', personne));
    expect(etat.accords?.map(({ partie, version }) => [partie, version])).toEqual([
      ['structure', 1],
      ['entourage', 1],
      ['personne', 1],
    ]);
  });

  it('ne vient ni d’un curateur ni d’un représentant muet sur l’avis de la personne', () => {
    apres(...enOeuvre)
      .when(accorder('k1', curateur))
      .thenRefused({ code: 'PAS_PARTIE', qualite: 'curateur' });
    apres(...enOeuvre)
      .when(accorder('k1', mere))
      .thenRefused({ code: 'AVIS_PERSONNE_MANQUANT', qualite: 'parent' });
    expect(etatApres(...enOeuvre, accorder('k1', mere, { avisPersonne: avis })).accords).toEqual([
      {
        ...{ id: 'k1', partie: 'representant', par: mere, le: '2026-01-05', version: 1, forme: 'signature' },
        avisPersonne: avis,
      },
    ]);
  });

  it('porte sur une version établie', () => {
    apres(ouvrir).when(accorder('k1', personne)).thenRefused({ code: 'VERSION_MANQUANTE', version: null });
    apres(...enOeuvre)
      .when(accorder('k1', personne, { version: 2 }))
      .thenRefused({ code: 'VERSION_MANQUANTE', version: 2 });
    apres(...enOeuvre, accorder('k1', personne))
      .when(accorder('k1', personne))
      .thenRefused({ code: 'ID_DEJA_PRIS', id: 'k1', genre: 'accord' });
    apres(...enOeuvre, dire('OuvrirAvenant'), dire('Formaliser'))
      .when(accorder('k1', personne, { version: 1 }))
      .thenState({ statut: 'mise_en_oeuvre' });
  });
});

describe('Qui est d’accord', () => {
  it('n’est jamais « la personne » quand la structure ou un proche signe seul', () => {
    expect(consentements(...enOeuvre, accorder('k1', directrice), accorder('k2', frere))).toEqual([[1, null]]);
    expect(consentements(ouvrir)).toEqual([]);
  });

  it('est la personne d’abord, à défaut son représentant', () => {
    const parMere = accorder('k1', mere, { avisPersonne: avis });
    expect(consentements(...enOeuvre, parMere)).toEqual([[1, 'representant']]);
    expect(consentements(...enOeuvre, parMere, accorder('k2', personne))).toEqual([[1, 'personne']]);
  });

  it('se dit version par version', () => {
    const suite = [accorder('k1', personne), dire('OuvrirAvenant'), dire('Formaliser')];
    expect(consentements(...enOeuvre, ...suite)).toEqual([
      [1, 'personne'],
      [2, null],
    ]);
    expect(consentements(...enOeuvre, ...suite, accorder('k2', personne))).toEqual([
      [1, 'personne'],
      [2, 'personne'],
    ]);
  });

  it('cesse au retrait et au refus, et ne renaît pas quand le refus est levé', () => {
    const suite = [...enOeuvre, accorder('k1', personne)];
    const refus = dire('RefuserProjet', { par: personne, refus: 'r1', le: '2026-02-01' });
    const lever = dire('LeverRefus', { par: personne, refus: 'r1', le: '2026-03-01' });
    expect(consentements(...suite, dire('RetirerAccord', { par: personne, retrait: 'w1' }))).toEqual([[1, null]]);
    expect(consentements(...suite, refus)).toEqual([[1, null]]);
    expect(consentements(...suite, refus, lever)).toEqual([[1, null]]);
    expect(consentements(...suite, refus, lever, accorder('k2', personne, { le: '2026-03-01' }))).toEqual([
      [1, 'personne'],
    ]);
  });

  it('se lit au jour dit', () => {
    const etat = etatApres(
      ...[...enOeuvre, accorder('k1', personne, { le: '2026-02-01' })],
      dire('RetirerAccord', { par: personne, retrait: 'w1', le: '2026-04-01' }),
    );
    const au = (date: string) => accordDe(etat, jour(date))[0]?.consentement;
    expect(au('2026-01-31')).toBe(null);
    expect(au('2026-02-01')).toBe('personne');
    expect(au('2026-03-31')).toBe('personne');
    expect(au('2026-04-01')).toBe(null);
  });

  it('d’un dossier importé, se lit sans version, et un refus qui tient l’emporte', () => {
    const lu = (plus: object) =>
      Projet.parse({
        ...{ id: 'p1', statut: 'mise_en_oeuvre' },
        accords: [{ id: 'k1', partie: 'personne', par: personne, le: '2026-02-01', forme: 'oral' }],
        ...plus,
      });
    const refus = { id: 'r1', le: '2026-02-02', par: personne, objet: 'projet' };
    expect(accordDe(lu({}))).toMatchObject([{ version: null, consentement: 'personne' }]);
    expect(accordDe(lu({ refus: [refus] }))).toMatchObject([{ consentement: null }]);
    expect(accordDe(lu({ refus: [{ ...refus, le: '2026-01-31' }] }))).toMatchObject([{ consentement: 'personne' }]);
    expect(accordDe(lu({ refus: [{ ...refus, leveLe: '2026-02-03' }] }))).toMatchObject([{ consentement: 'personne' }]);
    expect(accordDe(lu({ refus: [{ ...refus, objet: 'participation' }] }))).toMatchObject([
      { consentement: 'personne' },
    ]);
    expect(accordDe(lu({ refus: [{ ...refus, par: mere }] }))).toMatchObject([{ consentement: 'personne' }]);
    expect(accordDe(lu({ refus: [refus] }), jour('2026-02-01'))).toMatchObject([{ consentement: 'personne' }]);
    const leve = lu({ refus: [{ ...refus, leveLe: '2026-02-04' }] });
    const jours = ['2026-02-01', '2026-02-02', '2026-02-03', '2026-02-04'].map(jour);
    expect(jours.map((au) => accordDe(leve, au)[0]?.consentement)).toEqual(['personne', null, null, 'personne']);
  });
});
