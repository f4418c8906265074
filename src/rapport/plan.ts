import { CATALOGUE } from '../regles/catalogue';
import type { Profil } from '../regles/champ';
import { citer } from '../regles/citation';
import { sansLire, versionEnVigueur } from '../regles/moteur';
import type { Regle } from '../regles/regle';
import type { DateCivile } from '../vocabulaire/date-civile';
import type { Resultat } from './rapport';

/** Une règle prête à juger : ce que son résultat dira, et ce résultat même quand il n’y a pas à lire le dossier. */
export type Etape = {
  readonly regle: Regle;
  readonly fiche: Omit<Resultat, 'verdict'>;
  readonly connu: Resultat | null;
};

const etapeDe = (regle: Regle, profil: Profil, au: DateCivile): Etape => {
  const { id, titre, sources, nature, gravite, moment, acteur, remede } = regle;
  const reference = citer(versionEnVigueur(sources, au) ?? sources[0]);
  const fiche = { regle: id, titre, reference, nature, gravite, moment, acteur, remede };
  const verdict = sansLire(regle, profil, au);
  // Partagé entre les rapports : nul ne doit pouvoir le changer.
  return { regle, fiche, connu: verdict && Object.freeze({ ...fiche, verdict: Object.freeze(verdict) }) };
};

/** Ce que le jour et le profil décident d’avance d’un contrôle. */
export type Plan = {
  /** Les règles, dans leur ordre. */
  readonly etapes: readonly Etape[];
  /** Règles du catalogue que le contrôle laisse de côté. */
  readonly ecartees: readonly string[];
};

const ecarteesDe = (regles: readonly Regle[]): readonly string[] => {
  const appliquees = new Set(regles.map(({ id }) => id));
  return CATALOGUE.filter(({ id }) => !appliquees.has(id)).map(({ id }) => id);
};

/** Les plans déjà faits, par liste de règles : dans un lot de dossiers, les mêmes reviennent. */
const retenus = new WeakMap<readonly Regle[], Map<string, Plan>>();
const PLANS_RETENUS = 64;

const cleDe = ({ categorie, numero, age, protection, modalite }: Profil, au: DateCivile): string =>
  `${au} ${categorie} ${numero} ${age} ${protection} ${modalite}`;

const vautPour = ({ etapes }: Plan, regles: readonly Regle[]): boolean =>
  etapes.length === regles.length && etapes.every(({ regle }, rang) => regle === regles[rang]);

/** Le plan d’un contrôle. Il ne dépend d’aucun dossier : il est retenu, tant que la liste des règles ne change pas. */
export const planDe = (regles: readonly Regle[], profil: Profil, au: DateCivile): Plan => {
  const plans = retenus.get(regles) ?? new Map<string, Plan>();
  const cle = cleDe(profil, au);
  const connu = plans.get(cle);
  if (connu !== undefined && vautPour(connu, regles)) return connu;
  if (plans.size >= PLANS_RETENUS) plans.clear();
  const plan = { etapes: regles.map((regle) => etapeDe(regle, profil, au)), ecartees: ecarteesDe(regles) };
  plans.set(cle, plan);
  retenus.set(regles, plans);
  return plan;
};
