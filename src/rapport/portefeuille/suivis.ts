import type { Rapport, Resultat } from '../rapport';

/** Ce que l’on suit d’une personne à l’autre, et les règles qui le disent. */
export const SUIVIS = {
  /** Révision du projet, bilans et actualisations que le texte ou la recommandation attend à un rythme. */
  revision: [
    'rbpp/anesm-2008-reevaluation-annuelle',
    'casf-categories/d312-14-bilan-annuel',
    'casf-categories/d312-59-3-bilan-annuel',
    'casf-categories/d312-59-5-bilans-du-projet',
    'casf-categories/d223-13-actualisation-annuelle',
    'casf-categories/d223-13-actualisation-semestrielle',
  ],
  /** Avenant qui précise les objectifs et les prestations, puis leur réactualisation. */
  avenant: [
    'casf/d311-avenant-six-mois',
    'casf/d311-avenant-six-mois-dipc',
    'casf/d311-reactualisation-annuelle',
    'casf/d311-reactualisation-annuelle-dipc',
    'casf/d311-0-1-esat-mise-a-jour',
    'casf-categories/d471-8-avenant-un-an',
    'casf-categories/d471-8-anniversaire-du-jugement',
  ],
  /** Part que la personne a prise à la conception de son projet. */
  conception: ['casf/l311-3-participation-conception'],
  /** Part qu’elle prend à sa mise en œuvre. */
  mise_en_oeuvre: ['casf/l311-3-participation-mise-en-oeuvre'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Ce que l’on suit d’une personne à l’autre. */
export type Suivi = keyof typeof SUIVIS;

/** Où en est un suivi. `derogation` : dû, mais mis de côté ; `inconnu` : le dossier ne permet pas de le dire. */
export type EtatSuivi = 'a_jour' | 'a_faire' | 'en_retard' | 'derogation' | 'inconnu' | 'sans_objet';

const etatDe = ({ verdict, derogation }: Resultat): EtatSuivi => {
  switch (verdict.verdict) {
    case 'respectee':
      return 'a_jour';
    case 'a_faire':
      return derogation === undefined ? 'a_faire' : 'derogation';
    case 'non_respectee':
      if (verdict.regulariseLe !== undefined) return 'a_jour';
      return derogation === undefined ? 'en_retard' : 'derogation';
    case 'indeterminee':
      return 'inconnu';
    case 'sans_objet':
      return 'sans_objet';
  }
};

/**
 * Du plus pressant au moins pressant : un devoir mis de côté l’emporte sur un autre à jour, et celui-ci sur un autre que
 * le dossier ne permet pas de juger.
 */
const URGENCES: readonly EtatSuivi[] = ['en_retard', 'a_faire', 'derogation', 'a_jour', 'inconnu'];

/** Où en est chaque suivi dans un dossier, d’après son rapport. */
export const etatsDesSuivis = ({ resultats }: Pick<Rapport, 'resultats'>): Readonly<Record<Suivi, EtatSuivi>> => {
  const parRegle = new Map(resultats.map((resultat) => [resultat.regle, resultat]));
  const etat = (regles: readonly string[]): EtatSuivi => {
    const etats = new Set(
      regles.map((id) => {
        const resultat = parRegle.get(id);
        return resultat === undefined ? 'sans_objet' : etatDe(resultat);
      }),
    );
    return URGENCES.find((urgence) => etats.has(urgence)) ?? 'sans_objet';
  };
  return {
    revision: etat(SUIVIS.revision),
    avenant: etat(SUIVIS.avenant),
    conception: etat(SUIVIS.conception),
    mise_en_oeuvre: etat(SUIVIS.mise_en_oeuvre),
  };
};
