import type { DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Dossier } from '../../dossier/dossier';
import { dernierSelon } from '../../kernel/listes';
import type { Pointeur } from '../../kernel/pointeur';
import type { Projet } from '../../projet/projet';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { memoriser } from './memoire';

/** Une donnée et l’endroit du dossier où elle est. */
export type Trouve<T> = { readonly valeur: T; readonly ou: Pointeur };

/** Les éléments d’une liste avec leur endroit ; une liste absente n’en a pas. */
export const situer = <T>(liste: readonly T[] | undefined, base: Pointeur): readonly Trouve<T>[] =>
  (liste ?? []).map((valeur, rang) => ({ valeur, ou: `${base}/${rang}` as Pointeur }));

/** Ceux dont la date est connue et déjà passée au jour dit : on ne juge pas sur l’avenir. */
export const survenus = <T>(
  liste: readonly Trouve<T>[],
  au: DateCivile,
  date: (valeur: T) => DateCivile | undefined,
): readonly Trouve<T>[] =>
  liste.filter(({ valeur }) => {
    const le = date(valeur);
    return le !== undefined && le <= au;
  });

/** Le plus récent à une date, s’il y en a un. */
export const plusRecent = <T>(liste: readonly Trouve<T>[], date: (valeur: T) => DateCivile): Trouve<T> | undefined =>
  liste.reduce<Trouve<T> | undefined>(
    (choisi, candidat) => (choisi && date(choisi.valeur) >= date(candidat.valeur) ? choisi : candidat),
    undefined,
  );

/** Le plus ancien à une date, s’il y en a un. */
export const plusAncien = <T>(liste: readonly Trouve<T>[], date: (valeur: T) => DateCivile): Trouve<T> | undefined =>
  liste.reduce<Trouve<T> | undefined>(
    (choisi, candidat) => (choisi && date(choisi.valeur) <= date(candidat.valeur) ? choisi : candidat),
    undefined,
  );

/** Où sont les contrats de séjour, DIPC et documents de même rang. */
export const DOCUMENTS: Pointeur = '/accompagnement/documentsIndividuels';
/** Où est la date d’admission. */
export const ADMISSION: Pointeur = '/accompagnement/admission/admisLe';

/** Date d’admission, si elle est connue. */
export const admisLe = (dossier: Dossier): DateCivile | undefined => dossier.accompagnement?.admission?.admisLe;

/** Documents établis ou non, à l’exclusion de ceux établis après le jour dit. */
const documentsConnus = memoriser((dossier: Dossier, au: DateCivile): readonly Trouve<DocumentIndividuel>[] =>
  situer(dossier.accompagnement?.documentsIndividuels, DOCUMENTS).filter(
    ({ valeur }) => valeur.etabliLe === undefined || valeur.etabliLe <= au,
  ),
);

/** Documents d’un type, établis ou non, à l’exclusion de ceux établis après le jour dit. */
export const documentsDeType = (
  dossier: Dossier,
  types: readonly DocumentIndividuel['type'][],
  au: DateCivile,
): readonly Trouve<DocumentIndividuel>[] =>
  documentsConnus(dossier, au).filter(({ valeur }) => types.includes(valeur.type));

/** Le document en cours parmi ces types : le dernier établi qui n’a pas pris fin. */
export const documentEnCours = (
  dossier: Dossier,
  types: readonly DocumentIndividuel['type'][],
  au: DateCivile,
): Trouve<DocumentIndividuel> | undefined =>
  dernierSelon(
    documentsDeType(dossier, types, au).filter(({ valeur }) => valeur.finLe === undefined || au <= valeur.finLe),
    ({ valeur }) => valeur.etabliLe ?? '',
  );

/** Le projet est-il clos au jour dit ? Sans date de clôture, il l’est. */
export const dejaClos = (projet: Projet, au: DateCivile): boolean =>
  projet.statut === 'clos' && (projet.closLe ?? au) <= au;

const debut = ({ ouvertLe, debutLe }: Projet): string => ouvertLe ?? debutLe ?? '';

/** Clos avant l’admission, il est celui d’un autre séjour. */
const dUnAutreSejour = (projet: Projet, admission: DateCivile | undefined, au: DateCivile): boolean =>
  projet.statut === 'clos' &&
  projet.closLe !== undefined &&
  admission !== undefined &&
  admission <= au &&
  projet.closLe < admission;

/**
 * Le projet en cours : le dernier ouvert, à sa date, qui n’est pas clos au jour dit ; à défaut, le dernier ouvert du
 * séjour. Entre deux que leurs dates ne départagent pas, le dernier de la liste.
 */
export const projetEnCours = memoriser((dossier: Dossier, au: DateCivile): Trouve<Projet> | undefined => {
  const admission = admisLe(dossier);
  const ouverts = situer(dossier.projets, '/projets').filter(
    ({ valeur }) => (valeur.ouvertLe ?? '') <= au && !dUnAutreSejour(valeur, admission, au),
  );
  const enCours = ouverts.filter(({ valeur }) => !dejaClos(valeur, au));
  return dernierSelon(enCours.length > 0 ? enCours : ouverts, ({ valeur }) => debut(valeur));
});

type Segment = string | number;

/** Endroit d’un champ sous un autre, trois niveaux au plus. Nos champs n’ont rien à échapper : ni `~`, ni `/`. */
export const sous = (base: Pointeur, champ: Segment, dedans?: Segment, auFond?: Segment): Pointeur => {
  const premier: Pointeur = `${base}/${champ}`;
  if (dedans === undefined) return premier;
  return auFond === undefined ? `${premier}/${dedans}` : `${premier}/${dedans}/${auFond}`;
};
