import type { DocumentRemis } from '../../accompagnement/admission';
import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import type { Acteur } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Delai } from '../../vocabulaire/delai';
import { jours } from '../../vocabulaire/delai';
import { dernier } from '../../vocabulaire/jour';
import type { Information } from '../../vocabulaire/traces';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import { calculer, unique } from './delais';
import type { Trouve } from './lecture';
import { ADMISSION, admisLe, plusAncien, situer, survenus } from './lecture';
import { pendantLeSejour } from './sejour';

/** Où sont les informations données. */
export const INFORMATIONS: Pointeur = '/accompagnement/informations';
/** Où sont les documents d’information remis. */
export const DOCUMENTS_REMIS: Pointeur = '/accompagnement/documentsRemis';
/** Où est la date de naissance. */
export const NAISSANCE: Pointeur = '/usager/identite/naissanceLe';

/**
 * Délai de lecture des devoirs « de l’accueil » auxquels aucun texte ne donne de jours : celui que D311 fixe à la
 * remise du contrat. Un dépassement n’est jamais qu’un manquement selon cette lecture.
 */
export const DELAI_ACCUEIL: Delai = jours(15);

/** Juge ce qui ne se juge qu’une fois la personne admise. */
export const depuisAdmission = (
  dossier: Dossier,
  au: DateCivile,
  suite: (admission: DateCivile) => Verdict,
): Verdict => {
  const admission = admisLe(dossier);
  if (admission === undefined) return indeterminee(ADMISSION);
  return au < admission ? sansObjet('La personne n’est pas encore admise à cette date.') : suite(admission);
};

/** Informations données et documents remis, sur ces sujets, à qui il faut. */
export const donnes = (
  dossier: Dossier,
  sujets: readonly Information['sujet'][],
  documents: readonly DocumentRemis['type'][],
  aQui: (acteur: Acteur) => boolean,
): readonly Trouve<{ readonly le: DateCivile }>[] => [
  ...situer(dossier.accompagnement?.informations, INFORMATIONS).filter(
    ({ valeur }) => sujets.includes(valeur.sujet) && valeur.a.some(aQui),
  ),
  ...situer(dossier.accompagnement?.documentsRemis, DOCUMENTS_REMIS).filter(
    ({ valeur }) => documents.includes(valeur.type) && aQui(valeur.a),
  ),
];

/** Juge une information ou une remise due à l’accueil, dans le délai de lecture ; qui part avant lui n’attend plus rien. */
export const dueALAccueil = (devoir: {
  readonly dossier: Dossier;
  readonly au: DateCivile;
  readonly sujets?: readonly Information['sujet'][];
  readonly documents?: readonly DocumentRemis['type'][];
  readonly aQui: (acteur: Acteur) => boolean;
  readonly quoi: string;
  /** Premier jour du texte : une personne admise plus tôt est à informer depuis ce jour. */
  readonly texteDu?: DateCivile;
}): Verdict => {
  const { dossier, au, sujets = [], documents = [], aQui, quoi, texteDu } = devoir;
  const juger = (admission: DateCivile, jour: DateCivile): Verdict => {
    const fait = plusAncien(
      survenus(donnes(dossier, sujets, documents, aQui), jour, ({ le }) => le),
      ({ le }) => le,
    );
    const manque = [...(sujets.length > 0 ? [INFORMATIONS] : []), ...(documents.length > 0 ? [DOCUMENTS_REMIS] : [])];
    const muet =
      (sujets.length > 0 && dossier.accompagnement?.informations === undefined) ||
      (documents.length > 0 && dossier.accompagnement?.documentsRemis === undefined);
    return unique({
      au: jour,
      calcul: calculer(texteDu ? dernier(admission, texteDu) : admission, ADMISSION, DELAI_ACCUEIL),
      fait: fait && { le: fait.valeur.le, ou: fait.ou },
      silence: muet,
      manque,
      quoi,
      certitude: 'selon_lecture',
    });
  };
  return depuisAdmission(dossier, au, (admission) => pendantLeSejour(dossier, au, (jour) => juger(admission, jour)));
};
