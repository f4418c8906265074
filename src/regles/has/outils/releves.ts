import type { Pointeur } from '../../../kernel/pointeur';
import type { Constat } from '../../preuve';
import type { Vue } from './vue';

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
  if (liste === undefined || liste.length === 0) return RIEN;
  let trouves: Pointeur[] | undefined;
  let rang = 0;
  for (const valeur of liste) {
    if (retenu(valeur)) {
      const ou: Pointeur = `${base}/${cle}/${rang}`;
      if (trouves === undefined) trouves = [ou];
      else trouves.push(ou);
    }
    rang += 1;
  }
  return trouves ?? RIEN;
};

/** Une contradiction à chercher. */
export const contraire = (dit: string, releve: Releve): Contraire => ({ dit, releve });

const PROJET = 'projet/';

/** Adresse d’une donnée attendue : absolue, ou `projet/…` pour celle du projet en cours. */
export type Attendu = Pointeur | `projet/${string}`;

const sousProjet = (ici: Pointeur, attendu: Attendu): Pointeur =>
  attendu.startsWith(PROJET) ? `${ici}/${attendu.slice(PROJET.length)}` : (attendu as Pointeur);
const sansProjet = (attendu: Attendu): Pointeur => (attendu.startsWith(PROJET) ? '/projets' : (attendu as Pointeur));

/** Le silence d’un élément, avec les adresses attendues ; prêt d’avance pour les dossiers d’un seul projet. */
const silence = (attendus: readonly Attendu[]): Detecteur => {
  const muet = (ou: readonly Pointeur[]): Constat => ({ constat: 'silence', ou });
  const premier = muet(attendus.map((a) => sousProjet('/projets/0', a)));
  const aucun = muet([...new Set(attendus.map(sansProjet))]);
  return ({ projet, ici }) =>
    projet === undefined
      ? aucun
      : ici === '/projets/0'
        ? premier
        : muet(attendus.map((attendu) => sousProjet(ici, attendu)));
};

const cherche = (vue: Vue, contraires: readonly Contraire[] | undefined): Constat | undefined => {
  if (contraires === undefined) return undefined;
  for (const { releve, dit } of contraires) {
    const ou = releve(vue);
    if (ou.length > 0) return { constat: 'contradiction', ou, dit };
  }
  return undefined;
};

/**
 * Juge un élément : une contradiction l’emporte ; sinon, un relevé qui trouve suffit ; sinon, une contradiction qui ne
 * vaut qu’à défaut de preuve ; sinon, le dossier se tait et voici les données qui parleraient.
 */
export const element = (donnees: {
  readonly pour: readonly Releve[];
  readonly contre?: readonly Contraire[];
  readonly aDefaut?: readonly Contraire[];
  readonly manque: readonly Attendu[];
}): Detecteur => {
  const { pour, contre, aDefaut, manque } = donnees;
  const muet = silence(manque);
  return (vue) => {
    const contredit = cherche(vue, contre);
    if (contredit !== undefined) return contredit;
    for (const releve of pour) {
      const ou = releve(vue);
      if (ou.length > 0) return { constat: 'preuve', ou };
    }
    return cherche(vue, aDefaut) ?? muet(vue);
  };
};

/**
 * Juge un élément qui attend quelque chose de chaque fait d’une liste : prouvé quand tous l’ont ; sinon le dossier se
 * tait sur ceux qui ne l’ont pas, désignés un à un. Une liste sans aucun fait retenu laisse l’élément muet.
 */
export const chacun = (donnees: {
  readonly contre?: readonly Contraire[];
  /** Les faits concernés. */
  readonly faits: Releve;
  /** Parmi eux, ceux qui n’ont pas ce qui est attendu. */
  readonly sans: Releve;
  /** Ce qui leur manque, sous leur adresse ; rien : le fait lui-même. */
  readonly cle?: string;
  readonly manque: readonly Attendu[];
}): Detecteur => {
  const { contre, faits, sans, cle, manque } = donnees;
  const muet = silence(manque);
  return (vue) => {
    const contredit = cherche(vue, contre);
    if (contredit !== undefined) return contredit;
    const concernes = faits(vue);
    if (concernes.length === 0) return muet(vue);
    const depourvus = sans(vue);
    if (depourvus.length === 0) return { constat: 'preuve', ou: concernes };
    return { constat: 'silence', ou: cle === undefined ? depourvus : depourvus.map((ou): Pointeur => `${ou}/${cle}`) };
  };
};

/** Un élément qui ne laisse rien à montrer quand le dossier affirme ceci ; sinon, jugé par le détecteur. */
export const saufSi =
  (dit: string, affirme: Releve, detecter: Detecteur): Detecteur =>
  (vue) => {
    const ou = affirme(vue);
    return ou.length > 0 ? { constat: 'sans_objet', ou, dit } : detecter(vue);
  };

/** Un élément dont aucun dossier ne dit rien : il se demande ou s’observe. */
export const inobservable: Detecteur = silence([]);
