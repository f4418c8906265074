import { describe, expect, test } from 'vitest';
import { proprietesDeRegle } from '../../src/essai/proprietes-de-regle';
import { CATALOGUE } from '../../src/regles/catalogue';
import type { Regle } from '../../src/regles/regle';
import { aFaire, indeterminee, nonRespectee, respectee, sansObjet } from '../../src/regles/verdict';
import { jour } from '../support/jour';

const MODELE: Regle = {
  id: 'maison/essai',
  titre: 'Règle d’essai',
  nature: 'interne',
  gravite: 'information',
  moment: 'elaboration',
  sources: [
    {
      texte: 'Interne',
      article: 'projet d’établissement',
      enVigueurDu: null,
      au: null,
      verifieLe: '2026-11-22',
      vu: 'texte',
    },
  ],
  champ: {},
  lecture: 'Pour l’essai.',
  remede: 'Rien.',
  acteur: 'equipe',
  depuis: '1.0.0',
  statut: 'stable',
  controler: () => sansObjet('Pour l’essai.'),
};

/** Les titres des propriétés qu’une règle ne tient pas. */
const manquees = (controler: Regle['controler'], autres: Partial<Regle> = {}): readonly string[] =>
  proprietesDeRegle({ ...MODELE, ...autres, controler }).flatMap(({ titre, verifier }) => {
    try {
      verifier({ numRuns: 100 });
      return [];
    } catch {
      return [titre];
    }
  });

describe('les propriétés offertes à toute règle', () => {
  test('sont tenues par une règle sage, et par celles du catalogue', () => {
    expect(manquees(() => indeterminee('/projets'))).toEqual([]);
    for (const regle of CATALOGUE.filter((_, rang) => rang % 12 === 0))
      for (const { verifier } of proprietesDeRegle(regle)) verifier({ numRuns: 20 });
  });

  test.each<[string, Regle['controler'], RegExp]>([
    [
      'qui lève',
      (d) => {
        if (d.projets) throw new Error('non');
        return indeterminee('/projets');
      },
      /sans lever/,
    ],
    ['dont le verdict est mal formé', () => ({ verdict: 'sans_objet', motif: '' }), /bien formé/],
    ['qui montre une donnée absente', () => respectee(['/nulle/part']), /qui existent/],
    ['qui dit respecté sans preuve', () => respectee([]), /sur preuve/],
    [
      'qui pardonne avec le temps',
      (_d, au) => (au > '2026-01-01' ? respectee(['']) : nonRespectee('Constat.', [''])),
      /temps qui passe/,
    ],
    ['qui met à faire au passé', () => aFaire(jour('2020-01-01'), 'Constat.', ['/projets']), /jours sont cohérents/],
    ['qui tient le silence pour un manquement', () => nonRespectee('Constat.', []), /silence/],
    [
      'qui cite la personne',
      (d) => (d.usager.identite?.nomNaissance ? sansObjet(d.usager.identite.nomNaissance) : sansObjet('Rien.')),
      /ni nom/,
    ],
    [
      'qui touche au dossier',
      (d) => {
        Object.assign(d, { id: `${d.id}x` });
        return sansObjet('Rien.');
      },
      /pure/,
    ],
  ])('attrapent une règle %s', (_nom, controler, titre) => {
    expect(manquees(controler).some((t) => titre.test(t))).toBe(true);
  });

  test('attrapent une règle qui change d’avis', () => {
    let tour = 0;
    const versatile: Regle['controler'] = () => {
      tour += 1;
      return sansObjet(`Tour ${tour}.`);
    };
    expect(manquees(versatile)).toEqual([expect.stringMatching(/pure/)]);
  });

  test('attrapent un contrat incomplet', () => {
    expect(manquees(() => sansObjet('Rien.'), { titre: '' })).toEqual([expect.stringMatching(/contrat/)]);
  });
});
