import { describe, expect, test } from 'vitest';
import { controler } from '../../src/rapport/controler';
import type { Format } from '../../src/rapport/formats/formats';
import { presentationDe } from '../../src/rapport/formats/formats';
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
    expect(rapport.toLowerCase()).toContain('données qui manquent pour conclure (10)');
    expect(rapport).toContain('accompagnement › partages d’informations');
    expect(rapport).toContain('pour vérifier 2 points');
    expect(rapport).toContain('61 critères de la HAS que ce dossier ne permet ni d’étayer ni de contredire.');
    expect(rapport).not.toContain('projets, n° 1 › actions ');
  });

  test('accorde ses nombres, et ne compte rien au seuil « aucun »', () => {
    expect(rapport).toMatch(/\b1 règle\b/);
    expect(rapport).not.toContain('seuil');
  });
});

test('en texte, --expliquer détaille chaque verdict, respectés et sans objet compris', () => {
  const explique = ecrit('texte', { expliquer: true });
  for (const { titre, reference } of ime.resultats) {
    expect(explique).toContain(titre);
    expect(explique).toContain(reference);
  }
  expect(explique).toContain(`SANS OBJET (${ime.compte.sans_objet})`);
  expect(ecrit('texte')).not.toContain('SANS OBJET (');
});
