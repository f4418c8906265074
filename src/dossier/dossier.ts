import * as z from 'zod';
import { Accompagnement } from '../accompagnement/accompagnement';
import { Consentement } from '../consentement/consentement';
import type { Immuable } from '../kernel/immuable';
import { Projet } from '../projet/projet';
import { Revision } from '../revision/revision';
import { Usager } from '../usager/usager';
import { PersonneConnue } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { IdDossier } from '../vocabulaire/identifiants';
import { Structure } from '../vocabulaire/structure';
import { EntreeJournal } from './journal';

/** Marque d’un dossier, qui le distingue de tout autre document JSON. */
export const FORMAT_DOSSIER = 'projet-personnalise/dossier';
/** Version du format. */
export const VERSION_DOSSIER = 1;

/**
 * Tout un accompagnement, en un document JSON.
 *
 * Une clé absente : le dossier n’en dit rien. Une liste vide : il affirme qu’il n’y en a pas.
 *
 * `structure` et `personnes` n’ont ni commande ni fait : le logiciel les tient dans ses propres registres et les recopie
 * ici à chaque extraction, tels qu’ils sont ce jour-là. Ce que ces personnes font ou disent est, lui, au journal.
 */
export const Dossier = z
  .strictObject({
    format: z.literal(FORMAT_DOSSIER),
    version: z.literal(VERSION_DOSSIER),
    id: IdDossier,
    etabliLe: DateCivile.optional().describe('Jour où le dossier a été extrait du logiciel'),
    structure: Structure.optional(),
    usager: Usager,
    personnes: z.array(PersonneConnue).optional().describe('Registre des autres personnes, à qui les `id` renvoient'),
    consentements: z.array(Consentement).optional(),
    accompagnement: Accompagnement.optional(),
    projets: z.array(Projet).optional(),
    revisions: z.array(Revision).optional(),
    journal: z
      .array(EntreeJournal)
      .optional()
      .describe('Les faits qui ont mené aux états ci-dessus, dans leur ordre ; la preuve de ce qui s’est passé'),
  })
  .meta({ id: 'Dossier', description: 'Tout un accompagnement, en un document JSON' });
/** Tout un accompagnement, en un document JSON. */
export type Dossier = Immuable<z.infer<typeof Dossier>>;
