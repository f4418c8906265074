import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import type { Objectif } from '../../projet/objectif';
import { sortieDe, vueDe } from '../../regles/has/outils/vue';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { exigerJour } from '../../vocabulaire/exiger-jour';
import type { IdObjectif } from '../../vocabulaire/identifiants';
import type { ConseilSmart, ObjectifSitue } from './conseils';
import { conseilsAuJour } from './conseils';
import type { RaisonGeneralite } from './generalite';
import { raisonsDeGeneralite } from './generalite';

/** Les conseils sur un objectif du projet en cours. */
export type ConseilsObjectif = {
  readonly objectif: IdObjectif;
  readonly ou: Pointeur;
  readonly conseils: readonly ConseilSmart[];
  /** Pourquoi il peut sembler trop général ; vide : aucune raison trouvée. */
  readonly tropGeneral: readonly RaisonGeneralite[];
};

/** Un objectif encore à suivre : ni terminé, ni annulé. */
export const aSuivre = ({ statut }: Pick<Objectif, 'statut'>): boolean =>
  statut === 'actif' || statut === 'en_preparation';

/** Les objectifs encore à suivre du projet en cours au jour dit, chacun à son endroit ; aucun après la sortie. */
export const objectifsASuivre = (dossier: Dossier, au: DateCivile): readonly ObjectifSitue[] => {
  const vue = vueDe(dossier, au);
  const { projet, ici } = vue;
  if (projet === undefined || projet.statut === 'clos' || sortieDe(vue) !== undefined) return [];
  return (projet.objectifs ?? []).flatMap((objectif, rang): readonly ObjectifSitue[] =>
    aSuivre(objectif) ? [{ objectif, projet, ou: `${ici}/objectifs/${rang}`, projetOu: ici }] : [],
  );
};

/** Les conseils SMART sur chaque objectif encore à suivre du projet en cours. */
export const conseilsDuProjet = (dossier: Dossier, au: DateCivile): readonly ConseilsObjectif[] =>
  objectifsASuivre(dossier, exigerJour(au)).map((situe) => ({
    objectif: situe.objectif.id,
    ou: situe.ou,
    conseils: conseilsAuJour(situe, au),
    tropGeneral: raisonsDeGeneralite(situe.objectif, situe.projet),
  }));
