import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { DateCivile } from '../vocabulaire/date-civile';
import { fait, faitDeDroit } from '../vocabulaire/journal';
import { Texte } from '../vocabulaire/texte';
import { accord, adresse, ouverture, recherche, reponse } from './charges';

/** Ce qui est arrivé à un consentement : son journal est la preuve qu’il a été cherché, donné, refusé ou retiré. */
export const EvenementConsentement = z
  .discriminatedUnion('type', [
    fait('ConsentementPrevu', ouverture),
    fait('ConsentementRecherche', recherche),
    fait('ConsentementDonne', { ...ouverture, ...accord }),
    faitDeDroit('ConsentementRefuse', { ...ouverture, ...reponse }),
    faitDeDroit('ConsentementRetire', { ...ouverture, ...reponse }),
    fait('ConsentementRenouvele', { ...adresse, ...accord }),
    fait('ConsentementExpire', { ...adresse, expireLe: DateCivile }),
    fait('EquipeInformee', adresse),
    fait('ReinterrogationPrevue', { ...adresse, reinterrogerLe: DateCivile }),
    fait('AlternativeProposee', { ...adresse, alternativeProposee: Texte }),
  ])
  .meta({ id: 'EvenementConsentement', description: 'Ce qui est arrivé à un consentement' });
/** Ce qui est arrivé à un consentement. */
export type EvenementConsentement = Immuable<z.infer<typeof EvenementConsentement>>;

/** Un fait, par son nom. */
export type Fait<T extends EvenementConsentement['type']> = Extract<EvenementConsentement, { readonly type: T }>;
