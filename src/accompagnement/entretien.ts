import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { IdElement } from '../vocabulaire/identifiants';

/** Entretien avec la personne ; celui de conclusion du contrat a ses règles propres (L311-4, al. 5). */
export const Entretien = z
  .strictObject({
    id: IdElement,
    type: z.enum(['preadmission', 'conclusion_contrat', 'suivi', 'autre']),
    le: DateCivile,
    conduitPar: Acteur.optional(),
    presents: z.array(Acteur).optional(),
    accompagnementChoisi: z.boolean().optional().describe('La personne a choisi d’être accompagnée'),
    oppositionPersonneConfiance: z
      .boolean()
      .optional()
      .describe('La personne s’oppose à la présence de sa personne de confiance'),
    consentementAccueilRecherche: z.boolean().optional(),
    droitsExpliques: z.boolean().optional(),
    comprehensionVerifiee: z.boolean().optional(),
    medecinCoordonnateurAssocie: z.boolean().optional(),
  })
  .meta({ id: 'Entretien', description: 'Entretien avec la personne' });
/** Entretien avec la personne. */
export type Entretien = Immuable<z.infer<typeof Entretien>>;
