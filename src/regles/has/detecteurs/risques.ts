import type { EvenementMarquant } from '../../../accompagnement/droits';
import type { Risque } from '../../../projet/contenu';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import type { Detecteur, Releve } from '../outils/releves';
import { chacun, contraire, element, RIEN, reperer, saufSi } from '../outils/releves';
import { connu } from './commun';

type Natures = readonly Risque['nature'][];

/** Risques de ces natures, avec la condition dite. */
export const risquesOu =
  (natures: Natures, condition: (risque: Risque, au: DateCivile) => boolean): Releve =>
  ({ projet, ici, au }) =>
    reperer(projet?.risques, ici, 'risques', (r) => natures.includes(r.nature) && condition(r, au));

/** Évalué : dit présent ou absent, à une date qui n’est pas à venir. */
export const evalue = ({ presence, evalueLe }: Risque, au: DateCivile): boolean =>
  presence !== 'non_evalue' && connu(evalueLe, au);

/** Dit présent. */
export const present = (risque: Risque, au: DateCivile): boolean => risque.presence === 'present' && evalue(risque, au);

const reponse = ({ objectifs, actions, attenuation }: Risque): boolean =>
  (objectifs?.length ?? 0) > 0 || (actions?.length ?? 0) > 0 || attenuation !== undefined;

/** Le dossier affirme qu’aucun objectif ni aucune action n’y répond. */
const sansReponse = ({ objectifs, actions, attenuation }: Risque): boolean =>
  objectifs?.length === 0 && actions?.length === 0 && attenuation === undefined;

const moyens = ({ actions, secours }: Risque): boolean => (actions?.length ?? 0) > 0 || secours !== undefined;

/** Risques de ces natures dits présents, et auxquels le dossier affirme que rien ne répond. */
export const presentsSansReponse = (natures: Natures): Releve =>
  risquesOu(natures, (r, au) => present(r, au) && sansReponse(r));

/** Risques de ces natures dits présents, auxquels un objectif, une action ou une mesure répond. */
export const presentsAvecReponse = (natures: Natures): Releve =>
  risquesOu(natures, (r, au) => present(r, au) && reponse(r));

/** Risques de ces natures évalués, et dont aucun n’est présent. */
const tousAbsents =
  (natures: Natures): Releve =>
  (vue) => {
    const evalues = risquesOu(natures, evalue)(vue);
    return evalues.length > 0 && risquesOu(natures, present)(vue).length === 0 ? evalues : RIEN;
  };

/** Un élément sans objet tant que le risque, évalué, est dit absent. */
export const siPresent = (natures: Natures, detecter: Detecteur): Detecteur =>
  saufSi('Le risque a été évalué et dit absent.', tousAbsents(natures), detecter);

/** Risque dit absent alors qu’un événement de ce type est noté le jour de son évaluation ou après. */
const absentDementi =
  (nature: Risque['nature'], type: EvenementMarquant['type']): Releve =>
  ({ dossier, projet, ici, au }) => {
    const evenements = dossier.accompagnement?.evenements;
    if (evenements === undefined) return RIEN;
    return reperer(
      projet?.risques,
      ici,
      'risques',
      (risque) =>
        risque.nature === nature &&
        risque.presence === 'absent' &&
        connu(risque.evalueLe, au) &&
        evenements.some((e) => e.type === type && e.le <= au && (risque.evalueLe ?? '') <= e.le),
    );
  };

/** Adresse du registre des risques du projet en cours. */
const REGISTRE = ['projet/risques'] as const;

/**
 * Les trois temps d’un risque : évalué ; s’il est présent, le projet y répond et l’avis de la personne est connu ;
 * et des moyens sont engagés. `fait` : l’événement qui démentirait un risque dit absent.
 */
export const troisTemps = (
  nature: Risque['nature'],
  fait?: EvenementMarquant['type'],
): readonly [Detecteur, Detecteur, Detecteur] => {
  const natures = [nature];
  const lesPresents = risquesOu(natures, present);
  return [
    element({
      pour: [risquesOu(natures, evalue)],
      ...(fait && {
        contre: [contraire('Le risque est dit absent alors qu’un événement le montre.', absentDementi(nature, fait))],
      }),
      manque: REGISTRE,
    }),
    siPresent(
      natures,
      chacun({
        contre: [
          contraire('Le risque est présent et le dossier affirme que rien n’y répond.', presentsSansReponse(natures)),
        ],
        faits: lesPresents,
        sans: risquesOu(natures, (r, au) => present(r, au) && !(reponse(r) && r.avisPersonne !== undefined)),
        cle: 'avisPersonne',
        manque: REGISTRE,
      }),
    ),
    siPresent(
      natures,
      chacun({
        faits: lesPresents,
        sans: risquesOu(natures, (r, au) => present(r, au) && !moyens(r)),
        cle: 'actions',
        manque: REGISTRE,
      }),
    ),
  ];
};

/** Risques qui touchent la santé. */
export const RISQUES_SANTE: Natures = ['chute', 'denutrition_deglutition', 'addictions', 'suicide'];
