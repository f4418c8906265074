import * as z from 'zod';
import type { Result } from '../kernel/result';
import { err, ok } from '../kernel/result';
import { premiereNonJson } from './donnee-simple';
import type { IssueDeLecture } from './issue';
import { issue } from './issue';
import { fautesDe } from './lire';

/**
 * Lit une commande par son schéma (`CommandeProjet`, `CommandeUsager`…). Ne lève jamais.
 *
 * Refuse comme `parseDossier` : toutes les fautes d’un coup, chacune une phrase en français avec son endroit, sans citer
 * ce qui a été lu. Ce qu’une commande bien formée n’a pas le droit de faire, c’est le décideur qui le dit.
 */
export const lireCommande = <S extends z.core.$ZodType>(
  schema: S,
  entree: unknown,
): Result<z.output<S>, readonly IssueDeLecture[]> => {
  try {
    const impropre = premiereNonJson(entree);
    if (impropre) return err([impropre]);
    const lecture = z.safeParse(schema, entree);
    return lecture.success ? ok(lecture.data) : err(fautesDe(entree, lecture.error.issues, schema));
  } catch {
    return err([issue('', 'donnee_illisible', 'la commande n’a pas pu être lue. Donner un objet JSON simple.')]);
  }
};
