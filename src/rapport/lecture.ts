import type { Moment } from '../regles/regle';
import type { NomVerdict } from '../regles/verdict';
import type { Rapport, Resultat } from './rapport';

/** Gravité à partir de laquelle un manquement compte ; `aucun` : jamais. */
export type Seuil = 'obligation' | 'recommandation' | 'aucun';

/** Les résultats d’un verdict. */
export const deVerdict = <V extends NomVerdict>(
  { resultats }: Rapport,
  nom: V,
): readonly (Resultat & { readonly verdict: Extract<Resultat['verdict'], { readonly verdict: V }> })[] =>
  resultats.filter(
    (r): r is Resultat & { readonly verdict: Extract<Resultat['verdict'], { readonly verdict: V }> } =>
      r.verdict.verdict === nom,
  );

/** Les manquements qui comptent : à la gravité du seuil ou au-dessus, sans dérogation en cours. */
export const bloquants = (rapport: Rapport, seuil: Seuil): readonly Resultat[] => {
  if (seuil === 'aucun') return [];
  const admises: readonly string[] = seuil === 'obligation' ? ['obligation'] : ['obligation', 'recommandation'];
  return deVerdict(rapport, 'non_respectee').filter(
    ({ gravite, derogation }) => derogation === undefined && admises.includes(gravite),
  );
};

/** Les résultats par moment de l’accompagnement, dans l’ordre de la vie. */
export const parMoment = ({ resultats }: Rapport): Readonly<Record<Moment, readonly Resultat[]>> => {
  const a = (moment: Moment) => resultats.filter((resultat) => resultat.moment === moment);
  return {
    admission: a('admission'),
    elaboration: a('elaboration'),
    mise_en_oeuvre: a('mise_en_oeuvre'),
    revision: a('revision'),
    sortie: a('sortie'),
  };
};
