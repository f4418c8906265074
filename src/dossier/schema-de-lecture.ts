import * as z from 'zod';
import { Projet } from '../projet/projet';
import { Dossier } from './dossier';
import { nu } from './schema-au';

/**
 * Compiler le schéma rend chaque lecture deux à trois fois plus rapide, mais coûte quelques dixièmes de seconde, une
 * fois : un programme qui lit quelques dossiers n’y gagnerait rien. Les deux schémas rendent les mêmes résultats et les
 * mêmes fautes ; là où le code engendré est interdit (CSP), zod garde l’ordinaire.
 */
const LECTURES_AVANT_DE_COMPILER = 500;

type Schema = z.core.$ZodType;

/** Compile un schéma, une seule fois même s’il sert à plusieurs endroits. */
const compilateur = () => {
  const faits = new Map<Schema, Schema>();
  const une = (schema: Schema, fabriquer: () => Schema): Schema => {
    const fait = faits.get(schema) ?? fabriquer();
    faits.set(schema, fait);
    return fait;
  };
  const piece = (schema: Schema): Schema =>
    schema instanceof z.ZodObject || schema instanceof z.ZodUnion ? une(schema, () => z.compile(schema)) : schema;
  const champ = (schema: Schema): Schema => {
    const dedans = nu(schema);
    const simple = dedans instanceof z.ZodArray && (dedans.def.checks ?? []).length === 0;
    const refait = simple ? z.array(piece(dedans.element)) : piece(dedans);
    return schema instanceof z.ZodOptional ? z.optional(refait) : refait;
  };
  /** Le même objet, ses champs compilés, sauf ceux qu’on donne tout faits. */
  const objet = (schema: z.ZodObject, faitsAilleurs: Readonly<Record<string, Schema>> = {}): z.ZodObject =>
    z.strictObject(
      Object.fromEntries(
        Object.entries(schema.shape).map(([cle, sous]) => [cle, faitsAilleurs[cle] ?? une(sous, () => champ(sous))]),
      ),
    );
  return { objet };
};

/**
 * Le schéma du dossier, compilé par pièces : d’un bloc, le code engendré répéterait le contenu d’un projet pour chaque
 * statut et chaque version. Le journal, rarement présent, reste ordinaire.
 */
const compiler = (): typeof Dossier => {
  const { objet } = compilateur();
  const [premier, ...autres] = Projet.options.map((option) => objet(option));
  const projets = premier && z.array(z.discriminatedUnion('statut', [premier, ...autres])).optional();
  const { journal } = Dossier.shape;
  return objet(Dossier, { journal, ...(projets && { projets }) }) as unknown as typeof Dossier;
};

let schema = Dossier;
let lectures = 0;

/** Compile dès maintenant le schéma de lecture : pour un serveur, au démarrage. */
export const preparerLecture = (): void => {
  if (schema === Dossier) schema = compiler();
};

/** Le schéma avec lequel lire, compilé une fois que le nombre de lectures le justifie. */
export const schemaDeLecture = (): typeof Dossier => {
  lectures += 1;
  if (lectures === LECTURES_AVANT_DE_COMPILER) preparerLecture();
  return schema;
};
