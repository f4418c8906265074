import type { Dossier } from '../../dossier/dossier';
import { parseDossier } from '../../dossier/lire';
import { SYSTEME_SERAFIN } from '../../vocabulaire/serafin';
import { poserComplement } from '../complement';
import type { Json, Objet } from '../fhir/json';
import { copier, estListe, estObjet, propre } from '../fhir/json';
import type { Noeud } from '../fhir/noeud';
import { racine } from '../fhir/noeud';
import { cleDe } from '../lecture/contexte';
import type { Fiche } from '../lecture/fiche';
import type { Lecture } from '../lecture/lecture';
import { estLisible, lire } from '../lecture/lecture';
import type { ResteTddui } from '../reste';
import { bundleDuReste, FORMAT_RESTE } from '../reste';
import { NOTRE, SYS } from '../standard';
import { adresseDe, CLE_USAGER, cleGardee } from './ouvrir';

/** Un export reçu, relu pour être réécrit. */
export type Reprise = {
  readonly lecture: Lecture;
  readonly dossier: Dossier;
  /** Adresse des évaluations et documents gardés, par identifiant. */
  readonly gardees: ReadonlyMap<string, string>;
};

const cleDUneGardee = (fiche: Fiche): string =>
  JSON.stringify(['gardee', fiche.type, fiche.adresse ?? '', fiche.id, fiche.rang]);

/** Adresse d’une ressource gardée à part. */
export const adresseDUneGardee = (graine: string, fiche: Fiche): string => adresseDe(graine, cleDUneGardee(fiche));

/** Relit un reste ; `undefined` s’il n’en est pas un. */
export const reprendre = (reste: ResteTddui, graine: string): Reprise | undefined => {
  const { valeur } = copier(reste);
  if (!estObjet(valeur) || propre(valeur, 'format') !== FORMAT_RESTE || !estListe(propre(valeur, 'entrees')))
    return undefined;
  const bundle = bundleDuReste({ entrees: propre(valeur, 'entrees') as ResteTddui['entrees'] });
  for (const complements of [true, false]) {
    const lecture = lire(bundle, complements);
    const dossier = estLisible(lecture) ? parseDossier(lecture.dossier) : undefined;
    if (dossier?.ok) {
      const gardees = lecture.fiches
        .filter((f) => !lecture.lues.has(f) && (f.concept === 'evaluation' || f.concept === 'document'))
        .map((f) => [cleGardee(f.concept, lecture.contexte.idDe(f)), adresseDUneGardee(graine, f)] as const);
      return { lecture, dossier: dossier.value, gardees: new Map(gardees) };
    }
  }
  return undefined;
};

/** Systèmes de codage dont l’adresse a changé : à quoi l’on reconnaît l’ancienne, et l’actuelle. */
const SYSTEMES = [
  [/serafin/i, SYSTEME_SERAFIN],
  [/tre[-_]r390/i, SYS.typeProjet],
  [/tre[-_]r389/i, SYS.categorieBilan],
] as const;

/** Met un code à l’adresse actuelle de son système. */
const actualiser = (objet: Objet): Objet => {
  const system = propre(objet, 'system');
  if (typeof system !== 'string' || typeof propre(objet, 'code') !== 'string') return objet;
  const actuel = SYSTEMES.find(([motif]) => motif.test(system))?.[1];
  return actuel === undefined || actuel === system ? objet : { ...objet, system: actuel };
};

/** Réécrit les références d’une ressource reçue vers les adresses de l’export. */
export const readresser = (
  fiche: Fiche,
  { lecture }: Reprise,
  { graine, ecrites }: { readonly graine: string; readonly ecrites: ReadonlySet<string> },
): Objet => {
  const { contexte, lues } = lecture;
  const adresseDuneFiche = (cible: Fiche): string | undefined => {
    const cle = lues.get(cible);
    if (cle === undefined) return cible.hote ? undefined : adresseDUneGardee(graine, cible);
    return ecrites.has(cle) ? adresseDe(graine, cle) : undefined;
  };
  const reecrireReference = (objet: Objet, noeud: Noeud): Objet => {
    const texte = propre(objet, 'reference');
    if (typeof texte !== 'string' || texte.startsWith('#')) return objet;
    const { reference: _recue, ...autres } = objet;
    const visee = contexte.viser(noeud, fiche);
    if (contexte.estUsager(visee)) return { ...autres, reference: adresseDe(graine, CLE_USAGER) };
    const adresse = visee.fiche && adresseDuneFiche(visee.fiche);
    if (adresse !== undefined) return { ...autres, reference: adresse };
    const id = visee.fiche ? contexte.idDe(visee.fiche) : (visee.id ?? texte);
    const cle = cleDe('personne', id);
    if (ecrites.has(cle)) return { ...autres, reference: adresseDe(graine, cle) };
    // Ce qui n’est pas dans le Bundle se désigne par son identifiant, non par une adresse qui ne mène à rien.
    const type = visee.fiche?.type ?? visee.type;
    return { ...(type !== undefined && { type }), identifier: { system: NOTRE.id, value: id }, ...autres };
  };
  const reecrire = (valeur: Json): Json => {
    if (estListe(valeur)) return valeur.map(reecrire);
    if (!estObjet(valeur)) return valeur;
    const objet: Record<string, Json> = {};
    for (const cle of Object.keys(valeur)) {
      const enfant = propre(valeur, cle);
      if (enfant !== undefined) objet[cle] = reecrire(enfant);
    }
    return reecrireReference(actualiser(objet), racine(valeur));
  };
  const reecrite = reecrire(fiche.noeud.valeur ?? {});
  return poserComplement(estObjet(reecrite) ? reecrite : {}, undefined);
};
