import { createHmac } from 'node:crypto';
import { UsageError } from './codes';

/** Variable d’environnement qui porte la clé ; jamais une option, que l’historique et la liste des processus montreraient. */
export const VARIABLE_CLE = 'PROJET_PERSONNALISE_CLE';

/** En deçà, une clé se devine. */
const LONGUEUR_MIN = 32;
const CONSEIL = `Tirez-en une, et gardez-la : export ${VARIABLE_CLE}="$(openssl rand -hex 32)"`;

/** Rend un texte illisible à qui n’a pas la clé : le même texte donne toujours la même empreinte. */
export type Empreinte = (texte: string) => string;

/** L’empreinte à clé (HMAC-SHA256, en hexadécimal) que donne la clé de l’environnement. */
export const empreinteACle = (environnement: Readonly<Record<string, string | undefined>> = process.env): Empreinte => {
  const cle = environnement[VARIABLE_CLE]?.trim() ?? '';
  if (cle === '') throw new UsageError(`La clé manque : ${VARIABLE_CLE} n’est pas définie. ${CONSEIL}`);
  if (cle.length < LONGUEUR_MIN)
    throw new UsageError(`${VARIABLE_CLE} est trop courte : il faut ${LONGUEUR_MIN} caractères au moins. ${CONSEIL}`);
  return (texte) => createHmac('sha256', cle).update(texte).digest('hex');
};
