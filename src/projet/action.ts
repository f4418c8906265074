import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { IdAction, IdElement, IdObjectif } from '../vocabulaire/identifiants';
import { AvisPersonne } from '../vocabulaire/parole';
import { StatutElement } from '../vocabulaire/statuts';
import { Libelle, Texte } from '../vocabulaire/texte';
import { Piece } from '../vocabulaire/traces';

/** Acte mené au service d’un ou plusieurs objectifs : qui, quand, à quelle fréquence. */
export const Action = z
  .strictObject({
    id: IdAction,
    titre: Libelle,
    description: Texte.optional(),
    statut: StatutElement,
    statutLe: DateCivile.optional(),
    auteurStatut: Acteur.optional(),
    objectifs: z.array(IdObjectif),
    responsable: Acteur.optional(),
    intervenants: z.array(Acteur).optional(),
    frequence: Libelle.optional(),
    priorite: z.enum(['haute', 'normale', 'basse']).optional(),
    debutLe: DateCivile.optional(),
    finLe: DateCivile.optional(),
    dependDe: z.array(IdAction).optional(),
    evaluations: z.array(IdElement).optional(),
    resultatAttendu: Texte.optional(),
    avisPersonne: AvisPersonne.optional(),
    pieces: z.array(Piece).optional(),
  })
  .meta({ id: 'Action', description: 'Acte mené au service d’un ou plusieurs objectifs' });
/** Acte mené au service d’objectifs. */
export type Action = Immuable<z.infer<typeof Action>>;
