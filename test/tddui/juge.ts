import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

type Juge = { readonly ecartsDe: (ressource: unknown) => readonly string[] };

const OUTIL = '../shared/outils/verifier-tddui.mjs';
/** Le juge indépendant des exports est-il là ? */
export const JUGE_PRESENT = existsSync(OUTIL);
/** À dire quand il manque. */
export const SANS_JUGE = `Non jugé : ${OUTIL} est absent d’ici`;

/**
 * Un constat que le juge fait à tort de toute préparation de bilan, même tirée du profil : il cherche `resourceType`
 * dans une référence pour savoir si `author[x]` en est une (voir le test qui le montre).
 */
const A_TORT = /\.value\[x\]\[0\]\.author\[x\]:authorReference : 0 au lieu de 1 au moins$/;

const juge: Juge | undefined = JUGE_PRESENT ? await import(pathToFileURL(resolve(OUTIL)).href) : undefined;

/** Tout ce que le juge relève. */
export const constats = (ressource: unknown): readonly string[] => juge?.ecartsDe(ressource) ?? [];
/** Ce qu’il relève, hors de ce qu’il relève à tort. */
export const ecarts = (ressource: unknown): readonly string[] => constats(ressource).filter((e) => !A_TORT.test(e));
