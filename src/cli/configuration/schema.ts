import * as z from 'zod';
import type { Immuable } from '../../kernel/immuable';
import type { CategorieEssms } from '../../vocabulaire/categories-essms';
import { CATEGORIES_ESSMS } from '../../vocabulaire/categories-essms';
import { DateCivile } from '../../vocabulaire/date-civile';
import { NumeroFiness } from '../../vocabulaire/finess';
import { IdDossier } from '../../vocabulaire/identifiants';
import { Libelle } from '../../vocabulaire/texte';

const codes = Object.keys(CATEGORIES_ESSMS) as [CategorieEssms, ...CategorieEssms[]];
const Choix = z
  .string()
  .regex(/\S/)
  .describe('Identifiant de règle (casf/d311-remise-quinze-jours), ou répertoire (casf)');

const Derogation = z
  .strictObject({
    regle: z.string().regex(/\S/).describe('Identifiant de la règle'),
    objet: IdDossier.optional().describe('Identifiant du dossier visé ; absent : tous'),
    motif: Libelle.describe('Pourquoi ; écrit dans tous les rapports, n’y nommer personne'),
    auteur: Libelle.describe('Qui l’accorde : une fonction plutôt qu’un nom'),
    finLe: DateCivile.describe('Dernier jour où elle vaut'),
  })
  .describe('Règle qu’on accepte de ne pas compter, par qui, pourquoi et jusqu’à quand');

/** Réglages d’un contrôle, lus de `projet-personnalise.config.json`. */
export const Configuration = z
  .strictObject({
    $schema: z.string().optional().describe('Adresse de ce schéma, pour les éditeurs de texte'),
    seuil: z
      .enum(['obligation', 'recommandation', 'aucun'])
      .optional()
      .describe('Gravité qui fait échouer la commande'),
    regles: z
      .strictObject({
        inclure: z.array(Choix).optional().describe('N’appliquer que celles-ci'),
        exclure: z.array(Choix).optional().describe('Ne pas appliquer celles-ci'),
        incubation: z.boolean().optional().describe('Appliquer aussi les règles dont le texte reste à confirmer'),
      })
      .optional()
      .describe('Règles appliquées'),
    gravites: z
      .record(z.string(), z.enum(['obligation', 'recommandation', 'information']))
      .optional()
      .describe('Gravité retenue, par identifiant de règle ou par répertoire'),
    categories: z
      .record(NumeroFiness, z.enum(codes))
      .optional()
      .describe('Catégorie d’ESSMS par numéro FINESS, pour les dossiers qui ne la disent pas'),
    derogations: z.array(Derogation).optional().describe('Dérogations'),
  })
  .meta({ id: 'Configuration', description: 'Réglages d’un contrôle, lus de projet-personnalise.config.json' });
/** Réglages d’un contrôle. */
export type Configuration = Immuable<z.infer<typeof Configuration>>;
