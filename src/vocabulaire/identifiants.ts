import * as z from 'zod';

/** Identifiant donné par l’appelant : 1 à 200 caractères visibles, sans espace. La bibliothèque n’en tire jamais au sort. */
const identifiant = z
  .string()
  .max(200)
  .regex(/^[!-~\u00A1-\uFFFD]+$/u)
  .meta({ id: 'Identifiant', description: 'Identifiant fourni par le logiciel, sans espace' });

/** Identifiant d’un dossier. */
export const IdDossier = identifiant.brand<'IdDossier'>();
/** Identifiant d’un dossier. */
export type IdDossier = z.infer<typeof IdDossier>;
/** Identifiant d’un usager. */
export const IdUsager = identifiant.brand<'IdUsager'>();
/** Identifiant d’un usager. */
export type IdUsager = z.infer<typeof IdUsager>;
/** Identifiant d’une personne du registre du dossier : proche, professionnel, protecteur… */
export const IdPersonne = identifiant.brand<'IdPersonne'>();
/** Identifiant d’une personne du registre du dossier. */
export type IdPersonne = z.infer<typeof IdPersonne>;
/** Identifiant d’un consentement. */
export const IdConsentement = identifiant.brand<'IdConsentement'>();
/** Identifiant d’un consentement. */
export type IdConsentement = z.infer<typeof IdConsentement>;
/** Identifiant d’un projet. */
export const IdProjet = identifiant.brand<'IdProjet'>();
/** Identifiant d’un projet. */
export type IdProjet = z.infer<typeof IdProjet>;
/** Identifiant d’une attente. */
export const IdAttente = identifiant.brand<'IdAttente'>();
/** Identifiant d’une attente. */
export type IdAttente = z.infer<typeof IdAttente>;
/** Identifiant d’un besoin. */
export const IdBesoin = identifiant.brand<'IdBesoin'>();
/** Identifiant d’un besoin. */
export type IdBesoin = z.infer<typeof IdBesoin>;
/** Identifiant d’un objectif. */
export const IdObjectif = identifiant.brand<'IdObjectif'>();
/** Identifiant d’un objectif. */
export type IdObjectif = z.infer<typeof IdObjectif>;
/** Identifiant d’une action. */
export const IdAction = identifiant.brand<'IdAction'>();
/** Identifiant d’une action. */
export type IdAction = z.infer<typeof IdAction>;
/** Identifiant d’une révision (bilan). */
export const IdRevision = identifiant.brand<'IdRevision'>();
/** Identifiant d’une révision. */
export type IdRevision = z.infer<typeof IdRevision>;
/** Identifiant d’un contrat de séjour, d’un DIPC ou d’un document de même rang. */
export const IdDocument = identifiant.brand<'IdDocument'>();
/** Identifiant d’un document contractuel. */
export type IdDocument = z.infer<typeof IdDocument>;
/** Identifiant d’un élément sans identifiant propre plus précis (risque, moyen, réunion, désaccord…). */
export const IdElement = identifiant.brand<'IdElement'>();
/** Identifiant d’un élément. */
export type IdElement = z.infer<typeof IdElement>;
