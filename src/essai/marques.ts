import * as z from 'zod';
import { Dossier } from '../dossier/dossier';

/** Un dossier dont tout ce qui pourrait désigner ou citer quelqu’un est une marque, reconnaissable où qu’elle ressorte. */
export type DossierMarque = {
  readonly dossier: Dossier;
  /** Les marques posées : textes, noms, identifiants d’éléments et de personnes, numéros. */
  readonly marques: readonly string[];
};

const SIGNE = 'MARQUE';
const IDENTIFIANT = '^[!-~';

/** Numéros à forme imposée (FINESS, RPPS, INS) : des chiffres qu’aucun autre champ ne porte. */
const numeros = (rang: number): readonly string[] => {
  const suite = String(rang % 1000).padStart(3, '0');
  return [`987654${suite}`, `98765432${suite}`, `987654321012${suite}`];
};

const motifsDe = (schema: z.ZodString): readonly RegExp[] =>
  (schema.def.checks ?? []).flatMap((check) => {
    const { pattern } = check._zod.def as { readonly pattern?: unknown };
    return pattern instanceof RegExp ? [pattern] : [];
  });

type Pose = { readonly texte: (schema: z.ZodString, lu: string) => string };

const marquerTexte = (): Pose & { readonly marques: Set<string> } => {
  const marques = new Set<string>();
  const identifiants = new Map<string, string>();
  const noter = (marque: string): string => {
    marques.add(marque);
    return marque;
  };
  const texte = (schema: z.ZodString, lu: string): string => {
    const motifs = motifsDe(schema);
    if (motifs.some(({ source }) => source.startsWith(IDENTIFIANT))) {
      const deja = identifiants.get(lu);
      if (deja !== undefined) return deja;
      const neuf = noter(`${SIGNE}-id-${identifiants.size}-`);
      identifiants.set(lu, neuf);
      return neuf;
    }
    const libre = `${SIGNE} texte ${marques.size}.`;
    const candidats = [libre, ...numeros(marques.size)];
    const convient = candidats.find((candidat) => schema.safeParse(candidat).success);
    return convient === undefined ? lu : noter(convient);
  };
  return { texte, marques };
};

const poser = (schema: z.core.$ZodType, valeur: unknown, pose: Pose): unknown => {
  if (valeur === undefined || valeur === null) return valeur;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return poser(schema.unwrap(), valeur, pose);
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((candidat) => z.safeParse(candidat, valeur).success);
    return option === undefined ? valeur : poser(option, valeur, pose);
  }
  if (schema instanceof z.ZodArray && Array.isArray(valeur))
    return valeur.map((element: unknown) => poser(schema.element, element, pose));
  if (schema instanceof z.ZodObject && typeof valeur === 'object')
    return Object.fromEntries(
      Object.entries(valeur).map(([cle, sous]) => {
        const forme = schema.shape[cle];
        return [cle, forme === undefined ? sous : poser(forme, sous, pose)];
      }),
    );
  return schema instanceof z.ZodString && typeof valeur === 'string' ? pose.texte(schema, valeur) : valeur;
};

/**
 * Pose une marque dans chaque texte, nom, numéro et identifiant d’un dossier, sauf l’identifiant du dossier lui-même.
 *
 * Codes, dates et liens restent : les verdicts aussi. Chercher les `marques` dans ce qu’un logiciel écrit (journal,
 * rapport, message d’erreur) dit s’il y laisse passer une donnée de la personne.
 */
export const marquer = (dossier: Dossier): DossierMarque => {
  const pose = marquerTexte();
  const marque = poser(Dossier, dossier, pose);
  const rendu: unknown = { ...(marque as Dossier), id: dossier.id };
  return { dossier: Dossier.parse(rendu), marques: [...pose.marques] };
};
