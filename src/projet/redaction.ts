import { compact } from '../kernel/compact';
import { difference } from './difference';
import type { Phase } from './phases';
import { PHASES } from './phases';
import type { ContenuProjet, Projet, VersionProjet } from './projet';

/** Phase où en est le projet, même suspendu ; `null` s’il est clos. */
export const phaseDe = (projet: Projet): Phase | null => {
  if (projet.statut === 'clos') return null;
  return projet.statut === 'suspendu' ? projet.phaseSuspendue : projet.statut;
};

/** La première phase précède-t-elle la seconde ? */
export const precede = (a: Phase, b: Phase): boolean => PHASES.indexOf(a) < PHASES.indexOf(b);

/** La version la plus récente ; `null` s’il n’y en a pas. */
export const derniereVersion = (projet: Projet): VersionProjet | null =>
  (projet.versions ?? []).reduce<VersionProjet | null>(
    (derniere, version) => (derniere === null || version.numero > derniere.numero ? version : derniere),
    null,
  );

/**
 * Le contenu peut-il être écrit ? Oui tant que le projet se prépare et n’a pas de version, puis seulement le temps d’un
 * avenant ou d’une révision : un projet signé ne se retouche pas, il donne lieu à une version suivante.
 */
export const contenuOuvert = (projet: Projet): boolean => {
  const phase = phaseDe(projet);
  if (phase === null) return false;
  return projet.redaction !== undefined || (derniereVersion(projet) === null && precede(phase, 'mise_en_oeuvre'));
};

/** Le contenu d’un projet, seul. */
export const contenuDe = (projet: ContenuProjet): ContenuProjet =>
  compact({
    projetVie: projet.projetVie,
    forces: projet.forces,
    evaluations: projet.evaluations,
    attentes: projet.attentes,
    besoins: projet.besoins,
    objectifs: projet.objectifs,
    actions: projet.actions,
    moyens: projet.moyens,
    prestations: projet.prestations,
    risques: projet.risques,
    restrictions: projet.restrictions,
    volets: projet.volets,
    jalons: projet.jalons,
  });

/** Les risques auxquels une réponse est prévue, réduits à cette réponse : les évaluer n’engage à rien. */
const reponsesConvenues = (risques: ContenuProjet['risques']): ContenuProjet['risques'] => {
  const reponses = (risques ?? []).flatMap(({ id, attenuation, secours, objectifs, actions }) => {
    const reponse = compact({ attenuation, secours, objectifs, actions });
    const prevue = Object.keys(reponse).length > 0;
    return prevue ? [{ id, nature: 'autre' as const, presence: 'non_evalue' as const, ...reponse }] : [];
  });
  return reponses.length === 0 ? undefined : reponses;
};

/**
 * Ce qu’une version engage : le contenu, sans ce qui vit à côté d’elle (attentes, évaluations, restrictions, statuts,
 * avis, négociations, réponses, qui mène une action, évaluation d’un risque, jalon passé).
 */
export const convenu = (contenu: ContenuProjet): ContenuProjet => {
  const { attentes, evaluations, restrictions, ...reste } = contenuDe(contenu);
  return compact({
    ...reste,
    objectifs: reste.objectifs?.map(({ statutLe, auteurStatut, avisPersonne, negociation, referent, ...objectif }) => ({
      ...objectif,
      statut: 'en_preparation' as const,
    })),
    actions: reste.actions?.map(({ statutLe, auteurStatut, avisPersonne, responsable, intervenants, ...action }) => ({
      ...action,
      statut: 'en_preparation' as const,
    })),
    prestations: reste.prestations?.map(({ statutLe, choix, choixAnterieurs, ...prestation }) => ({
      ...prestation,
      statut: 'en_preparation' as const,
    })),
    risques: reponsesConvenues(reste.risques),
    jalons: reste.jalons?.map(({ atteintLe, ...jalon }) => jalon),
  });
};

/** Ce qui a été écrit depuis la dernière version, par clés ; `null` si le contenu de cette version est inconnu. */
export const ecritDepuis = (projet: Projet): readonly string[] | null => {
  const version = derniereVersion(projet);
  if (version?.contenu === undefined) return null;
  const rubriques = Object.values(difference(convenu(version.contenu), convenu(projet)));
  return [
    ...new Set(
      rubriques.flatMap(({ ajoutes, retires, modifies }) =>
        [...ajoutes, ...retires, ...modifies].map(({ cle }) => cle),
      ),
    ),
  ];
};
