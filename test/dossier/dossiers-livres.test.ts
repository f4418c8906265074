import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coherenceJournal } from '../../src/dossier/coherence-journal';
import { parseDossierJson } from '../../src/dossier/lire';

const DOSSIERS = 'examples/dossiers';
const fichiers = readdirSync(DOSSIERS).filter((fichier) => fichier.endsWith('.json'));

test.each(fichiers)('%s se lit sans faute, liens compris, et ne contredit pas son journal', (fichier) => {
  const texte = readFileSync(`${DOSSIERS}/${fichier}`, 'utf8');
  const lecture = parseDossierJson(texte);
  expect(lecture).toEqual({ ok: true, value: JSON.parse(texte) });
  expect(lecture.ok ? coherenceJournal(lecture.value) : []).toEqual([]);
});
