import * as z from 'zod';

type Schema = z.core.$ZodType;

/** Un schéma sans ce qui l’entoure (facultatif, nul). */
export const nu = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? nu(schema.unwrap()) : schema;

const propre = (valeur: unknown, cle: PropertyKey): unknown =>
  typeof valeur === 'object' && valeur !== null && Object.hasOwn(valeur, cle)
    ? (valeur as Record<PropertyKey, unknown>)[cle]
    : undefined;

/** La branche d’une union discriminée que désigne la valeur ; tout autre schéma est sa propre branche. */
export const branche = (schema: Schema, valeur: unknown): Schema | undefined => {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  const lu = propre(valeur, discriminator) as z.core.util.Primitive;
  return schema.options.find(
    (option) => option instanceof z.ZodObject && option.shape[discriminator]?._zod.values?.has(lu),
  );
};

/** Le schéma qui vaut à un chemin, en suivant la branche des unions que choisit la valeur lue. */
export const schemaAu = (schema: Schema, valeur: unknown, chemin: readonly PropertyKey[]): Schema | undefined => {
  const [segment, ...suite] = chemin;
  if (segment === undefined) return schema;
  const ici = branche(nu(schema), valeur);
  const dessous =
    ici instanceof z.ZodArray ? ici.element : ici instanceof z.ZodObject ? ici.shape[String(segment)] : undefined;
  return dessous && schemaAu(dessous, propre(valeur, segment), suite);
};

/** Les clés qu’un objet peut porter, selon son schéma. */
export const clesAdmises = (schema: Schema | undefined, valeur: unknown): readonly string[] => {
  const ici = schema && branche(nu(schema), valeur);
  return ici instanceof z.ZodObject ? Object.keys(ici.shape) : [];
};

/** Ce que dit la description d’un schéma, ou celle de ce qu’il entoure. */
export const descriptionDe = (schema: Schema | undefined): string | undefined =>
  schema && (z.globalRegistry.get(schema)?.description ?? z.globalRegistry.get(nu(schema))?.description);
