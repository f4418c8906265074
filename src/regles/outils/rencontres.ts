import type { Dossier } from '../../dossier/dossier';
import { enchainer } from '../../kernel/listes';
import type { Pointeur } from '../../kernel/pointeur';
import type { Projet } from '../../projet/projet';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Trouve } from './lecture';
import { plusAncien, situer, sous } from './lecture';

/** Où sont les entretiens. */
export const ENTRETIENS: Pointeur = '/accompagnement/entretiens';

/** Le premier jour où le projet a été écrit : sa première version, à défaut son début. */
export const premiereEcriture = ({ valeur, ou }: Trouve<Projet>, au: DateCivile): Trouve<DateCivile> | undefined => {
  const versions = situer(valeur.versions, sous(ou, 'versions')).map((version) => ({
    valeur: version.valeur.etablieLe,
    ou: sous(version.ou, 'etablieLe'),
  }));
  const debut = valeur.debutLe === undefined ? [] : [{ valeur: valeur.debutLe, ou: sous(ou, 'debutLe') }];
  const premiere = (dates: readonly Trouve<DateCivile>[]) =>
    plusAncien(
      dates.filter((date) => date.valeur <= au),
      (le) => le,
    );
  return premiere(versions) ?? premiere(debut);
};

/** Jours où la personne a été rencontrée : attente qu’elle exprime, entretien, réunion ou évaluation avec elle. */
export const rencontres = (
  dossier: Dossier,
  { valeur, ou }: Trouve<Projet>,
  au: DateCivile,
): readonly Trouve<DateCivile>[] =>
  [
    ...enchainer(situer(valeur.attentes, sous(ou, 'attentes')), ({ valeur: { parole }, ou: la }) =>
      estLaPersonne(parole.auteur) && parole.le !== undefined
        ? [{ valeur: parole.le, ou: sous(la, 'parole', 'le') }]
        : [],
    ),
    ...situer(dossier.accompagnement?.entretiens, ENTRETIENS).map(({ valeur: { le }, ou: la }) => ({
      valeur: le,
      ou: sous(la, 'le'),
    })),
    ...enchainer(situer(valeur.reunions, sous(ou, 'reunions')), ({ valeur: { le, personne }, ou: la }) =>
      personne?.presente ? [{ valeur: le, ou: sous(la, 'le') }] : [],
    ),
    ...enchainer(situer(valeur.evaluations, sous(ou, 'evaluations')), ({ valeur: { le, avecLaPersonne }, ou: la }) =>
      avecLaPersonne ? [{ valeur: le, ou: sous(la, 'le') }] : [],
    ),
  ].filter((rencontre) => rencontre.valeur <= au);

/** Ce que le dossier ne dit pas et qui montrerait une rencontre ; vide quand il affirme qu’il n’y en a pas. */
export const rencontresTues = (dossier: Dossier, { valeur, ou }: Trouve<Projet>): readonly Pointeur[] => [
  ...(valeur.attentes === undefined ? [sous(ou, 'attentes')] : []),
  ...enchainer(situer(valeur.attentes, sous(ou, 'attentes')), ({ valeur: { parole }, ou: la }) =>
    estLaPersonne(parole.auteur) && parole.le === undefined ? [sous(la, 'parole', 'le')] : [],
  ),
  ...(valeur.reunions === undefined ? [sous(ou, 'reunions')] : []),
  ...(dossier.accompagnement?.entretiens === undefined ? [ENTRETIENS] : []),
];
