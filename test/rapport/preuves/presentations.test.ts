import { describe, expect, test } from 'vitest';
import { preuvesDuDossier } from '../../../src/rapport/preuves/dossier';
import { preuvesHas } from '../../../src/rapport/preuves/structure';
import { csvDeStructure } from '../../../src/rapport/preuves/structure-csv';
import { markdownDeStructure } from '../../../src/rapport/preuves/structure-markdown';
import { texteDeStructure } from '../../../src/rapport/preuves/structure-texte';
import type { Constat } from '../../../src/regles/preuve';
import { IdDossier } from '../../../src/vocabulaire/identifiants';
import { dossierLivre } from '../../support/dossiers';
import { jour } from '../../support/jour';
import { ficheEssai, releveDe } from '../../support/preuves';

type Sorte = Constat['constat'];

/** Une structure où tant de dossiers, pour un critère d’un élément, donnent ce constat. */
const structure = (...comptes: readonly (readonly [Sorte, number])[]) => {
  const fiche = ficheEssai(1);
  const sortes = comptes.flatMap(([sorte, n]) => Array.from({ length: n }, () => sorte));
  return preuvesHas(sortes.map((sorte, rang) => releveDe([{ fiche, constats: [sorte] }], `d${rang}`)));
};

const livres = preuvesHas(
  (['ehpad', 'ime', 'savs', 'ehpad', 'ime', 'savs'] as const).map((nom, rang) => ({
    ...preuvesDuDossier(dossierLivre(nom), { au: jour('2026-11-21') }),
    dossier: IdDossier.parse(`d${rang}`),
  })),
);

describe('le rapport d’une structure, en texte', () => {
  test('dit les nombres et leurs parts, sur les dossiers concernés', () => {
    const texte = texteDeStructure(structure(['preuve', 10], ['contradiction', 5], ['silence', 5], ['sans_objet', 6]));
    expect(texte.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')).toContain(
      'preuve 10 (50 %) · contradiction 5 (25 %) · silence 5 (25 %) · sans objet 6',
    );
  });

  test('réunit les petits groupes sans en dire le nombre', () => {
    const texte = texteDeStructure(structure(['preuve', 20], ['contradiction', 2], ['silence', 8]));
    expect(texte.replaceAll('\u00a0', ' ')).toContain('preuve 20 (67 %) · contradiction ou silence 10 (33 %)');
    expect(texte).not.toMatch(/contradiction\s2/);
  });

  test('marque les critères impératifs, dit d’où vient chaque ligne et ce qu’elle ne dit pas', () => {
    const texte = texteDeStructure(livres);
    expect(texte).toContain('CRITÈRE IMPÉRATIF');
    expect(texte.match(/^ {8}Source/gm)).toHaveLength(texte.match(/^ {8}Ne dit pas/gm)?.length ?? -1);
    expect(texte).toContain('2.2.2*');
  });

  test('tient sur 80 colonnes', () => {
    for (const ligne of texteDeStructure(livres).split('\n')) expect([...ligne].length, ligne).toBeLessThanOrEqual(80);
  });

  test('à moins de cinq, renvoie au relevé d’une personne', () => {
    expect(texteDeStructure(structure(['preuve', 4]))).toContain('--pour');
    expect(markdownDeStructure(structure(['preuve', 4]))).toContain('Moins de cinq');
    expect(csvDeStructure(structure(['preuve', 4])).split('\r\n')).toHaveLength(2);
  });
});

describe('le rapport d’une structure, en tableau', () => {
  test('Markdown : une ligne par élément, les classes réunies à part', () => {
    const markdown = markdownDeStructure(structure(['preuve', 20], ['contradiction', 2], ['silence', 8]));
    expect(markdown).toContain('| 20 (67 %) | · | · | · | 0 | contradiction ou silence : 10 (33 %) |');
  });

  test('Markdown : les jours des relevés, ce qui a été laissé de côté et ce qui ne se lit pas, comme en texte', () => {
    const rapport = { ...livres, du: jour('2026-11-01'), au: jour('2026-11-21'), repetes: 2 };
    for (const ecrit of [texteDeStructure(rapport, { largeur: 300 }), markdownDeStructure(rapport)]) {
      expect(ecrit).toContain('Preuves pour l’auto-évaluation du 1er novembre 2026 au 21 novembre 2026');
      expect(ecrit).toContain('2 dossiers déjà lus, laissés de côté.');
      expect(ecrit).toContain('cela se demande à elles');
    }
  });

  test('CSV : une cellule vide pour ce qui ne se dit pas seul', () => {
    const [, ligne = ''] = csvDeStructure(structure(['preuve', 20], ['sans_objet', 3], ['silence', 8])).split('\r\n');
    const cellules = ligne.slice(1, -1).split('","');
    expect(cellules.slice(8, 16)).toEqual(['', '20', '', '0', '', '', 'silence ou sans objet', '11']);
  });

  test('CSV : autant de cellules à chaque ligne, et aucune formule', () => {
    const lignes = csvDeStructure(livres).split('\r\n').slice(0, -1);
    for (const ligne of lignes) {
      const cellules = ligne.slice(1, -1).split('","');
      expect(cellules, ligne).toHaveLength(18);
      for (const cellule of cellules) expect(cellule).not.toMatch(/^[=+\-@]/);
    }
  });
});
