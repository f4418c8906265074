import type { EvenementMarquant } from '../../../accompagnement/droits';
import type { Risque } from '../../../projet/contenu';
import type { Projet } from '../../../projet/projet';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import type { Detecteur, Releve } from '../outils/releves';
import { chacun, contraire, element, RIEN, reperer, saufSi } from '../outils/releves';
import { connu, vivant } from './commun';

type Natures = readonly Risque['nature'][];

/** Risques de ces natures, avec la condition dite. */
export const risquesOu =
  (natures: Natures, condition: (risque: Risque, au: DateCivile, projet: Projet | undefined) => boolean): Releve =>
  ({ projet, ici, au }) =>
    reperer(projet?.risques, ici, 'risques', (r) => natures.includes(r.nature) && condition(r, au, projet));

/** Évalué : dit présent ou absent, à une date qui n’est pas à venir. */
export const evalue = ({ presence, evalueLe }: Risque, au: DateCivile): boolean =>
  presence !== 'non_evalue' && connu(evalueLe, au);

/** Dit présent. */
export const present = (risque: Risque, au: DateCivile): boolean => risque.presence === 'present' && evalue(risque, au);

type Liste = Projet['objectifs'] | Projet['actions'];

/** L’un de ces renvois désigne-t-il autre chose qu’un élément annulé ? */
const unVivant = (ids: readonly string[] | undefined, liste: Liste): boolean =>
  ids?.some((id) => liste?.some((element) => element.id === id && !vivant(element)) !== true) === true;

const reponse = ({ objectifs, actions, attenuation }: Risque, projet: Projet | undefined): boolean =>
  unVivant(objectifs, projet?.objectifs) || unVivant(actions, projet?.actions) || attenuation !== undefined;

/** Le dossier affirme qu’aucun objectif ni aucune action n’y répond, et ne porte ni mesure ni secours. */
const sansReponse = ({ objectifs, actions, attenuation, secours }: Risque): boolean =>
  objectifs?.length === 0 && actions?.length === 0 && attenuation === undefined && secours === undefined;

const moyens = ({ actions, secours }: Risque, projet: Projet | undefined): boolean =>
  unVivant(actions, projet?.actions) || secours !== undefined;

/** Risques de ces natures dits présents, et auxquels le dossier affirme que rien ne répond. */
export const presentsSansReponse = (natures: Natures): Releve =>
  risquesOu(natures, (r, au) => present(r, au) && sansReponse(r));

/** Risques de ces natures dits présents, auxquels un objectif, une action ou une mesure répond. */
export const presentsAvecReponse = (natures: Natures): Releve =>
  risquesOu(natures, (r, au, projet) => present(r, au) && reponse(r, projet));

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
      ({ nature: celle, presence, evalueLe }) =>
        celle === nature &&
        presence === 'absent' &&
        evalueLe !== undefined &&
        evenements.some((e) => e.type === type && e.le <= au && evalueLe <= e.le),
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
        sans: risquesOu(
          natures,
          (r, au, projet) => present(r, au) && !(reponse(r, projet) && r.avisPersonne !== undefined),
        ),
        cle: 'avisPersonne',
        manque: REGISTRE,
      }),
    ),
    siPresent(
      natures,
      chacun({
        faits: lesPresents,
        sans: risquesOu(natures, (r, au, projet) => present(r, au) && !moyens(r, projet)),
        cle: 'actions',
        manque: REGISTRE,
      }),
    ),
  ];
};

/** Risques qui touchent la santé. */
export const RISQUES_SANTE: Natures = ['chute', 'denutrition_deglutition', 'addictions', 'suicide'];
