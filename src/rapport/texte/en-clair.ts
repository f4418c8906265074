import type { Pointeur } from '../../kernel/pointeur';
import { LEXIQUE } from '../../vocabulaire/lexique';

const terme = (cle: string): string => LEXIQUE[cle]?.terme ?? cle;

/** Dit en français où est une donnée : `/projets/0/titre` → « projets, n° 1 › titre ». */
export const enClair = (ou: Pointeur): string => {
  if (ou === '') return 'le dossier entier';
  const parties: string[] = [];
  for (const segment of ou.slice(1).split('/')) {
    const avant = parties.at(-1);
    if (/^\d+$/.test(segment) && avant !== undefined)
      parties[parties.length - 1] = `${avant}, n° ${Number(segment) + 1}`;
    else parties.push(terme(segment));
  }
  return parties.join(' › ');
};
