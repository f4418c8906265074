import { enchainer } from '../../kernel/listes';
import type { Projet, Volet } from '../../projet/projet';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee } from '../verdict';
import type { Trouve } from './lecture';
import { situer, sous } from './lecture';

/** Un volet attendu : comment on l’appelle, et les types de volet qui y répondent. */
export type VoletAttendu = { readonly nom: string; readonly types: readonly Volet['type'][] };

/** Les trois composantes du projet d’un enfant handicapé. */
export const TROIS_COMPOSANTES: readonly VoletAttendu[] = [
  { nom: 'pédagogique', types: ['pedagogique', 'scolaire'] },
  { nom: 'éducatif', types: ['educatif'] },
  { nom: 'thérapeutique', types: ['therapeutique', 'soins'] },
];

const vide = ({ resume, objectifs }: Volet): boolean => resume === undefined && objectifs?.length === 0;

/** Juge que le projet a tous ces volets, et qu’aucun n’est vide. */
export const voletsPresents = ({ valeur, ou }: Trouve<Projet>, attendus: readonly VoletAttendu[]): Verdict => {
  const base = sous(ou, 'volets');
  if (valeur.volets === undefined) return indeterminee(base);
  const pleins = situer(valeur.volets, base).filter((volet) => !vide(volet.valeur));
  const trouves = attendus.map(({ nom, types }) => ({
    nom,
    volets: pleins.filter((volet) => types.includes(volet.valeur.type)),
  }));
  const manquants = trouves.filter(({ volets }) => volets.length === 0);
  return manquants.length === 0
    ? respectee(enchainer(trouves, ({ volets }) => volets.map((volet) => volet.ou)))
    : nonRespectee(`Volet absent ou vide au projet : ${manquants.map(({ nom }) => nom).join(', ')}.`, [base]);
};
