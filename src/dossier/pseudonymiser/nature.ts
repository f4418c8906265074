import * as z from 'zod';
import { FORME_FINESS } from '../../vocabulaire/finess';

/** Ce qu’est une donnée simple d’un dossier, pour qui veut en ôter la personne. */
export type Nature =
  /** Jour du calendrier. */
  | 'date'
  /** Identifiant fourni par le logiciel, qui nomme ou qui renvoie. */
  | 'identifiant'
  /** Texte ou libellé : ce qu’on a écrit, un nom, une adresse. */
  | 'texte'
  /** Numéro officiel, fait de chiffres. */
  | 'numero'
  /** Code d’une liste fermée, vrai ou faux. */
  | 'code'
  /** Nombre. */
  | 'nombre'
  | 'inconnue';

type Schema = z.core.$ZodType;

const motifs = (schema: Schema): readonly string[] =>
  (schema._zod.def.checks ?? []).flatMap((check) => {
    const definition = check._zod.def;
    return 'pattern' in definition && definition.pattern instanceof RegExp ? [definition.pattern.source] : [];
  });

const natureDuTexte = (schema: z.core.$ZodString): Nature => {
  if ('format' in schema._zod.def && schema._zod.def.format === 'date') return 'date';
  const [motif, ...autres] = motifs(schema);
  if (motif === undefined || autres.length > 0) return 'inconnue';
  if (motif === '\\S') return 'texte';
  if (motif.startsWith('^[!-~')) return 'identifiant';
  return motif.startsWith('^\\d') || motif === FORME_FINESS.source ? 'numero' : 'inconnue';
};

/** Nature d’une donnée simple, d’après son schéma ; `inconnue` : le schéma ne ressemble à aucun de ceux qu’on a classés. */
export const natureDe = (schema: Schema): Nature => {
  if (schema instanceof z.core.$ZodString) return natureDuTexte(schema);
  if (schema instanceof z.core.$ZodNumber) return 'nombre';
  const ferme = [z.core.$ZodEnum, z.core.$ZodLiteral, z.core.$ZodBoolean].some((sorte) => schema instanceof sorte);
  return ferme ? 'code' : 'inconnue';
};
