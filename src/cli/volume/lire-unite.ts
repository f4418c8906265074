import { isUtf8 } from 'node:buffer';
import type { Dossier } from '../../dossier/dossier';
import type { Result } from '../../kernel/result';
import { err } from '../../kernel/result';
import { situeur } from '../../rapport/positions';
import type { Defaut, Source } from '../../rapport/presentation';
import { lireDocument } from '../document';
import type { Unite } from './unites';

/** Un dossier lu, ou les raisons pour lesquelles il ne l’est pas. */
export type Entree = { readonly source: Source; readonly lecture: Result<Dossier, readonly Defaut[]> };

const illisible = (source: Source, message: string): Entree => ({ source, lecture: err([{ ou: '', message }]) });

/** Le texte d’octets en UTF-8. */
export const texteDe = (octets: Uint8Array): string =>
  Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('utf8');

/** Lit une unité ; un dossier sait dire où est chaque donnée, un Bundle non, car ses chemins sont ceux d’un autre document. */
export const lireUnite = (unite: Unite): Entree => {
  const { source } = unite;
  if ('defaut' in unite) return illisible(source, unite.defaut);
  if (!isUtf8(unite.octets)) return illisible(source, 'Ce n’est pas de l’UTF-8. Enregistrez le fichier en UTF-8.');
  const texte = texteDe(unite.octets);
  const { fhir, lecture } = lireDocument(texte);
  return { source: fhir ? source : { ...source, situer: situeur(texte, source.ligne ?? 1) }, lecture };
};

/** Lit des unités une à une, à mesure qu’on les demande : un dossier contrôlé peut être oublié avant que le suivant soit lu. */
export function* lireUnites(unites: Iterable<Unite>): Generator<Entree> {
  for (const unite of unites) yield lireUnite(unite);
}
