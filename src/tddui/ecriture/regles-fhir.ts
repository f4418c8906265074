import { MESURE } from '../elements/objectif';
import type { Json, Objet } from '../fhir/json';
import { estListe, estObjet, propre } from '../fhir/json';
import { estActif } from '../fhir/narratif';

const liste = (valeur: Json | undefined): readonly Json[] =>
  estListe(valeur) ? valeur : valeur === undefined ? [] : [valeur];

/** R4 (gol-1) : une cible qui dit un résultat dit aussi ce qu’elle mesure. */
const mesurer = (cible: Json): Json => {
  if (!estObjet(cible) || Object.hasOwn(cible, 'measure')) return cible;
  return Object.keys(cible).some((cle) => /^detail[A-Z]/.test(cle)) ? { measure: MESURE, ...cible } : cible;
};

/** Récit d’une ressource gardée : tel quel, sauf s’il contient ce que FHIR y interdit. */
const sansRecitActif = (ressource: Objet): Objet => {
  const texte = propre(ressource, 'text');
  const div = estObjet(texte) ? propre(texte, 'div') : undefined;
  if (texte === undefined || (typeof div === 'string' && !estActif(div))) return ressource;
  const { text: _actif, ...reste } = ressource;
  return reste;
};

/** Met une ressource réécrite en règle avec ce que R4 exige et que le guide oublie. */
export const mettreEnRegle = (ressource: Objet): Objet => {
  const sure = sansRecitActif(ressource);
  const cibles = propre(sure, 'target');
  if (sure['resourceType'] !== 'Goal' || cibles === undefined) return sure;
  return { ...sure, target: liste(cibles).map(mesurer) };
};

/** Profils d’une ressource réécrite : ceux qu’elle annonçait, et le nôtre si aucun n’est de ce nom. */
export const profils = (recus: readonly Json[], notres: readonly Json[]): readonly Json[] => {
  const nom = (profil: Json): string => String(profil).split('|')[0] ?? '';
  const connus = new Set(recus.map(nom));
  return [...recus, ...notres.filter((p) => !connus.has(nom(p)))];
};
