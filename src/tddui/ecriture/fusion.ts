import type { Json, Objet } from '../fhir/json';
import { egal, estListe, estObjet, propre } from '../fhir/json';
import { EXT } from '../standard';

type Peut = Json | undefined;

const champ = (valeur: Peut, ...cles: readonly string[]): Peut =>
  cles.reduce<Peut>((ici, cle) => {
    const objet = estListe(ici) ? ici[0] : ici;
    return estObjet(objet) ? propre(objet, cle) : undefined;
  }, valeur);

const discriminantDe = (element: Objet): Peut => {
  const extensions = propre(element, 'extension');
  const portee = estListe(extensions) ? extensions.find((e) => champ(e, 'url') === EXT.discriminant) : undefined;
  return champ(portee, 'valueCodeableConcept', 'coding', 'code');
};

/** À quoi l’on reconnaît, d’une version à l’autre, un élément de liste qui n’a pas d’identifiant. */
const traitDe = (element: Json): string => {
  if (!estObjet(element)) return JSON.stringify(element);
  const traits: readonly Peut[] = [
    propre(element, 'url'),
    propre(element, 'reference'),
    discriminantDe(element),
    champ(element, 'system'),
    champ(element, 'type', 'coding', 'code'),
    champ(element, 'coding', 'system'),
    propre(element, 'use'),
  ];
  const rang = traits.findIndex((trait) => typeof trait === 'string');
  return rang < 0 ? '' : `${rang}:${traits[rang]}`;
};

const grouper = (liste: Peut): Map<string, Json[]> => {
  const groupes = new Map<string, Json[]>();
  for (const element of estListe(liste) ? liste : []) {
    const trait = traitDe(element);
    const groupe = groupes.get(trait);
    if (groupe) groupe.push(element);
    else groupes.set(trait, [element]);
  }
  return groupes;
};

const seul = (groupe: readonly Json[] | undefined): Peut => (groupe?.length === 1 ? groupe[0] : undefined);

const fondreGroupe = (base: readonly Json[], notre: readonly Json[], leur: readonly Json[]): readonly Json[] => {
  if (seul(base) !== undefined && seul(notre) !== undefined && seul(leur) !== undefined) {
    return [fusionner(seul(base), seul(notre), seul(leur)) ?? null].filter((v) => v !== null);
  }
  return egal(base, notre) ? leur : notre;
};

const fondreListes = (base: Peut, notre: Peut, leur: readonly Json[]): Peut => {
  const [bases, notres, leurs] = [grouper(base), grouper(notre), grouper(leur)];
  const gardes = [...leurs].flatMap(([trait, groupe]) =>
    bases.has(trait) || notres.has(trait)
      ? fondreGroupe(bases.get(trait) ?? [], notres.get(trait) ?? [], groupe)
      : groupe,
  );
  const ajoutes = [...notres].flatMap(([trait, groupe]) =>
    leurs.has(trait) || egal(bases.get(trait), groupe) ? [] : groupe,
  );
  const liste = [...gardes, ...ajoutes];
  return liste.length > 0 ? liste : undefined;
};

/** Éléments à plusieurs formes (`startDate`, `startCodeableConcept`) : une seule à la fois. */
const CHOIX = /^(start|due|detail|value|author|deceased|multipleBirth)[A-Z]/;

const fondreObjets = (base: Peut, notre: Peut, leur: Objet): Peut => {
  const [b, n] = [estObjet(base) ? base : {}, estObjet(notre) ? notre : {}];
  const resultat: Record<string, Json> = {};
  for (const cle of new Set([...Object.keys(leur), ...Object.keys(n)])) {
    const valeur = fusionner(propre(b, cle), propre(n, cle), propre(leur, cle));
    if (valeur !== undefined) resultat[cle] = valeur;
  }
  for (const cle of Object.keys(n)) {
    const choix = CHOIX.exec(cle)?.[1];
    if (choix === undefined || Object.hasOwn(leur, cle)) continue;
    for (const autre of Object.keys(resultat))
      if (autre !== cle && CHOIX.exec(autre)?.[1] === choix) delete resultat[autre];
  }
  return Object.keys(resultat).length > 0 ? resultat : undefined;
};

/**
 * Fusion à trois : `leur` est la ressource reçue, `base` ce que nous en aurions écrit en la recevant, `notre` ce que
 * nous en écrivons. Ce qui n’a pas changé entre `base` et `notre` garde la forme reçue ; le reste prend la nôtre ; ce
 * que `leur` ne dit pas et que nous disons s’ajoute.
 */
export const fusionner = (base: Peut, notre: Peut, leur: Peut): Peut => {
  if (leur === undefined) return notre;
  if (estListe(leur) && (estListe(base) || base === undefined) && (estListe(notre) || notre === undefined)) {
    return fondreListes(base, notre, leur);
  }
  if (estObjet(leur) && (estObjet(base) || base === undefined) && (estObjet(notre) || notre === undefined)) {
    return fondreObjets(base, notre, leur);
  }
  return egal(base, notre) ? leur : notre;
};
