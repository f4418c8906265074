import type { Result } from '../../kernel/result';
import { err, ok } from '../../kernel/result';
import { sansFin } from '../../kernel/sans-fin';
import { CATALOGUE, REGLES } from '../../regles/catalogue';
import type { Regle } from '../../regles/regle';
import { vouloirDire } from './lire';
import type { Configuration } from './schema';

/** Ce que la ligne de commande demande de plus que les réglages. */
export type Demande = {
  /** Seules règles à appliquer ; vide : celles des réglages. */
  readonly ids: readonly string[];
  readonly incubation: boolean;
  /** Règles ajoutées au catalogue (`--regles`). */
  readonly propres: readonly Regle[];
};

const vise = (choix: string, id: string): boolean => id === choix || id.startsWith(`${sansFin(choix, '/')}/`);

/** Répertoires d’un identifiant : `casf/a/b` est dans `casf` et dans `casf/a`. */
const repertoires = (id: string): readonly string[] =>
  id.split('/').flatMap((_, rang, segments) => (rang === 0 ? [] : [segments.slice(0, rang).join('/')]));

const inconnu = (ou: string, choix: string, connus: readonly string[]): string =>
  `${ou} ${choix} : règle inconnue.${vouloirDire(choix, connus)} Liste : projet-personnalise regles.`;

const gravite = (regle: Regle, gravites: Readonly<Record<string, Regle['gravite']>>): Regle => {
  const [choix] = Object.keys(gravites)
    .filter((candidat) => vise(candidat, regle.id))
    .toSorted((a, b) => b.length - a.length);
  const voulue = choix === undefined ? undefined : gravites[choix];
  return voulue === undefined || voulue === regle.gravite ? regle : { ...regle, gravite: voulue };
};

/** Les règles à appliquer, d’après la ligne de commande et les réglages ; sinon, ce qui n’y désigne aucune règle. */
export const choisirRegles = (
  { ids, incubation, propres }: Demande,
  { regles = {}, gravites = {}, derogations = [] }: Configuration,
): Result<readonly Regle[], readonly string[]> => {
  const toutes = [...CATALOGUE, ...propres];
  const noms = toutes.map(({ id }) => id);
  const admis = [...new Set([...noms, ...noms.flatMap(repertoires)])];
  const { inclure, exclure = [] } = regles;
  const fautes = [
    ...ids.filter((id) => !noms.includes(id)).map((id) => inconnu('--regle', id, noms)),
    ...[...(inclure ?? []), ...exclure, ...Object.keys(gravites)]
      .filter((choix) => !admis.includes(choix))
      .map((choix) => inconnu('Réglages,', choix, admis)),
    ...derogations.filter(({ regle }) => !noms.includes(regle)).map(({ regle }) => inconnu('Dérogation,', regle, noms)),
  ];
  if (fautes.length > 0) return err(fautes);
  const larges = incubation || regles.incubation === true;
  const aCours = ({ statut }: Regle): boolean => statut === 'stable' || larges;
  const retenue = (regle: Regle): boolean => {
    if (ids.length > 0) return ids.includes(regle.id);
    if (exclure.some((choix) => vise(choix, regle.id))) return false;
    if (inclure === undefined) return aCours(regle);
    return inclure.includes(regle.id) || (aCours(regle) && inclure.some((choix) => vise(choix, regle.id)));
  };
  const sansReglage = ids.length + exclure.length + propres.length + Object.keys(gravites).length === 0;
  if (sansReglage && inclure === undefined) return ok(larges ? CATALOGUE : REGLES);
  const choisies = ids.length > 0 ? ids.flatMap((id) => toutes.find((regle) => regle.id === id) ?? []) : toutes;
  return ok(choisies.filter(retenue).map((regle) => gravite(regle, gravites)));
};
