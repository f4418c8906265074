import type { PlanLie } from '../../../accompagnement/droits';
import type { Releve } from '../outils/releves';
import { RIEN, reperer } from '../outils/releves';
import type { Vue } from '../outils/vue';
import { avantAdmission, sortieDe } from '../outils/vue';
import { aEuLieu, connu } from './commun';
import { evenementsDe, suivi } from './evenements';

/** Plans liés de ces types, établis ou non datés, avec la condition dite. */
export const plansDe =
  (types: readonly PlanLie['type'][], condition: (plan: PlanLie, vue: Vue) => boolean = () => true): Releve =>
  (vue) =>
    reperer(
      vue.dossier.accompagnement?.plansLies,
      '/accompagnement',
      'plansLies',
      (plan) => types.includes(plan.type) && connu(plan.etabliLe, vue.au) && condition(plan, vue),
    );

/** Suspensions commencées. */
export const suspensions: Releve = ({ dossier, au }) =>
  reperer(dossier.accompagnement?.suspensions, '/accompagnement', 'suspensions', ({ duLe }) => duLe <= au);

/** Le dossier affirme qu’il n’y a eu ni suspension, ni rupture, ni hospitalisation. */
export const sansInterruption: Releve = ({ dossier, au }) => {
  const { suspensions: liste, evenements } = dossier.accompagnement ?? {};
  return liste?.every(({ duLe }) => duLe > au) === true &&
    evenements?.every(({ type, le }) => le > au || (type !== 'rupture' && type !== 'hospitalisation')) === true
    ? ['/accompagnement/suspensions', '/accompagnement/evenements']
    : RIEN;
};

/** Notes de suivi ou réunions tenues pendant une suspension, ou interruption suivie d’effet. */
export const suiviPendantInterruption: Releve = (vue) => {
  const { dossier, projet, ici, au } = vue;
  const periodes = dossier.accompagnement?.suspensions ?? [];
  const pendant = (le: string): boolean =>
    le <= au && periodes.some(({ duLe, auLe }) => duLe <= le && (auLe === undefined || le <= auLe));
  const notes = reperer(projet?.notesDeSuivi, ici, 'notesDeSuivi', ({ le }) => pendant(le));
  if (notes.length > 0) return notes;
  const reunions = reperer(projet?.reunions, ici, 'reunions', ({ le }) => pendant(le));
  return reunions.length > 0 ? reunions : evenementsDe(['hospitalisation', 'rupture'], suivi)(vue);
};

/** Une solution a été trouvée pour la sortie : le dossier le dit, la date ou la nomme, et ne la dément pas. */
export const solutionTrouvee: Releve = (vue) => {
  const { existe, trouveeLe, nature } = sortieDe(vue)?.solution ?? {};
  const trouvee = existe === true || aEuLieu(trouveeLe, vue.au) || nature !== undefined;
  return trouvee && existe !== false ? ['/accompagnement/sortie/solution'] : RIEN;
};

/** La transmission a eu lieu au plus tard le jour de la sortie. */
export const transmisATemps: Releve = (vue) => {
  const sortie = sortieDe(vue);
  return sortie?.transmissionLe !== undefined && sortie.transmissionLe <= sortie.le
    ? ['/accompagnement/sortie/transmissionLe']
    : RIEN;
};

/** La transmission a eu lieu après la sortie. */
export const transmisTropTard: Releve = (vue) => {
  const sortie = sortieDe(vue);
  return sortie !== undefined && aEuLieu(sortie.transmissionLe, vue.au) && (sortie.transmissionLe ?? '') > sortie.le
    ? ['/accompagnement/sortie/transmissionLe']
    : RIEN;
};

/** Une transmission a eu lieu alors que le dossier dit que la personne ne la voulait pas. */
export const transmisMalgreElle: Releve = (vue) => {
  const sortie = sortieDe(vue);
  return sortie?.accordPersonneTransmission === false && aEuLieu(sortie.transmissionLe, vue.au)
    ? ['/accompagnement/sortie/accordPersonneTransmission']
    : RIEN;
};

/** Ce que dit `sansInterruption`. */
export const SANS_INTERRUPTION = 'Le dossier affirme qu’il n’y a eu ni suspension, ni rupture, ni hospitalisation.';

/** Raison de ne pas lire ce qui se transmet au relais : pas encore de sortie, un décès, ou la personne n’en veut pas. */
export const sansRelais = (vue: Vue): string | null => {
  const sortie = sortieDe(vue);
  if (sortie === undefined) return avantAdmission(vue) ?? 'Aucune sortie n’est notée à cette date.';
  if (sortie.motif === 'deces') return 'La personne est décédée.';
  return sortie.accordPersonneTransmission === false && !aEuLieu(sortie.transmissionLe, vue.au)
    ? 'La personne n’a pas voulu que l’on transmette, et rien n’a été transmis.'
    : null;
};

/** Deux crises ou ruptures au moins, alors que le risque de rupture est dit absent depuis avant la première. */
export const rupturesDementies: Releve = ({ dossier, projet, ici, au }) => {
  const crises = dossier.accompagnement?.evenements?.filter(
    ({ type, le }) => (type === 'crise' || type === 'rupture') && le <= au,
  );
  if (crises === undefined || crises.length < 2) return RIEN;
  return reperer(
    projet?.risques,
    ici,
    'risques',
    ({ nature, presence, evalueLe }) =>
      nature === 'rupture_parcours' &&
      presence === 'absent' &&
      evalueLe !== undefined &&
      evalueLe <= au &&
      crises.filter(({ le }) => evalueLe <= le).length > 1,
  );
};

/** D’autres voies présentées : plusieurs options, ou une autre proposition après un refus. */
export const alternatives: Releve = ({ projet, ici, au }) => {
  const choix = reperer(
    projet?.prestations,
    ici,
    'prestations',
    (p) =>
      p.choix !== undefined &&
      p.choix.le <= au &&
      ((p.choix.optionsProposees ?? 1) > 1 || p.choix.alternative !== undefined),
  );
  return choix.length > 0
    ? choix
    : reperer(
        projet?.refus,
        ici,
        'refus',
        ({ alternativeProposee, le }) => alternativeProposee !== undefined && le <= au,
      );
};
