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

const tailleDe = (chemin: string, monde: Monde): number => {
  switch (monde.nature(chemin)) {
    case 'fichier':
      return monde.taille(chemin);
    case 'dossier':
      return fichiersDe(chemin, monde).reduce((somme, fichier) => somme + tailleDe(fichier, monde), 0);
    case 'absent':
    case 'interdit':
      return 0;
  }
};

/**
 * Montre l’avancement sur un terminal, et nulle part ailleurs : ni dans un fichier, ni dans un tuyau, ni au milieu d’un
 * rapport écrit sur le même terminal.
 */
export const afficheur = (chemins: readonly string[], versEcran: boolean, monde: Monde): Afficheur => {
  if (!monde.terminal.erreur || (versEcran && monde.terminal.sortie)) return MUET;
  const total = chemins.includes('-')
    ? undefined
    : chemins.reduce((somme, chemin) => somme + tailleDe(chemin, monde), 0);
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
