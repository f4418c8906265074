import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from './acteur';
import { DateCivile } from './date-civile';
import { Texte } from './texte';

/** Moyen par lequel une parole est recueillie ou une information transmise. */
export const Moyen = z
  .enum([
    'oral',
    'ecrit',
    'falc',
    'pictogrammes',
    'langue_des_signes',
    'interprete',
    'caa',
    'observation',
    'numerique',
    'autre',
  ])
  .meta({ id: 'Moyen', description: 'Moyen par lequel une parole est recueillie ou une information transmise' });
/** Moyen de recueil ou de transmission. */
export type Moyen = z.infer<typeof Moyen>;

/** Des mots gardés tels quels, et de qui ils sont : la parole d’un tiers n’est jamais celle de la personne. */
export const Parole = z
  .strictObject({
    texte: Texte,
    auteur: Acteur,
    le: DateCivile.optional(),
    moyen: Moyen.optional(),
    recueilliePar: Acteur.optional(),
  })
  .meta({ id: 'Parole', description: 'Des mots gardés tels quels, et de qui ils sont' });
/** Des mots gardés tels quels, et de qui ils sont. */
export type Parole = Immuable<z.infer<typeof Parole>>;

/** L’avis de la personne elle-même : recueilli, ou la raison pour laquelle il n’a pas pu l’être. */
export const AvisPersonne = z
  .discriminatedUnion('recueilli', [
    z.strictObject({
      recueilli: z.literal(true),
      le: DateCivile.optional(),
      sens: z.enum(['favorable', 'reserve', 'defavorable', 'partage', 'non_precise']),
      paroles: Texte.optional(),
      moyen: Moyen.optional(),
    }),
    z.strictObject({
      recueilli: z.literal(false),
      le: DateCivile.optional(),
      motif: z.enum(['ne_souhaite_pas', 'ne_peut_pas_exprimer', 'absente', 'trop_jeune', 'autre']),
      precision: Texte.optional(),
    }),
  ])
  .meta({ id: 'AvisPersonne', description: 'L’avis de la personne, ou pourquoi il n’a pas pu être recueilli' });
/** L’avis de la personne elle-même, ou pourquoi il manque. */
export type AvisPersonne = Immuable<z.infer<typeof AvisPersonne>>;

/** Constat, daté et signé, que la personne est ou n’est pas apte à exprimer sa volonté et à décider sur un point. */
export const ConstatAptitude = z
  .strictObject({ apte: z.boolean(), le: DateCivile, par: Acteur.optional(), motif: Texte.optional() })
  .meta({
    id: 'ConstatAptitude',
    description: 'Aptitude de la personne à exprimer sa volonté et à participer à la décision',
  });
/** Constat d’aptitude à décider. */
export type ConstatAptitude = Immuable<z.infer<typeof ConstatAptitude>>;
