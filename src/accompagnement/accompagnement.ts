import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { Parole } from '../vocabulaire/parole';
import { Libelle, Texte } from '../vocabulaire/texte';
import { Information } from '../vocabulaire/traces';
import { Admission, DocumentRemis, Orientation, Sortie } from './admission';
import { DocumentIndividuel } from './document-individuel';
import { DemandeAcces, EchangeFamille, EvenementMarquant, Partage, PlanLie, Reclamation } from './droits';
import { Entretien } from './entretien';
import { Famille } from './famille';
import { ParticipationCollective } from './participation-collective';

/**
 * Tout ce qui entoure le projet, de l’admission à la sortie.
 *
 * Une liste absente : le dossier n’en dit rien. Une liste vide : le dossier affirme qu’il n’y en a pas.
 */
export const Accompagnement = z
  .strictObject({
    dernierFaitLe: DateCivile.optional().describe('Jour du dernier fait enregistré : le temps ne recule pas'),
    admission: Admission.optional(),
    orientations: z.array(Orientation).optional(),
    documentsRemis: z.array(DocumentRemis).optional(),
    informations: z.array(Information).optional(),
    entretiens: z.array(Entretien).optional(),
    documentsIndividuels: z.array(DocumentIndividuel).optional(),
    demandesAcces: z.array(DemandeAcces).optional(),
    reclamations: z.array(Reclamation).optional(),
    evenements: z.array(EvenementMarquant).optional(),
    echangesFamille: z.array(EchangeFamille).optional(),
    partages: z.array(Partage).optional(),
    oppositionsPartage: z
      .array(z.strictObject({ le: DateCivile, par: Acteur.optional(), leveeLe: DateCivile.optional() }))
      .optional(),
    renonciations: z
      .array(z.strictObject({ le: DateCivile, par: Acteur, portee: Texte.optional(), paroles: Parole.optional() }))
      .optional()
      .describe('Renonciations aux prestations (charte des droits et libertés, art. 5)'),
    plansLies: z.array(PlanLie).optional(),
    suspensions: z
      .array(z.strictObject({ duLe: DateCivile, auLe: DateCivile.optional(), motif: Libelle.optional() }))
      .optional(),
    famille: Famille.optional(),
    participationsCollectives: z.array(ParticipationCollective).optional(),
    sortie: Sortie.optional(),
  })
  .meta({ id: 'Accompagnement', description: 'Tout ce qui entoure le projet, de l’admission à la sortie' });
/** Tout ce qui entoure le projet, de l’admission à la sortie. */
export type Accompagnement = Immuable<z.infer<typeof Accompagnement>>;
