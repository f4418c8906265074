import type { Dossier } from '../../dossier/dossier';
import type { Projet } from '../../projet/projet';
import { tenueLe } from '../../revision/tenue';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { domaineDuBesoin } from '../../vocabulaire/serafin-libelles';
import type { NiveauAtteinte } from '../../vocabulaire/statuts';

/** Grand domaine SERAFIN-PH d’un objectif ; `sans_code` : aucun de ses besoins n’est codé. */
export type DomaineSerafin = 'sante' | 'autonomie' | 'participation_sociale' | 'sans_code';

/** Atteinte d’un objectif à sa dernière évaluation, de −2 à +2 ; `non_evalue` : aucune n’est notée. */
export type Atteinte = `${NiveauAtteinte}` | 'non_evalue';

/** Ce qu’un objectif donne au portefeuille. */
export type ObjectifCompte = { readonly domaines: readonly DomaineSerafin[]; readonly atteinte: Atteinte };

const domainesDe = (besoins: readonly string[] | undefined, projet: Projet): readonly DomaineSerafin[] => {
  const trouves = new Set<DomaineSerafin>();
  for (const { id, code } of projet.besoins ?? []) {
    const domaine = code !== undefined && besoins?.includes(id) === true ? domaineDuBesoin(code) : null;
    if (domaine !== null) trouves.add(domaine);
  }
  return trouves.size === 0 ? ['sans_code'] : [...trouves];
};

const atteintes = ({ revisions }: Dossier, projet: Projet, au: DateCivile): ReadonlyMap<string, NiveauAtteinte> => {
  const derniere = new Map<string, { readonly le: DateCivile; readonly niveau: NiveauAtteinte }>();
  for (const revision of revisions ?? []) {
    const tenue = revision.projet === projet.id ? tenueLe(revision) : null;
    for (const { objectif, le = tenue, niveau } of tenue === null ? [] : (revision.evaluations ?? [])) {
      if (le === null || le > au || niveau === undefined) continue;
      const connue = derniere.get(objectif);
      if (connue === undefined || connue.le <= le) derniere.set(objectif, { le, niveau });
    }
  }
  return new Map([...derniere].map(([objectif, { niveau }]) => [objectif, niveau]));
};

/** Les objectifs non annulés d’un projet : leur domaine, par les besoins codés qu’ils servent, et leur atteinte. */
export const objectifsComptes = (
  dossier: Dossier,
  projet: Projet | undefined,
  au: DateCivile,
): readonly ObjectifCompte[] => {
  if (projet === undefined) return [];
  const niveaux = atteintes(dossier, projet, au);
  return (projet.objectifs ?? [])
    .filter(({ statut }) => statut !== 'annule')
    .map(({ id, besoins }): ObjectifCompte => {
      const niveau = niveaux.get(id);
      return { domaines: domainesDe(besoins, projet), atteinte: niveau === undefined ? 'non_evalue' : `${niveau}` };
    });
};
