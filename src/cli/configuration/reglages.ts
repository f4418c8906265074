import type { Derogation } from '../../rapport/rapport';
import { CATALOGUE, regleDe } from '../../regles/catalogue';
import type { Regle } from '../../regles/regle';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enChiffres } from '../../vocabulaire/jour';
import type { Configuration } from './schema';

const derogation = ({ regle, objet, auteur, motif, finLe }: Derogation, au: DateCivile): string => {
  const quand = au <= finLe ? `jusqu’au ${enChiffres(finLe)}` : `échue le ${enChiffres(finLe)}, ne vaut plus`;
  return `Dérogation à ${regle} (${objet === undefined ? 'tous les dossiers' : `dossier ${objet}`}), ${quand}. ${auteur} : ${motif}`;
};

const deCombien = (n: number, quoi: string): string => `${n} ${quoi}${n > 1 ? 's' : ''}`;

/** Dit ce que les réglages changent au contrôle : aucun rapport ne doit le taire. */
export const enPhrases = (
  fichier: string | undefined,
  { derogations = [], categories = {} }: Configuration,
  regles: readonly Regle[],
  au: DateCivile,
): readonly string[] => {
  const appliquees = new Set(regles.map(({ id }) => id));
  const ecartees = CATALOGUE.filter(({ id, statut }) => statut === 'stable' && !appliquees.has(id)).length;
  const ajoutees = regles.filter(({ id }) => regleDe(id) === undefined).length;
  const supposees = Object.keys(categories).length;
  const changees = regles.filter(({ id, gravite }) => (regleDe(id)?.gravite ?? gravite) !== gravite).length;
  return [
    ...(fichier === undefined ? [] : [`Réglages : ${fichier}`]),
    ...(ecartees === 0 || fichier === undefined
      ? []
      : [`${deCombien(ecartees, 'règle')} du catalogue non demandée${ecartees > 1 ? 's' : ''}`]),
    ...(ajoutees === 0 ? [] : [`${deCombien(ajoutees, 'règle')} hors du catalogue`]),
    ...(changees === 0 ? [] : [`${deCombien(changees, 'gravité')} changée${changees > 1 ? 's' : ''}`]),
    ...(supposees === 0 ? [] : [`Catégorie d’après le numéro FINESS, pour ${deCombien(supposees, 'structure')}`]),
    ...derogations.map((d) => derogation(d, au)),
  ];
};
