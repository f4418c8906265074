import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { IdUsager } from '../vocabulaire/identifiants';
import { ConstatAptitude, Moyen } from '../vocabulaire/parole';
import { Libelle, Texte } from '../vocabulaire/texte';
import { PersonneDeConfiance, Proche, PropositionPersonneConfiance } from './entourage';
import { AutoriteParentale, MesureProtection } from './protection';

/** Identité de la personne ; l’INS seulement s’il est qualifié. */
export const Identite = z
  .strictObject({
    nomNaissance: Libelle.optional(),
    nomUtilise: Libelle.optional(),
    prenoms: z.array(Libelle).optional(),
    prenomUtilise: Libelle.optional(),
    sexe: z.enum(['F', 'M', 'I']).optional().describe('Référentiel INS : F, M, I (indéterminé)'),
    naissanceLe: DateCivile.optional(),
    rangNaissance: z
      .int()
      .min(1)
      .max(999)
      .optional()
      .describe('Rang de la naissance au registre d’état civil, trois chiffres du NIR avant la clé'),
    lieuNaissance: Libelle.optional().describe('Code officiel géographique ou nom du lieu'),
    ins: z
      .strictObject({ matricule: z.string().regex(/^\d[\dAB]{12}\d{2}$/), type: z.enum(['NIR', 'NIA']) })
      .optional(),
    identifiantLocal: Libelle.optional(),
  })
  .meta({ id: 'Identite', description: 'Identité de la personne accompagnée' });
/** Identité de la personne accompagnée. */
export type Identite = Immuable<z.infer<typeof Identite>>;

/** Où joindre la personne. */
export const Coordonnees = z
  .strictObject({ adresse: Texte.optional(), telephone: Libelle.optional(), courriel: Libelle.optional() })
  .meta({ id: 'Coordonnees', description: 'Où joindre la personne' });
/** Où joindre la personne. */
export type Coordonnees = Immuable<z.infer<typeof Coordonnees>>;

/** Directives anticipées : existent-elles, et où les trouver ; jamais leur contenu. */
export const DirectivesAnticipees = z
  .strictObject({ existent: z.boolean(), lieu: Libelle.optional() })
  .meta({ id: 'DirectivesAnticipees', description: 'Directives anticipées : leur existence et leur lieu' });
/** Directives anticipées : existent-elles, et où les trouver. */
export type DirectivesAnticipees = Immuable<z.infer<typeof DirectivesAnticipees>>;

/** Comment la personne communique, et ce qu’il faut prévoir pour qu’elle comprenne et soit comprise. */
export const ProfilDeCommunication = z
  .strictObject({
    evalueLe: DateCivile.optional(),
    expression: z.enum(['orale', 'orale_limitee', 'non_verbale']).optional(),
    lecture: z.enum(['autonome', 'avec_aide', 'non_lectrice']).optional(),
    langue: Libelle.optional(),
    moyens: z.array(Moyen).optional(),
    precautions: Texte.optional(),
  })
  .meta({ id: 'ProfilDeCommunication', description: 'Comment la personne communique' });
/** Comment la personne communique. */
export type ProfilDeCommunication = Immuable<z.infer<typeof ProfilDeCommunication>>;

/** La personne accompagnée : qui elle est, comment elle communique, qui la protège, qui l’entoure. */
export const Usager = z
  .strictObject({
    id: IdUsager,
    dernierFaitLe: DateCivile.optional().describe('Jour du dernier fait enregistré : le temps ne recule pas'),
    identite: Identite.optional(),
    coordonnees: Coordonnees.optional(),
    communication: ProfilDeCommunication.optional(),
    protections: z.array(MesureProtection).optional().describe('Liste vide : aucune mesure, le dossier l’affirme'),
    autoriteParentale: AutoriteParentale.optional(),
    aptitudes: z.array(ConstatAptitude).optional(),
    personnesDeConfiance: z.array(PersonneDeConfiance).optional(),
    propositionsPersonneConfiance: z.array(PropositionPersonneConfiance).optional(),
    revocationsPersonneConfiance: z
      .array(z.strictObject({ le: DateCivile, par: Acteur }))
      .optional()
      .describe('Révocations dites par la personne, même quand aucune désignation n’était connue'),
    entourage: z.array(Proche).optional(),
    directivesAnticipees: DirectivesAnticipees.optional(),
  })
  .meta({ id: 'Usager', description: 'La personne accompagnée' });
/** La personne accompagnée. */
export type Usager = Immuable<z.infer<typeof Usager>>;
