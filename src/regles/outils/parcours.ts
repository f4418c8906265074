import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import { anneeDe } from '../../vocabulaire/calendrier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Delai } from '../../vocabulaire/delai';
import { dernier as plusTardif } from '../../vocabulaire/jour';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import { periodique } from './delais';
import type { Trouve } from './lecture';
import { ADMISSION, admisLe, plusRecent, situer } from './lecture';

/** Où est la sortie. */
export const SORTIE: Pointeur = '/accompagnement/sortie';
/** Motif commun : la personne est partie. */
export const SORTIE_PASSEE = 'La personne n’est plus accompagnée à cette date.';
/** Motif commun : la personne n’est pas encore là. */
export const PAS_ENCORE_ADMISE = 'La personne n’est pas encore admise à cette date.';

/** Jour de sortie, s’il est passé au jour dit ; une fois la personne réadmise, la sortie d’avant ne compte plus. */
export const sortiLe = (dossier: Dossier, au: DateCivile): DateCivile | undefined => {
  const sortie = dossier.accompagnement?.sortie?.le;
  if (sortie === undefined || au < sortie) return undefined;
  const admission = admisLe(dossier);
  return admission !== undefined && sortie < admission && admission <= au ? undefined : sortie;
};

/** Des jours écrits dans une liste, avec leur endroit. */
export const joursSitues = (liste: readonly DateCivile[] | undefined, base: Pointeur): readonly Trouve<DateCivile>[] =>
  situer(liste, base);

/**
 * Certitude d’un retard quand le texte dit « par an », « par semestre » ou « par trimestre » : comptée depuis le
 * dernier fait, l’échéance est notre lecture ; une période civile entière sans aucun fait la rend certaine.
 */
export const certitudeParPeriode = (
  depuis: DateCivile,
  au: DateCivile,
  parAn: 1 | 2 | 4,
): 'certaine' | 'selon_lecture' => {
  const rang = (jour: DateCivile): number => anneeDe(jour) * parAn + Math.floor((+jour.slice(5, 7) - 1) / (12 / parAn));
  return rang(au) - rang(depuis) >= 2 ? 'certaine' : 'selon_lecture';
};

type Origine = { readonly le: DateCivile; readonly ou: Pointeur };

const origineAdmission = (dossier: Dossier): Origine | undefined => {
  const le = admisLe(dossier);
  return le === undefined ? undefined : { le, ou: ADMISSION };
};

/**
 * Juge un devoir qui revient tout au long de l’accompagnement, à défaut d’autre origine depuis l’admission.
 *
 * `faits` : `undefined` si le dossier n’en dit rien. Les faits à venir et ceux d’avant l’origine ne comptent pas ;
 * après la sortie, le devoir cesse. `parAn` gradue la certitude, comme {@link certitudeParPeriode}.
 */
export const recurrent = (devoir: {
  readonly dossier: Dossier;
  readonly au: DateCivile;
  readonly delai: Delai;
  readonly quoi: string;
  readonly faits: readonly Trouve<DateCivile>[] | undefined;
  readonly ou: Pointeur;
  readonly origine?: Origine;
  readonly parAn?: 1 | 2 | 4;
}): Verdict => {
  const { dossier, au, delai, quoi, faits, ou, parAn } = devoir;
  const origine = devoir.origine ?? origineAdmission(dossier);
  if (origine && au < origine.le) return sansObjet(PAS_ENCORE_ADMISE);
  if (sortiLe(dossier, au) !== undefined) return sansObjet(SORTIE_PASSEE);
  const utiles = (faits ?? []).filter(({ valeur }) => valeur <= au && valeur >= (origine?.le ?? ''));
  const recent = plusRecent(utiles, (le) => le);
  const depart = origine ?? (recent && { le: recent.valeur, ou: recent.ou });
  if (depart === undefined) return indeterminee(ADMISSION, ...(faits === undefined ? [ou] : []));
  const depuis = recent ? plusTardif(recent.valeur, depart.le) : depart.le;
  return periodique({
    au,
    delai,
    origine: depart,
    dernier: recent && { le: recent.valeur, ou: recent.ou },
    silence: faits === undefined,
    manque: [ou],
    quoi,
    ...(parAn !== undefined && { certitude: () => certitudeParPeriode(depuis, au, parAn) }),
  });
};
