import * as z from 'zod';
import { CommandeAccompagnement } from '../../src/accompagnement/commandes';
import { EvenementAccompagnement } from '../../src/accompagnement/evenements';
import { Configuration } from '../../src/cli/configuration/schema';
import { CommandeConsentement } from '../../src/consentement/commandes';
import { EvenementConsentement } from '../../src/consentement/evenements';
import { Dossier } from '../../src/dossier/dossier';
import { CommandeProjet } from '../../src/projet/commandes';
import { EvenementProjet } from '../../src/projet/evenements';
import { CommandeRevision } from '../../src/revision/commandes';
import { EvenementRevision } from '../../src/revision/evenements';
import { CommandeUsager } from '../../src/usager/commandes';
import { EvenementUsager } from '../../src/usager/evenements';

/** Les types d’où tous les autres sont atteints. */
const RACINES = [
  Dossier,
  Configuration,
  ...[CommandeAccompagnement, CommandeConsentement, CommandeProjet, CommandeRevision, CommandeUsager],
  ...[EvenementAccompagnement, EvenementConsentement, EvenementProjet, EvenementRevision, EvenementUsager],
];

const LIENS =
  'Un schéma JSON ne sait pas dire que les identifiants sont uniques ni que les liens mènent quelque part : `parseDossier` le vérifie.';
/** Ce que la bibliothèque vérifie de plus que le schéma. */
const COMPLEMENTS: Readonly<Record<string, string>> = {
  Dossier: LIENS,
  Projet: LIENS,
  Revision: LIENS,
  ContenuProjet: LIENS,
};

type SchemaJson = z.core.JSONSchema.BaseSchema;

/** `DocumentIndividuel` → `document-individuel`. */
const enTirets = (id: string): string => id.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
/** Nom stable d’un schéma, qui n’est l’adresse de rien. */
export const urnDe = (id: string): string =>
  `urn:projet-personnalise:schema:${Dossier.shape.version.value}:${enTirets(id)}`;

/** Dit d’un jour qu’il en est un (`format`), et complète la description de ce que le schéma ne dit pas. */
const completer = ({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: SchemaJson }): void => {
  if (zodSchema instanceof z.ZodISODate && jsonSchema.$ref === undefined) jsonSchema.format = 'date';
  const complement = COMPLEMENTS[z.globalRegistry.get(zodSchema)?.id ?? ''];
  if (complement !== undefined) jsonSchema.description = `${jsonSchema.description}. ${complement}`;
};

const identifies = (): z.core.$ZodRegistry<{ id?: string }> => {
  const registre = z.registry<{ id?: string }>();
  const vus = new Set<z.core.$ZodType>();
  const visiter = (schema: z.core.$ZodType): void => {
    if (vus.has(schema)) return;
    vus.add(schema);
    const meta = z.globalRegistry.get(schema);
    if (meta?.id !== undefined) registre.add(schema, { ...meta, id: meta.id });
    for (const sous of dessous(schema)) visiter(sous);
    if (schema._zod.parent) visiter(schema._zod.parent);
  };
  for (const racine of RACINES) visiter(racine);
  return registre;
};

const dessous = (schema: z.core.$ZodType): readonly z.core.$ZodType[] => {
  if (schema instanceof z.ZodOptional) return [schema.unwrap()];
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodUnion) return schema.options;
  return schema instanceof z.ZodObject ? Object.values(schema.shape) : [];
};

/**
 * Les schémas JSON (2020-12) de tous les types publics, par nom de fichier.
 *
 * Chacun renvoie aux autres par leur nom (`urn:`). `dossier-autonome` contient tout ce dont il a besoin.
 */
export const schemasJson = (): ReadonlyMap<string, SchemaJson> => {
  const { schemas } = z.toJSONSchema(identifies(), { uri: urnDe, override: completer });
  const fichiers = Object.entries(schemas).map(([id, schema]): readonly [string, SchemaJson] => [enTirets(id), schema]);
  const { $defs = {} } = z.toJSONSchema(Dossier, { override: completer });
  const autonome: SchemaJson = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: urnDe('DossierAutonome'),
    $ref: '#/$defs/Dossier',
    $defs,
  };
  return new Map([...fichiers, ['dossier-autonome', autonome] as const].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};
