import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { IdElement, IdPersonne } from '../vocabulaire/identifiants';
import { Parole } from '../vocabulaire/parole';
import { Libelle } from '../vocabulaire/texte';

/** Personne de confiance : désignation écrite et cosignée, révocable à tout moment (CSP L1111-6). */
export const PersonneDeConfiance = z
  .strictObject({
    id: IdElement,
    personne: IdPersonne,
    designeeLe: DateCivile,
    ecrite: z.boolean().optional(),
    cosignee: z.boolean().optional(),
    autorisationJuge: z.strictObject({ le: DateCivile, reference: Libelle.optional() }).optional(),
    revoqueeLe: DateCivile.optional(),
  })
  .meta({ id: 'PersonneDeConfiance', description: 'Désignation d’une personne de confiance' });
/** Désignation d’une personne de confiance. */
export type PersonneDeConfiance = Immuable<z.infer<typeof PersonneDeConfiance>>;

/** Proposition faite à la personne d’en désigner une, et ce qu’elle a répondu. */
export const PropositionPersonneConfiance = z
  .strictObject({
    le: DateCivile,
    reponse: z.enum(['designee', 'refusee', 'differee', 'deja_designee', 'sans_reponse']).optional(),
    par: Acteur.optional(),
  })
  .meta({ id: 'PropositionPersonneConfiance', description: 'Proposition de désigner une personne de confiance' });
/** Proposition de désigner une personne de confiance. */
export type PropositionPersonneConfiance = Immuable<z.infer<typeof PropositionPersonneConfiance>>;

/** La place que la personne veut donner à un proche, et le jour où elle l’a dit. */
export const SouhaitEntourage = z
  .strictObject({
    place: z.enum(['associe', 'informe', 'tenu_a_distance', 'a_revoir']),
    le: DateCivile,
    paroles: Parole.optional(),
  })
  .meta({ id: 'SouhaitEntourage', description: 'La place que la personne veut donner à un proche' });
/** La place que la personne veut donner à un proche. */
export type SouhaitEntourage = Immuable<z.infer<typeof SouhaitEntourage>>;

/** Un proche, et la place que la personne veut lui donner ; son souhait le plus récent fait foi. */
export const Proche = z
  .strictObject({
    personne: IdPersonne,
    lien: Libelle.optional(),
    aidant: z.boolean().optional(),
    souhaits: z.array(SouhaitEntourage).optional().describe('Souhaits de la personne, jamais ceux du proche'),
  })
  .meta({ id: 'Proche', description: 'Un proche et la place que la personne veut lui donner' });
/** Un proche et la place que la personne veut lui donner. */
export type Proche = Immuable<z.infer<typeof Proche>>;
