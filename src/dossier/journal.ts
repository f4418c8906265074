import * as z from 'zod';
import { EvenementAccompagnement } from '../accompagnement/evenements';
import { EvenementConsentement } from '../consentement/evenements';
import type { Immuable } from '../kernel/immuable';
import { EvenementProjet } from '../projet/evenements';
import { EvenementRevision } from '../revision/evenements';
import { EvenementUsager } from '../usager/evenements';

/** Un fait du dossier, et ce qu’il concerne ; le fait dit lui-même quel projet, quelle révision, quel consentement. */
export const EntreeJournal = z
  .discriminatedUnion('agregat', [
    z.strictObject({ agregat: z.literal('usager'), evenement: EvenementUsager }),
    z.strictObject({ agregat: z.literal('consentement'), evenement: EvenementConsentement }),
    z.strictObject({ agregat: z.literal('accompagnement'), evenement: EvenementAccompagnement }),
    z.strictObject({ agregat: z.literal('projet'), evenement: EvenementProjet }),
    z.strictObject({ agregat: z.literal('revision'), evenement: EvenementRevision }),
  ])
  .meta({ id: 'EntreeJournal', description: 'Un fait du dossier, et ce qu’il concerne' });
/** Un fait du dossier, et ce qu’il concerne. */
export type EntreeJournal = Immuable<z.infer<typeof EntreeJournal>>;

/** Ce qu’un fait peut concerner. */
export type Agregat = EntreeJournal['agregat'];
