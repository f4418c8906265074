import type { Acteur } from '../../vocabulaire/acteur';
import type { AvisPersonne } from '../../vocabulaire/parole';
import { derniereProposition } from '../negociation';
import type { Objectif } from '../objectif';
import type { Partie } from '../parties';
import { partieDe } from '../parties';
import type { Obstacle } from './outils';

const porteLaPersonne = (partie: Partie | null): boolean => partie === 'personne' || partie === 'representant';

/** Celui qui consent doit être la personne ou qui la représente, et le représentant dit l’avis de la personne. */
export const avecAvis = (par: Acteur, avis: AvisPersonne | undefined): Obstacle =>
  partieDe(par) === 'representant' && avis === undefined
    ? { code: 'AVIS_PERSONNE_MANQUANT', qualite: par.qualite }
    : null;

/** Celui qui répond doit être la personne ou qui la représente. */
export const pourLaPersonne = (par: Acteur): Obstacle =>
  porteLaPersonne(partieDe(par)) ? null : { code: 'PAS_PARTIE', qualite: par.qualite };

/**
 * L’accord à un objectif répond à la proposition d’une autre partie, et la personne (ou qui la représente) est d’un côté
 * au moins : la structure ne convient pas de l’objectif avec elle-même, ni avec un proche seul.
 */
export const accorder = (
  { id: objectif, negociation }: Objectif,
  par: Acteur,
  avis: AvisPersonne | undefined,
): Obstacle => {
  const partie = partieDe(par);
  if (partie === null) return { code: 'PAS_PARTIE', qualite: par.qualite };
  if (negociation?.at(-1)?.type === 'accord') return { code: 'DEJA_CONVENU', objectif };
  const proposition = derniereProposition(negociation);
  const proposee = proposition === null ? null : partieDe(proposition.par);
  if (partie === proposee) return { code: 'ACCORD_A_SOI_MEME', objectif };
  if (!porteLaPersonne(partie) && !porteLaPersonne(proposee)) return { code: 'ACCORD_SANS_LA_PERSONNE', objectif };
  return avecAvis(par, avis);
};
