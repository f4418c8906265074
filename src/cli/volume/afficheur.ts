import type { Monde } from '../monde';
import { ligneDAvancement } from './progression';
import { fichiersDe } from './unites';

/** Montre l’avancement d’un contrôle, au fil des lots. */
export type Afficheur = {
  readonly avancer: (lot: { readonly entrees: number; readonly octets: number; readonly saute: boolean }) => void;
  /** Efface la ligne, pour ce qui s’écrira ensuite. */
  readonly effacer: () => void;
};

/** Au plus une ligne par intervalle, en millisecondes. */
const INTERVALLE = 200;

const MUET: Afficheur = { avancer: () => {}, effacer: () => {} };

const somme = (chemins: readonly string[], monde: Monde): number =>
  chemins.reduce((total, chemin) => total + tailleDe(chemin, monde), 0);

/** Ce qu’on ne peut pas ouvrir ne compte pas : la lecture le dira. */
const tailleDe = (chemin: string, monde: Monde): number => {
  try {
    return monde.nature(chemin) === 'dossier' ? somme(fichiersDe(chemin, monde), monde) : monde.taille(chemin);
  } catch {
    return 0;
  }
};

/**
 * Montre l’avancement sur un terminal, et nulle part ailleurs : ni dans un fichier, ni dans un tuyau, ni au milieu d’un
 * rapport écrit sur le même terminal.
 */
export const afficheur = (chemins: readonly string[], versEcran: boolean, monde: Monde): Afficheur => {
  if (!monde.terminal.erreur || (versEcran && monde.terminal.sortie)) return MUET;
  const total = chemins.includes('-') ? undefined : somme(chemins, monde);
  const debut = monde.chrono();
  let dernier = debut - INTERVALLE;
  let [entrees, octets, sautes] = [0, 0, 0];
  return {
    avancer: (lot) => {
      entrees += lot.entrees;
      if (lot.saute) sautes += lot.octets;
      else octets += lot.octets;
      const ici = monde.chrono();
      if (ici - dernier < INTERVALLE) return;
      dernier = ici;
      monde.avancement(ligneDAvancement({ entrees, octets, sautes, total, ms: ici - debut }, monde.largeur));
    },
    effacer: () => monde.avancement(''),
  };
};
