import type { Constat } from '../../regles/preuve';
import type { PreuvesCritere, PreuvesDossier } from './dossier';
import type { FicheDePreuve } from './fiche';

/** Comptes d’un élément d’évaluation, dans l’ordre preuve, contradiction, silence. Le reste est sans objet. */
export type ComptesElement = [preuve: number, contradiction: number, silence: number];

/**
 * Comptes d’un critère, tous éléments ensemble : chaque dossier est dans une classe et une seule.
 *
 * `contradiction` : un élément au moins est contredit ; sinon `preuve` : tous ceux qui ont un objet sont étayés ; sinon
 * `en_partie` : l’un est étayé et un autre tu ; sinon `silence`. Le reste est sans objet.
 */
export type ComptesEnsemble = { preuve: number; contradiction: number; en_partie: number; silence: number };

/** Comptes exacts d’un critère. */
export type ComptesCritere = {
  readonly fiche: FicheDePreuve;
  readonly elements: ComptesElement[];
  readonly ensemble: ComptesEnsemble;
};

/** Comptes exacts d’une structure : ils restent dans la bibliothèque, seul leur rapport masqué en sort. */
export type ComptesHas = { dossiers: number; readonly criteres: Map<string, ComptesCritere> };

/** Aucun dossier. */
export const aucunCompte = (): ComptesHas => ({ dossiers: 0, criteres: new Map() });

const RANGS = { preuve: 0, contradiction: 1, silence: 2 } as const;

/** Où un dossier est rangé pour un critère entier ; `null` : sans objet. */
export const classeDuCritere = (constats: readonly Pick<Constat, 'constat'>[]): keyof ComptesEnsemble | null => {
  let preuve = false;
  let silence = false;
  for (const { constat } of constats) {
    if (constat === 'contradiction') return 'contradiction';
    if (constat === 'preuve') preuve = true;
    if (constat === 'silence') silence = true;
  }
  if (preuve) return silence ? 'en_partie' : 'preuve';
  return silence ? 'silence' : null;
};

const elementDe = (elements: ComptesElement[], rang: number): ComptesElement => {
  for (let manquant = elements.length; manquant <= rang; manquant += 1) elements.push([0, 0, 0]);
  return elements[rang] ?? [0, 0, 0];
};

const critereDe = (comptes: ComptesHas, fiche: FicheDePreuve): ComptesCritere => {
  const connu = comptes.criteres.get(fiche.regle);
  if (connu !== undefined) return connu;
  const elements = fiche.elements.map((): ComptesElement => [0, 0, 0]);
  const nouveau = { fiche, elements, ensemble: { preuve: 0, contradiction: 0, en_partie: 0, silence: 0 } };
  comptes.criteres.set(fiche.regle, nouveau);
  return nouveau;
};

const compterCritere = (comptes: ComptesHas, { fiche, elements }: PreuvesCritere): void => {
  const compte = critereDe(comptes, fiche);
  const classe = classeDuCritere(elements);
  if (classe !== null) compte.ensemble[classe] += 1;
  for (const { element, constat } of elements) {
    const cases = elementDe(compte.elements, element - 1);
    if (constat !== 'sans_objet') cases[RANGS[constat]] += 1;
  }
};

/** Ajoute les preuves d’un dossier aux comptes, sur place : rien d’autre du dossier n’est gardé. */
export const compter = (comptes: ComptesHas, preuves: PreuvesDossier): void => {
  comptes.dossiers += 1;
  for (const critere of preuves.criteres) compterCritere(comptes, critere);
};
