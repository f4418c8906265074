import type { Evaluation } from '../../../projet/contenu';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import type { DomaineDeVie } from '../../../vocabulaire/domaines';
import type { Detecteur, Releve } from '../outils/releves';
import { RIEN, reperer } from '../outils/releves';
import { duProjet } from '../outils/vue';
import { touche } from './commun';
import type { FaitDate } from './reevaluation';
import { annuel, lePlusRecent } from './reevaluation';

type Domaines = readonly DomaineDeVie[];

/** Évaluations faites dans ces domaines, avec la condition dite. */
export const evaluationsDe =
  (domaines: Domaines, condition: (evaluation: Evaluation) => boolean = () => true): Releve =>
  ({ projet, ici, au }) =>
    reperer(projet?.evaluations, ici, 'evaluations', (e) => e.le <= au && touche(e.domaines, domaines) && condition(e));

/** Évaluations faites, tous domaines confondus. */
export const evaluationsFaites: Releve = ({ projet, ici, au }) =>
  reperer(projet?.evaluations, ici, 'evaluations', ({ le }) => le <= au);

/** Évaluations de ces domaines, faites à deux jours différents au moins. */
export const evaluationsRepetees =
  (domaines: Domaines): Releve =>
  ({ projet, ici, au }) => {
    const jours = new Set<DateCivile>();
    const trouvees = reperer(projet?.evaluations, ici, 'evaluations', (e) => {
      const retenue = e.le <= au && touche(e.domaines, domaines);
      if (retenue) jours.add(e.le);
      return retenue;
    });
    return jours.size > 1 ? trouvees : RIEN;
  };

/** Les besoins de ces domaines sont réévalués au moins une fois par an, depuis la dernière évaluation. */
export const evaluationAnnuelle =
  (domaines: Domaines, quoi: string): Detecteur =>
  (vue) => {
    const { projet, au } = vue;
    let dernier: FaitDate | undefined;
    let premier: FaitDate | undefined;
    let rang = 0;
    for (const { le, domaines: touches } of projet?.evaluations ?? []) {
      if (le <= au && touche(touches, domaines)) {
        const fait: FaitDate = { le, ou: duProjet(vue, `evaluations/${rang}`) };
        dernier = lePlusRecent(dernier, fait);
        premier = premier === undefined || le < premier.le ? fait : premier;
      }
      rang += 1;
    }
    const reevalue = dernier !== undefined && premier !== undefined && premier.le < dernier.le;
    return annuel({
      au,
      dernier: reevalue ? dernier : undefined,
      origine: premier,
      silence: false,
      manque: [duProjet(vue, 'evaluations')],
      quoi,
    });
  };

const outilNomme = ({ outil }: Evaluation): boolean => outil !== undefined;

/** Évaluations de ces domaines faites avec un outil nommé. */
export const evaluationsOutillees = (domaines: Domaines): Releve => evaluationsDe(domaines, outilNomme);

/*
 * Outils d’évaluation d’usage courant, en minuscules et sans accent. Une aide à la lecture, non une liste officielle :
 * ce que le dossier dit de l’outil (`valide`) prévaut.
 */
const CONNUS =
  /\b(aggir|geva|serafin|vineland|mna|mmse|moca|npi|iadl|katz|mif|tinetti|norton|braden|gds|cornell|doloplus|algoplus)\b/;

const nomSimple = (nom: string): string => nom.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Évaluations faites avec un outil dit validé, ou d’usage courant et non dit invalide. */
export const evaluationsValidees: Releve = ({ projet, ici, au }) =>
  reperer(
    projet?.evaluations,
    ici,
    'evaluations',
    ({ le, outil }) =>
      le <= au &&
      outil !== undefined &&
      (outil.valide === true || (outil.valide !== false && CONNUS.test(nomSimple(outil.nom)))),
  );

/** Toutes les évaluations du projet ont été faites avec un outil que le dossier dit non validé. */
export const outilsTousNonValides: Releve = (vue) => {
  const faites = evaluationsFaites(vue);
  return faites.length > 0 &&
    vue.projet?.evaluations?.every(({ le, outil }) => le > vue.au || outil?.valide === false) === true
    ? faites
    : RIEN;
};
