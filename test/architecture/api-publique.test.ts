import { expect, test } from 'vitest';
import { apiPublique } from '../outils/api';
import { lireTexte } from './outils';

type Cible = string | { readonly import: { readonly types: string } };
const { exports: cibles }: { readonly exports: Readonly<Record<string, Cible>> } = JSON.parse(
  lireTexte('package.json'),
);

const pages = apiPublique(
  new Map(
    Object.entries(cibles).flatMap(([sousChemin, cible]) =>
      typeof cible === 'string' ? [] : [[sousChemin, cible.import.types.slice('./'.length)] as const],
    ),
  ),
);

// « npm run accepter » récrit ces pages ; relire la différence, et la dire au CHANGELOG si elle rompt quelque chose.
test.each([...pages])('ce que publie « %s » est ce que dit sa page', async (sousChemin, page) => {
  const nom = sousChemin === '.' ? 'index' : sousChemin.slice('./'.length);
  await expect(page).toMatchFileSnapshot(`../../docs/api-publique/${nom}.md`);
});
