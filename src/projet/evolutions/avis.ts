import { changer } from '../../kernel/listes';
import type { AvisPersonne } from '../../vocabulaire/parole';
import { genreDansContenu } from '../elements';
import type { Projet } from '../projet';

type Porteur = { readonly id: string; readonly avisPersonne?: AvisPersonne | undefined };

/** Pose l’avis, sauf si un avis de la personne plus récent est déjà là. */
const poser =
  (avis: AvisPersonne) =>
  <T extends Porteur>(element: T): T => {
    const connu = element.avisPersonne;
    const plusRecent =
      connu?.recueilli === true && connu.le !== undefined && avis.le !== undefined && connu.le > avis.le;
    return plusRecent ? element : { ...element, avisPersonne: avis };
  };

/** Porte un avis sur l’élément visé, quand il a une place pour lui. */
export const porterAvis = (projet: Projet, sur: string | undefined, avis: AvisPersonne): Projet => {
  if (sur === undefined) return projet;
  switch (genreDansContenu(projet, sur)) {
    case 'objectif':
      return { ...projet, objectifs: changer(projet.objectifs, sur, poser(avis)) };
    case 'action':
      return { ...projet, actions: changer(projet.actions, sur, poser(avis)) };
    case 'risque':
      return { ...projet, risques: changer(projet.risques, sur, poser(avis)) };
    case 'restriction':
      return { ...projet, restrictions: changer(projet.restrictions, sur, poser(avis)) };
    case 'force':
    case 'evaluation':
    case 'attente':
    case 'besoin':
    case 'moyen':
    case 'prestation':
    case 'jalon':
    case null:
      return projet;
  }
};

/** Avis actuel de la personne sur un élément ; `null` si l’élément n’a pas de place pour un avis. */
export const porteurDAvis = (projet: Projet, sur: string): Porteur | null =>
  [projet.objectifs, projet.actions, projet.risques, projet.restrictions]
    .flatMap((liste): readonly Porteur[] => liste ?? [])
    .find(({ id }) => id === sur) ?? null;
