import type { Noeud } from '../fhir/noeud';
import { chaine, elements, present, sous } from '../fhir/noeud';
import type { Noter } from '../remarque';
import { EXT } from '../standard';
import type { Fiche, Visee } from './fiche';
import type { Renvois } from './renvois';
import { extensionsDe } from './valeurs';

/** Où une ressource dit de qui elle parle. */
const sujetDe = ({ noeud, type }: Fiche): Noeud =>
  sous(noeud, type === 'Consent' || type === 'RelatedPerson' ? 'patient' : type === 'Task' ? 'for' : 'subject');

const AUTRE = 'Cette ressource concerne une autre personne : elle n’est ni lue ni gardée.';
const SUJET = 'La personne visée n’est pas dans le Bundle, qui n’en contient qu’une : celle-ci est retenue.';
const ERREUR = 'Ressource saisie par erreur, selon son statut : elle est gardée à part sans être lue.';

const estErreur = ({ noeud }: Fiche): boolean =>
  [sous(noeud, 'status'), sous(noeud, 'lifecycleStatus')].some((n) => chaine(n) === 'entered-in-error');

/** De qui parle le Bundle, et quelles ressources parlent d’elle. */
export type Tri = {
  readonly usager: Fiche | undefined;
  /** Ressources d’une autre personne. */
  readonly ecartees: ReadonlySet<Fiche>;
  /** Ressources saisies par erreur. */
  readonly erreurs: ReadonlySet<Fiche>;
  readonly estUsager: (visee: Visee) => boolean;
  /** Référence de la personne quand elle n’est pas dans le Bundle. */
  readonly absent: string | undefined;
};

/** Choisit la personne accompagnée : celle du premier projet, sinon la première du Bundle ; écarte les autres. */
export const trier = (fiches: readonly Fiche[], { viser }: Renvois, noter: Noter): Tri => {
  const patients = fiches.filter((f) => f.concept === 'usager');
  const projets = fiches.filter((f) => f.concept === 'projet' && !estErreur(f));
  const duProjet = projets
    .map((f) => viser(sujetDe(f), f))
    .find((v) => v.fiche?.concept === 'usager' || v.id !== undefined);
  const vise = duProjet?.fiche?.concept === 'usager' ? duProjet.fiche : undefined;
  const usager = vise ?? (patients.length === 1 || duProjet === undefined ? patients[0] : undefined);
  const absent = usager === undefined ? duProjet?.id : undefined;
  const estUsager = ({ fiche, id }: Visee): boolean =>
    fiche === undefined
      ? id !== undefined && id === absent
      : fiche.concept === 'usager' && usager !== undefined && (fiche === usager || fiche.id === usager.id);

  const ecartees = new Set<Fiche>();
  const erreurs = new Set<Fiche>();
  const concerne = (fiche: Fiche): boolean => {
    if (fiche.concept === 'usager') return estUsager({ fiche });
    const sujet = sujetDe(fiche);
    if (!present(sujet)) return true;
    const visee = viser(sujet, fiche);
    if (estUsager(visee)) return true;
    if (visee.fiche !== undefined) return visee.fiche.concept !== 'usager';
    if (visee.id === undefined || (visee.type !== undefined && visee.type !== 'Patient')) return true;
    if (usager === undefined || patients.length !== 1) return false;
    noter('suppose', sujet, SUJET);
    return true;
  };
  for (const fiche of fiches) {
    if (!concerne(fiche)) {
      ecartees.add(fiche);
      noter('perdu', fiche.noeud, AUTRE);
    } else if (estErreur(fiche)) {
      erreurs.add(fiche);
      noter('conserve', fiche.noeud, ERREUR);
    }
  }
  return { usager, ecartees, erreurs, estUsager, absent };
};

const RATTACHES: ReadonlySet<string> = new Set([
  'attente',
  'besoin',
  'objectif',
  'action',
  'moyen',
  'prestation',
  'bilan',
]);

const projetsVises = (fiche: Fiche): readonly Noeud[] =>
  fiche.type === 'Goal'
    ? extensionsDe(fiche.noeud, EXT.projet).flatMap((e) => elements(sous(e, 'valueReference')))
    : elements(sous(fiche.noeud, 'basedOn'));

/** Rattache chaque élément à son projet ; au seul projet du Bundle quand rien de valable ne le dit. */
export const rattacher = (fiches: readonly Fiche[], projets: readonly Fiche[], { viser }: Renvois, noter: Noter) => {
  const connus = new Set(projets);
  const projetDe = new Map<Fiche, Fiche>();
  for (const fiche of fiches) {
    if (!RATTACHES.has(fiche.concept)) continue;
    const references = projetsVises(fiche);
    const vise = references.map((r) => viser(r, fiche).fiche).find((f) => f !== undefined && connus.has(f));
    const seul = projets.length === 1 ? projets[0] : undefined;
    const projet = vise ?? seul;
    if (projet === undefined) {
      noter('conserve', fiche.noeud, 'Élément rattaché à aucun projet du Bundle : il est gardé à part.');
      continue;
    }
    if (vise === undefined) {
      noter(
        'suppose',
        references[0] ?? fiche.noeud,
        'Le projet visé n’est pas dans le Bundle : l’élément est rattaché au seul projet qui y est.',
      );
    }
    projetDe.set(fiche, projet);
  }
  return projetDe;
};

/** Le projet qui cite chaque accord, le premier s’ils sont plusieurs. */
export const rattacherAccords = (projets: readonly Fiche[], { viser }: Renvois): ReadonlyMap<Fiche, Fiche> => {
  const projetDe = new Map<Fiche, Fiche>();
  for (const projet of projets)
    for (const renvoi of elements(sous(projet.noeud, 'supportingInfo'))) {
      const { fiche } = viser(renvoi, projet);
      if (fiche?.concept === 'accord' && !projetDe.has(fiche)) projetDe.set(fiche, projet);
    }
  return projetDe;
};

/** Rattache chaque évaluation au projet des éléments qui la citent, sinon au seul projet du Bundle. */
export const rattacherEvaluations = (
  evaluations: readonly Fiche[],
  citations: readonly { readonly cite: Fiche; readonly projet: Fiche }[],
  projets: readonly Fiche[],
): ReadonlyMap<Fiche, Fiche> => {
  const parCitation = new Map<Fiche, Fiche>();
  for (const { cite, projet } of citations) if (!parCitation.has(cite)) parCitation.set(cite, projet);
  const seul = projets.length === 1 ? projets[0] : undefined;
  return new Map(
    evaluations.flatMap((fiche) => {
      const projet = parCitation.get(fiche) ?? seul;
      return projet === undefined ? [] : [[fiche, projet] as const];
    }),
  );
};
