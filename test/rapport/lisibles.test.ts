import { describe, expect, test } from 'vitest';
import { controler } from '../../src/rapport/controler';
import type { Format } from '../../src/rapport/formats/formats';
import { presentationDe } from '../../src/rapport/formats/formats';
import { deVerdict } from '../../src/rapport/lecture';
import type { Rapport } from '../../src/rapport/rapport';
import type { OptionsTexte } from '../../src/rapport/texte/texte';
import { CATALOGUE } from '../../src/regles/catalogue';
import { dossierLivre } from '../support/dossiers';
import { jour } from '../support/jour';

const au = jour('2026-11-21');
const ime = controler(dossierLivre('ime'), { au });

const ecrit = (format: Format, options?: OptionsTexte): string => {
  const presentation = presentationDe(format, options);
  const contexte = { au, seuil: 'aucun' as const, regles: CATALOGUE.slice(0, 1) };
  const bilan = { dossiers: 1, illisibles: 0, bloquants: 0, compte: ime.compte };
  return [
    presentation.entete(contexte),
    presentation.rapport(ime, { nom: 'ime.json' }, 0),
    presentation.pied(bilan, contexte),
  ]
    .join('')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
};

describe.each(['texte', 'markdown', 'html'] as const)('un rapport lu par une personne, en %s', (format) => {
  const rapport = ecrit(format);

  test('dit d’une recommandation que c’en est une, après les obligations', () => {
    expect(rapport).toMatch(/HAS, critère 1\.2\.2(, | \()recommandation/);
    const [droits, personne] = ['CASF, L311-3, 6°', 'critère 1.2.2'].map((reference) => rapport.indexOf(reference));
    expect(droits).toBeGreaterThan(0);
    expect(personne).toBeGreaterThan(droits ?? 0);
  });

  test('dit ce qui devra être renouvelé', () => {
    expect(rapport).toMatch(/Parents invités à rencontrer .+ : jusqu’au (02\/12\/2026|2 décembre 2026) inclus/);
  });

  test('ne donne pour manquantes que les données dont une règle de droit ou de pratique a besoin', () => {
    const muets = ime.resultats.filter(({ verdict }) => verdict.verdict === 'indeterminee');
    const [criteres, autres] = [true, false].map((has) => muets.filter(({ nature }) => (nature === 'has') === has));
    const lieux = new Set(autres?.flatMap(({ verdict }) => ('manque' in verdict ? verdict.manque : [])));
    expect(lieux.size).toBeGreaterThan(5);
    expect(rapport.toLowerCase()).toContain(`données qui manquent pour conclure (${lieux.size})`);
    expect(rapport).toContain('accompagnement › partages d’informations');
    expect(rapport).toContain('pour vérifier 2 points');
    expect(rapport).toContain(
      `${criteres?.length} critères de la HAS que ce dossier ne permet ni d’étayer ni de contredire.`,
    );
    expect(rapport).not.toContain('projets, n° 1 › actions ');
  });

  test('accorde ses nombres, et ne compte rien au seuil « aucun »', () => {
    expect(rapport).toMatch(/\b1 règle\b/);
    expect(rapport).not.toContain('seuil');
  });
});

test('en texte, tout expliquer détaille chaque verdict, respectés et sans objet compris', () => {
  const explique = ecrit('texte', { expliquer: 'tout' });
  for (const { titre, reference } of ime.resultats) {
    expect(explique).toContain(titre);
    expect(explique).toContain(reference);
  }
  expect(explique).toContain(`SANS OBJET (${ime.compte.sans_objet})`);
  expect(ecrit('texte', { expliquer: true })).not.toContain('SANS OBJET (');
});

describe.each(['github', 'gitlab', 'sarif', 'junit'] as const)('un rapport lu par une chaîne, en %s', (format) => {
  const ehpad = controler(dossierLivre('ehpad'), { au });
  const admission = controler(dossierLivre('ehpad'), { au: jour('2024-09-20') });
  const rapporter = (rapport: Rapport): readonly string[] =>
    presentationDe(format).rapport(rapport, { nom: 'ehpad.json' }, 0).split('\n');
  const ligneDe = (rapport: Rapport, regle: string): string =>
    rapporter(rapport).find((ligne) => ligne.includes(regle)) ?? '';

  test('ne fait passer ni une lecture pour le texte, ni une recommandation pour la loi', () => {
    expect(ligneDe(ehpad, 'casf/l311-5-personne-qualifiee')).toContain(
      'Selon la lecture retenue ; le texte est ouvert.',
    );
    expect(ligneDe(ehpad, 'has/1.15.5')).toContain('(HAS, critère 1.15.5, recommandation)');
  });

  test('ne demande pas de faire ce qui est fait', () => {
    const avenant = ligneDe(ehpad, 'casf/d311-avenant-six-mois');
    expect(avenant).toContain('Fait depuis, hors délai.');
    expect(avenant).not.toContain('Préparer l’avenant');
  });

  test('dit avant quand faire ce qui est à faire', ({ skip }) => {
    skip(format === 'junit', 'JUnit ne détaille que les manquements');
    const [premier] = deVerdict(admission, 'a_faire');
    expect(premier).toBeDefined();
    expect(ligneDe(admission, premier?.regle ?? '')).toMatch(/Avant le \d{2}\/\d{2}\/\d{4} inclus\./);
  });
});

test('en CSV, la dernière colonne dit le jour de ce qui a été fait hors délai, et rien de ce qui reste à faire', () => {
  const rapport = controler(dossierLivre('ehpad'), { au });
  const lignes = presentationDe('csv').rapport(rapport, { nom: 'ehpad.json' }, 0).trimEnd().split('\r\n');
  const faits = rapport.resultats.map(({ verdict }) =>
    verdict.verdict === 'non_respectee' ? (verdict.regulariseLe ?? '') : '',
  );
  expect(new Set(faits).size).toBeGreaterThan(1);
  expect(lignes.map((ligne) => ligne.split(',').at(-1))).toEqual(faits.map((fait) => `"${fait}"`));
  const contexte = { au, seuil: 'aucun' as const, regles: [] };
  expect(presentationDe('csv').entete(contexte)).toMatch(/,"derogation_motif","fait_hors_delai_le"\r\n$/);
});
