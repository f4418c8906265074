import type { Concept } from '../standard';
import type { Fiche } from './fiche';

/** Identifiant définitif d’une ressource. */
export type Identites = ReadonlyMap<Fiche, string>;

/** Concepts dont les identifiants se cherchent dans tout le dossier, et non dans leur seul projet. */
const DU_DOSSIER: ReadonlySet<Concept> = new Set<Concept>(['projet', 'bilan', 'document']);
const PERSONNES: ReadonlySet<Concept> = new Set<Concept>(['professionnel', 'contact']);

/** Identifiants déjà donnés dans une portée, et le dernier numéro essayé pour chacun. */
type Portee = { readonly pris: Set<string>; readonly numeros: Map<string, number> };

const departager = ({ pris, numeros }: Portee, id: string): string => {
  let [choisi, n] = [id, numeros.get(id) ?? 1];
  while (pris.has(choisi)) {
    n += 1;
    choisi = `${id.slice(0, 190)}~${n}`;
  }
  pris.add(choisi);
  numeros.set(id, n);
  return choisi;
};

/**
 * Donne à chaque ressource un identifiant que nulle autre de même sorte ne porte, là où il se cherche.
 *
 * Deux ressources d’un même professionnel ou d’un même contact gardent le même.
 */
export const identifier = (
  fiches: readonly Fiche[],
  usager: string,
  projetDe: ReadonlyMap<Fiche, Fiche>,
): { readonly identites: Identites; readonly doubles: readonly Fiche[] } => {
  const identites = new Map<Fiche, string>();
  const portees = new Map<string, Portee>([['personne', { pris: new Set([usager]), numeros: new Map() }]]);
  const memes = new Map<string, string>();
  const doubles: Fiche[] = [];
  for (const fiche of fiches) {
    const { concept, id } = fiche;
    if (concept === 'usager') {
      identites.set(fiche, usager);
      continue;
    }
    const personne = PERSONNES.has(concept);
    const deja = personne ? memes.get(`${concept}|${id}`) : undefined;
    if (deja !== undefined) {
      identites.set(fiche, deja);
      continue;
    }
    const projet = DU_DOSSIER.has(concept) ? undefined : projetDe.get(fiche);
    const cle = personne ? 'personne' : `${concept}|${projet?.rang ?? ''}`;
    const portee = portees.get(cle) ?? { pris: new Set(), numeros: new Map() };
    portees.set(cle, portee);
    const definitif = departager(portee, id);
    if (definitif !== id) doubles.push(fiche);
    identites.set(fiche, definitif);
    if (personne) memes.set(`${concept}|${id}`, definitif);
  }
  return { identites, doubles };
};
