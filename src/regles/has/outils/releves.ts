import type { Pointeur } from '../../../kernel/pointeur';
import type { Constat } from '../../preuve';
import type { Vue } from './vue';
import { duProjet } from './vue';

/** Ce qu’un relevé trouve dans un dossier : les endroits, dans l’ordre ; vide s’il ne trouve rien. */
export type Releve = (vue: Vue) => readonly Pointeur[];
/** Ce qui juge un élément d’évaluation. */
export type Detecteur = (vue: Vue) => Constat;
/** Une contradiction cherchée, et ce qu’il faut en dire si elle est là. */
export type Contraire = { readonly releve: Releve; readonly dit: string };

/** Rien trouvé. */
export const RIEN: readonly Pointeur[] = [];

/** Les endroits d’une liste où un fait est retenu ; l’adresse n’est écrite que pour ceux-là. */
export const reperer = <T>(
  liste: readonly T[] | undefined,
  base: Pointeur,
  cle: string,
  retenu: (valeur: T) => boolean,
): readonly Pointeur[] => {
  if (liste === undefined) return RIEN;
  const trouves: Pointeur[] = [];
  let rang = 0;
  for (const valeur of liste) {
    if (retenu(valeur)) trouves.push(`${base}/${cle}/${rang}`);
    rang += 1;
  }
  return trouves;
};

/** Une contradiction à chercher. */
export const contraire = (dit: string, releve: Releve): Contraire => ({ dit, releve });

const PROJET = 'projet/';

/** Adresse d’une donnée attendue : absolue, ou `projet/…` pour celle du projet en cours. */
export type Attendu = Pointeur | `projet/${string}`;

/** Les adresses des données attendues, dans ce dossier. */
export const situerAttendus = (vue: Vue, attendus: readonly Attendu[]): readonly Pointeur[] =>
  attendus.map((a) => (a.startsWith(PROJET) ? duProjet(vue, a.slice(PROJET.length)) : (a as Pointeur)));

/**
 * Juge un élément : une contradiction l’emporte ; sinon, un relevé qui trouve suffit ; sinon, le dossier se tait et
 * voici les données qui parleraient.
 */
export const element =
  (donnees: {
    readonly pour: readonly Releve[];
    readonly contre?: readonly Contraire[];
    readonly manque: readonly Attendu[];
  }): Detecteur =>
  (vue) => {
    for (const { releve, dit } of donnees.contre ?? []) {
      const ou = releve(vue);
      if (ou.length > 0) return { constat: 'contradiction', ou, dit };
    }
    for (const releve of donnees.pour) {
      const ou = releve(vue);
      if (ou.length > 0) return { constat: 'preuve', ou };
    }
    return { constat: 'silence', ou: situerAttendus(vue, donnees.manque) };
  };

/** Un élément dont aucun dossier ne dit rien : il se demande ou s’observe. */
export const inobservable: Detecteur = () => ({ constat: 'silence', ou: RIEN });
