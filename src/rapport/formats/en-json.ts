import type { Rapport, Resultat } from '../rapport';

/*
 * Le JSON d’un rapport, tel que l’écrirait JSON.stringify, sans récrire à chaque dossier ce qui ne change pas d’un
 * dossier à l’autre : le titre, la référence et le remède d’une règle, les devoirs hors de portée.
 */

type Debut = Pick<Resultat, 'regle' | 'titre' | 'reference' | 'nature' | 'gravite' | 'moment' | 'acteur' | 'remede'>;

const debutDe = ({ regle, titre, reference, nature, gravite, moment, acteur, remede }: Resultat): Debut => ({
  regle,
  titre,
  reference,
  nature,
  gravite,
  moment,
  acteur,
  remede,
});

const memeDebut = (a: Debut, b: Resultat): boolean =>
  a.titre === b.titre &&
  a.reference === b.reference &&
  a.remede === b.remede &&
  a.nature === b.nature &&
  a.gravite === b.gravite &&
  a.moment === b.moment &&
  a.acteur === b.acteur;

const debuts = new Map<string, { readonly debut: Debut; readonly json: string }>();
const fixes = new WeakMap<object, string>();

const fixe = (valeur: object): string => {
  const connu = fixes.get(valeur);
  if (connu !== undefined) return connu;
  const json = JSON.stringify(valeur);
  fixes.set(valeur, json);
  return json;
};

const debutEnJson = (resultat: Resultat): string => {
  const connu = debuts.get(resultat.regle);
  if (connu !== undefined && memeDebut(connu.debut, resultat)) return connu.json;
  const debut = debutDe(resultat);
  const json = JSON.stringify(debut).slice(0, -1);
  debuts.set(resultat.regle, { debut, json });
  return json;
};

const resultatEnJson = (resultat: Resultat): string => {
  const { verdict, derogation, derogationEchue } = resultat;
  if (derogation !== undefined || derogationEchue !== undefined) return JSON.stringify(resultat);
  if (verdict.verdict === 'sans_objet') return fixe(resultat);
  return `${debutEnJson(resultat)},"verdict":${JSON.stringify(verdict)}}`;
};

/** Le JSON d’un rapport, identique à celui de `JSON.stringify`. */
export const rapportEnJson = ({ resultats, nonVerifie, compte, ...tete }: Rapport): string => {
  const { devoirs, reglesEcartees, donnees } = nonVerifie;
  const debut = JSON.stringify(tete).slice(0, -1);
  const non = `{"devoirs":${fixe(devoirs)},"reglesEcartees":${fixe(reglesEcartees)},"donnees":${JSON.stringify(donnees)}}`;
  const corps = resultats.map(resultatEnJson).join(',');
  return `${debut},"resultats":[${corps}],"nonVerifie":${non},"compte":${JSON.stringify(compte)}}`;
};
