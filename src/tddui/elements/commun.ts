import type { Acteur } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { DomaineDeVie } from '../../vocabulaire/domaines';
import type { Ecriture } from '../ecriture/contexte';
import { concept, extension } from '../fhir/batir';
import type { Json, Objet } from '../fhir/json';
import type { Noeud } from '../fhir/noeud';
import { chaine, elements, sous } from '../fhir/noeud';
import { lireActeur } from '../lecture/acteurs';
import type { Contexte } from '../lecture/contexte';
import type { Fiche } from '../lecture/fiche';
import { extensionsDe, lireJour, siDite } from '../lecture/valeurs';
import { EXT, NOTRE, SYS } from '../standard';

/** Qui le guide admet comme auteur d’un statut ou référent : un professionnel. */
export const PROFESSIONNELS = ['Practitioner'] as const;
/** Qui peut signer un accord ou écrire une préparation. */
export const TOUS = ['Patient', 'Practitioner', 'RelatedPerson'] as const;

/**
 * Instant qui tient lieu d’un jour là où FHIR exige une heure : midi UTC, le même jour civil de la Martinique à Nouméa.
 */
export const instant = (jour: DateCivile): string => `${jour}T12:00:00Z`;

/** Méta-données d’une ressource : son profil, et la date de son statut. */
export const meta = (profil: string | undefined, statutLe?: DateCivile): Objet => ({
  ...(statutLe !== undefined && { lastUpdated: instant(statutLe) }),
  ...(profil !== undefined && { profile: [profil] }),
});

const DU_SERVEUR = 'Date que le serveur écrit à chaque changement : elle est lue comme celle du statut.';

/** Date du statut, et son auteur sur l’extension de la primitive. */
export const lireStatut = (ctx: Contexte, fiche: Fiche, cle: 'status' | 'lifecycleStatus') => {
  const [auteur] = extensionsDe(sous(fiche.noeud, `_${cle}`), EXT.auteurStatut);
  const date = sous(fiche.noeud, 'meta', 'lastUpdated');
  const statutLe = lireJour(ctx.noter, date);
  if (statutLe !== undefined && ctx.duServeur) ctx.noter('suppose', date, DU_SERVEUR);
  return {
    statutLe,
    auteurStatut: auteur && lireActeur(ctx, sous(auteur, 'valueReference'), fiche, 'professionnel'),
  };
};

/** L’auteur d’un statut, sur la primitive du statut. */
export const primitiveStatut = (ecriture: Ecriture, auteur: Acteur | undefined): Objet | undefined =>
  auteur && {
    extension: [
      extension(EXT.auteurStatut, { valueReference: ecriture.acteur(auteur, PROFESSIONNELS, 'professionnel') }),
    ],
  };

/** R4 veut un statut, que le guide ne définit ni pour une attente ni pour un besoin. */
export const SANS_STATUT = 'active';

const STATUT = 'Le dossier n’a pas de place pour ce statut : il est gardé à part, et l’élément est lu.';

/** Dit que le statut reçu, s’il est autre que celui que nous écrivons, est gardé à part. */
export const garderStatut = (ctx: Contexte, statut: Noeud): void => {
  if ((chaine(statut) ?? SANS_STATUT) !== SANS_STATUT) ctx.noter('conserve', statut, STATUT);
};

/** Extension qui discrimine une note ou un accord. */
export const discriminant = (code: string): Objet =>
  extension(EXT.discriminant, { valueCodeableConcept: concept(SYS.discriminant, code) });

/** Note discriminée. */
export const note = (code: string, text: string | undefined, autres: Objet = {}): Objet | undefined =>
  text === undefined ? undefined : { extension: [discriminant(code)], ...autres, text };

/** Entrées d’une Task d’un type donné, par leur valeur. */
export const entreesDe = (
  tache: Noeud,
  code: string,
  valeur: string,
  cle: 'input' | 'output' = 'input',
): readonly Noeud[] =>
  elements(sous(tache, cle))
    .filter((e) => elements(sous(e, 'type', 'coding')).some((c) => chaine(sous(c, 'code')) === code))
    .flatMap((e) => elements(sous(e, valeur)));

/** Entrée d’une Task. */
export const entree = (systeme: string, code: string, cle: string, valeur: Json | undefined): Objet | undefined =>
  valeur === undefined ? undefined : { type: concept(systeme, code), [cle]: valeur };

/** Identifiants des éléments que visent des références, s’ils sont du même projet. */
export const lireLiens = (
  ctx: Contexte,
  references: readonly Noeud[],
  depuis: Fiche,
  attendu: Fiche['concept'],
): readonly string[] => [
  ...new Set(
    references.flatMap((reference) => {
      const { fiche } = ctx.viser(reference, depuis);
      const ici = fiche?.concept === attendu && ctx.estLue(fiche) && ctx.projetDe(fiche) === ctx.projetDe(depuis);
      if (!ici)
        ctx.noter('conserve', reference, 'Lien vers un élément que le projet ne contient pas : il est gardé à part.');
      return ici ? [ctx.idDe(fiche)] : [];
    }),
  ),
];

/** Les mêmes, ou rien s’il n’y en a pas. */
export const lireLiensDits = (...args: Parameters<typeof lireLiens>): readonly string[] | undefined =>
  siDite(lireLiens(...args));

/** Période en jours. */
export const lirePeriode = (ctx: Contexte, periode: Noeud) => ({
  debutLe: lireJour(ctx.noter, sous(periode, 'start')),
  finLe: lireJour(ctx.noter, sous(periode, 'end')),
});

/** Domaines de vie et domaines locaux, en concepts. */
export const domaines = (
  vie: readonly DomaineDeVie[] | undefined,
  locaux: readonly string[] | undefined = undefined,
): readonly Objet[] => [
  ...(vie ?? []).map((code) => concept(NOTRE.domaine, code)),
  ...(locaux ?? []).map((text) => ({ text })),
];
