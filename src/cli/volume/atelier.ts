import type { Presentation } from '../../rapport/presentation';
import type { Preparation } from '../preparation';
import { lireUnites } from './lire-unite';
import type { Traitees } from './traiter';
import { traiter } from './traiter';
import type { Unite } from './unites';

/** Ce qu’ont donné des unités, prêt à écrire : un contenu par sortie, et le décompte. */
export type Ouvrage = Omit<Traitees, 'textes'> & { readonly contenus: readonly (string | Uint8Array)[] };

/** Là où des unités sont lues, contrôlées et mises en forme. */
export type Atelier = {
  /** Nombre de lots que l’on peut lui confier à la fois. */
  readonly fenetre: number;
  /** Traite un lot ; la fonction rendue achève l’ouvrage, et s’appelle dans l’ordre des lots. */
  readonly traiter: (unites: readonly Unite[], rang: number) => Promise<() => Ouvrage>;
  readonly fermer: () => Promise<void>;
};

/** L’atelier d’un seul : tout se fait dans le fil principal, au moment d’achever. */
export const atelierSeul = (preparation: Preparation, presentations: readonly Presentation[]): Atelier => ({
  fenetre: 1,
  traiter: async (unites, rang) => () => {
    const { textes, decompte } = traiter(lireUnites(unites), rang, preparation, presentations);
    return { contenus: textes, decompte };
  },
  fermer: async () => {},
});
