import type { Pointeur } from '../../../kernel/pointeur';
import type { Besoin, Evaluation } from '../../../projet/contenu';
import type { Projet } from '../../../projet/projet';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import { ans, echeance } from '../../../vocabulaire/delai';
import type { DomaineDeVie } from '../../../vocabulaire/domaines';
import type { Detecteur, Releve } from '../outils/releves';
import { RIEN, reperer } from '../outils/releves';
import type { Vue } from '../outils/vue';
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

/** Évaluations d’un même domaine, parmi ceux-là, faites à deux jours différents au moins. */
export const evaluationsRepetees =
  (domaines: Domaines): Releve =>
  ({ projet, ici, au }) => {
    const faites = projet?.evaluations?.filter(({ le }) => le <= au) ?? [];
    const repetes = domaines.filter(
      (domaine) => new Set(faites.filter((e) => touche(e.domaines, [domaine])).map(({ le }) => le)).size > 1,
    );
    return reperer(projet?.evaluations, ici, 'evaluations', (e) => e.le <= au && touche(e.domaines, repetes));
  };

/** Le jour où un besoin a été évalué : le sien, à défaut celui de l’évaluation à laquelle il renvoie. */
const evalueLe = (projet: Projet, { evalueLe: le, evaluation }: Besoin): DateCivile | undefined =>
  le ?? projet.evaluations?.find(({ id }) => id === evaluation)?.le;

/** Jours où les besoins de ces domaines ont été évalués, par une évaluation ou besoin par besoin. */
const joursDEvaluation = (vue: Vue, domaines: Domaines, code: string): readonly FaitDate[] => {
  const { projet, au } = vue;
  const faits: FaitDate[] = [];
  if (projet === undefined) return faits;
  let rang = 0;
  for (const { le, domaines: touches } of projet.evaluations ?? []) {
    if (le <= au && touche(touches, domaines)) faits.push({ le, ou: duProjet(vue, `evaluations/${rang}`) });
    rang += 1;
  }
  rang = 0;
  for (const besoin of projet.besoins ?? []) {
    const le = evalueLe(projet, besoin);
    if (le !== undefined && le <= au && besoin.code?.startsWith(code) === true) {
      faits.push({ le, ou: duProjet(vue, `besoins/${rang}`) });
    }
    rang += 1;
  }
  return faits;
};

/** Ce qui a peut-être été une évaluation de ces besoins dans l’année : son objet, ou sa date, n’est pas dit. */
const evaluationsIncertaines = (vue: Vue, code: string): readonly Pointeur[] => {
  const { projet, au } = vue;
  const dansLAnnee = (le: DateCivile): boolean => le <= au && au <= echeance(le, ans(1));
  if (projet?.evaluations === undefined) return [duProjet(vue, 'evaluations')];
  const trouves: Pointeur[] = [];
  projet.evaluations.forEach(({ le, domaines }, rang) => {
    if (domaines === undefined && dansLAnnee(le)) trouves.push(duProjet(vue, `evaluations/${rang}/domaines`));
  });
  projet.besoins?.forEach((besoin, rang) => {
    const le = evalueLe(projet, besoin);
    const deCeCode = besoin.code?.startsWith(code);
    if (le === undefined ? deCeCode === true : deCeCode === undefined && dansLAnnee(le)) {
      trouves.push(duProjet(vue, `besoins/${rang}/${le === undefined ? 'evalueLe' : 'code'}`));
    }
  });
  return trouves;
};

/**
 * Les besoins de ces domaines, ou de ce code SERAFIN-PH par son début, sont réévalués au moins une fois par an. La
 * première évaluation fait courir l’année ; seule une suivante la prolonge. Passé l’année, le dossier se tait au lieu de
 * contredire s’il ne tient pas la liste des évaluations, ou s’il en tient une dont il ne dit ni l’objet, ni la date.
 */
export const evaluationAnnuelle =
  (domaines: Domaines, code: string, quoi: string): Detecteur =>
  (vue) => {
    const faits = joursDEvaluation(vue, domaines, code);
    const dernier = faits.reduce<FaitDate | undefined>(lePlusRecent, undefined);
    const premier = faits.reduce<FaitDate | undefined>(
      (choisi, fait) => (choisi === undefined || fait.le < choisi.le ? fait : choisi),
      undefined,
    );
    const reevalue = dernier !== undefined && premier !== undefined && premier.le < dernier.le;
    const constat = annuel({
      au: vue.au,
      dernier: reevalue ? dernier : undefined,
      origine: premier,
      silence: false,
      manque: [duProjet(vue, 'evaluations')],
      quoi,
    });
    if (constat.constat !== 'contradiction') return constat;
    const ou = evaluationsIncertaines(vue, code);
    return ou.length > 0 ? { constat: 'silence', ou } : constat;
  };

const outilNomme = ({ outil }: Evaluation): boolean => outil !== undefined;

/** Évaluations de ces domaines faites avec un outil nommé. */
export const evaluationsOutillees = (domaines: Domaines): Releve => evaluationsDe(domaines, outilNomme);

/*
 * Outils d’évaluation d’usage courant, en minuscules et sans accent. Une aide à la lecture, non une liste officielle :
 * ce que le dossier dit de l’outil (`valide`) prévaut.
 */
const CONNUS =
  /\b(aggir|geva|vineland|mna|mmse|moca|npi|iadl|katz|mif|tinetti|norton|braden|gds|cornell|doloplus|algoplus)\b/;

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
