import { suggerer } from '../dossier/suggestion';

/** Vérifie une valeur ; `ou` la nomme dans les phrases. Aucune faute : elle convient. */
export type Verification = (valeur: unknown, ou: string) => readonly string[];

const JOUR = /^(?:19\d\d|2[01]\d\d|2200)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Un objet, qui n’est ni une liste ni rien. */
export const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

const vouloirDire = (lu: string, admis: readonly string[]): string => {
  const proche = suggerer(lu, admis);
  return proche === undefined ? '' : ` Vouliez-vous dire ${proche} ?`;
};

/** Une valeur qui remplit une condition. */
export const attendre =
  (condition: (valeur: unknown) => boolean, quoi: string): Verification =>
  (valeur, ou) =>
    condition(valeur) ? [] : [`${ou} : ${valeur === undefined ? 'absent' : 'inattendu'}. Écrire ${quoi}.`];

const estTexte = (v: unknown): v is string => typeof v === 'string' && v.trim() !== '';
/** Un texte, non vide. */
export const texte = attendre(estTexte, 'un texte');
/** Un jour écrit, ou rien. */
export const jourOuNul = attendre(
  (v) => v === null || (typeof v === 'string' && JOUR.test(v)),
  'un jour AAAA-MM-JJ, ou null',
);
/** Un jour écrit. */
export const jour = attendre((v) => typeof v === 'string' && JOUR.test(v), 'un jour AAAA-MM-JJ');

/** Une valeur absente, ou qui convient. */
export const facultatif =
  (verification: Verification): Verification =>
  (valeur, ou) =>
    valeur === undefined ? [] : verification(valeur, ou);

/** Un code d’une liste fermée. */
export const parmi =
  (...admis: readonly string[]): Verification =>
  (valeur, ou) => {
    if (admis.some((code) => code === valeur)) return [];
    const proche = typeof valeur === 'string' ? vouloirDire(valeur, admis) : '';
    return [`${ou} : ${valeur === undefined ? 'absent' : 'inconnu'}.${proche} Valeurs : ${admis.join(', ')}.`];
  };

/** Une liste dont chaque élément convient. */
export const liste =
  (element: Verification, minimum = 0): Verification =>
  (valeur, ou) => {
    if (!Array.isArray(valeur) || valeur.length < minimum)
      return [`${ou} : on attend une liste${minimum > 0 ? ' d’au moins un élément' : ''}.`];
    return valeur.flatMap((v: unknown, rang) => element(v, `${ou}[${rang}]`));
  };

/** Un objet qui n’a que ces clés, et dont chacune convient. */
export const objet =
  (forme: Readonly<Record<string, Verification>>): Verification =>
  (valeur, ou) => {
    if (!estObjet(valeur)) return [`${ou === '' ? 'La valeur' : ou} : on attend un objet.`];
    const sous = (cle: string): string => (ou === '' ? cle : `${ou}.${cle}`);
    const cles = Object.keys(forme);
    const inconnues = Object.keys(valeur)
      .filter((cle) => !cles.includes(cle))
      .map((cle) => `${sous(cle)} : clé inconnue.${vouloirDire(cle, cles)}`);
    return [...inconnues, ...Object.entries(forme).flatMap(([cle, verifier]) => verifier(valeur[cle], sous(cle)))];
  };
