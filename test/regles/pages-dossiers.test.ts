import { expect, test } from 'vitest';
import { pageDeDossier } from '../outils/pages-dossiers';
import { dossierLivre } from '../support/dossiers';
import { jour } from '../support/jour';

test.each(['ehpad', 'ime', 'savs'] as const)('la page du dossier %s est à jour', async (nom) => {
  const page = pageDeDossier(nom, dossierLivre(nom), jour('2026-11-21'));
  await expect(page).toMatchFileSnapshot(`../../docs/regles/dossiers/${nom}.md`);
});
