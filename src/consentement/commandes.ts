import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { DateCivile } from '../vocabulaire/date-civile';
import { commande } from '../vocabulaire/journal';
import { Texte } from '../vocabulaire/texte';
import { accord, adresse, ouverture, recherche, reponse } from './charges';

/**
 * Ce que l’on peut demander à un consentement. `par` est celui qui parle : la personne, son représentant, ou celui
 * qui agit (qui cherche, informe, constate).
 */
export const CommandeConsentement = z
  .discriminatedUnion('type', [
    commande('PrevoirConsentement', ouverture),
    commande('RechercherConsentement', recherche),
    commande('EnregistrerAccord', { ...ouverture, ...accord }),
    commande('EnregistrerRefus', { ...ouverture, ...reponse }),
    commande('RetirerConsentement', { ...ouverture, ...reponse }),
    commande('RenouvelerConsentement', { ...adresse, ...accord }),
    commande('ConstaterExpiration', adresse),
    commande('InformerEquipe', adresse),
    commande('PrevoirDeReinterroger', { ...adresse, reinterrogerLe: DateCivile }),
    commande('ProposerAlternative', { ...adresse, alternativeProposee: Texte }),
  ])
  .meta({ id: 'CommandeConsentement', description: 'Ce que l’on peut demander à un consentement' });
/** Ce que l’on peut demander à un consentement. */
export type CommandeConsentement = Immuable<z.infer<typeof CommandeConsentement>>;

/** Une commande, par son nom. */
export type Commande<T extends CommandeConsentement['type']> = Extract<CommandeConsentement, { readonly type: T }>;
