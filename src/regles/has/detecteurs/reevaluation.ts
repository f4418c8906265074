import { enchainer } from '../../../kernel/listes';
import type { Pointeur } from '../../../kernel/pointeur';
import type { Refus } from '../../../projet/concertation';
import type { Revision } from '../../../revision/revision';
import { tenueLe } from '../../../revision/tenue';
import { plusJours } from '../../../vocabulaire/calendrier';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import { ans, echeance } from '../../../vocabulaire/delai';
import { enToutesLettres } from '../../../vocabulaire/jour';
import { dejaClos, plusAncien, situer } from '../../outils/lecture';
import type { Constat } from '../../preuve';
import type { Detecteur } from '../outils/releves';
import type { Vue } from '../outils/vue';
import { duProjet } from '../outils/vue';

/** Un fait daté, et où il est. */
export type FaitDate = { readonly le: DateCivile; readonly ou: Pointeur };

const UN_AN = ans(1);

/** Le plus récent de deux faits. */
export const lePlusRecent = (a: FaitDate | undefined, b: FaitDate | undefined): FaitDate | undefined =>
  a === undefined || (b !== undefined && b.le > a.le) ? b : a;

/**
 * Juge un fait attendu au moins une fois par an : le dernier vaut jusqu’au même quantième de l’année suivante, inclus
 * (29 février → 28 les années communes). Sans aucun fait, l’année court depuis `origine`.
 *
 * `silence` : le dossier ne tient pas la liste de ces faits ; passé l’année, il se tait au lieu de contredire.
 */
export const annuel = (fait: {
  readonly au: DateCivile;
  readonly dernier: FaitDate | undefined;
  readonly origine: FaitDate | undefined;
  readonly silence: boolean;
  readonly manque: readonly Pointeur[];
  /** Ce qui est attendu, en tête de phrase : « Réévaluation avec la personne ». */
  readonly quoi: string;
}): Constat => {
  const { au, dernier, origine, silence, manque, quoi } = fait;
  const depuis = dernier ?? origine;
  if (depuis === undefined) return { constat: 'silence', ou: manque };
  const limite = echeance(depuis.le, UN_AN);
  if (au <= limite) {
    return dernier
      ? { constat: 'preuve', ou: [dernier.ou], jusquAu: limite }
      : {
          constat: 'silence',
          ou: manque,
          avantLe: limite,
          dit: `${quoi} : au plus tard le ${enToutesLettres(limite)}.`,
        };
  }
  if (silence) return { constat: 'silence', ou: manque };
  const dit = `${quoi} : rien au dossier depuis plus d’un an, échéance le ${enToutesLettres(limite)}.`;
  return { constat: 'contradiction', ou: manque, dit, depuisLe: plusJours(limite, 1), echeance: limite };
};

/** Avec la personne : `oui`, `non` (elle n’y a pas été invitée), ou `tu` (le dossier ne le dit pas). */
export const avecLaPersonne = ({ personne, presents, avisPersonne }: Revision): 'oui' | 'non' | 'tu' => {
  if (personne?.presente === true || avisPersonne?.recueilli === true) return 'oui';
  if (presents?.some(({ qualite }) => qualite === 'personne')) return 'oui';
  return personne?.presente === false && personne.motif === 'non_invitee' ? 'non' : 'tu';
};

/** D’où court la première année : la première version du projet, à défaut sa mise en œuvre. */
const origineDuProjet = (vue: Vue): FaitDate | undefined => {
  const { projet, au } = vue;
  const versions = situer(projet?.versions, duProjet(vue, 'versions'));
  const premiere = plusAncien(versions, ({ etablieLe }) => etablieLe);
  const [le, ou] = premiere ? [premiere.valeur.etablieLe, premiere.ou] : [projet?.debutLe, duProjet(vue, 'debutLe')];
  return le === undefined || le > au ? undefined : { le, ou };
};

/** Les jours où la personne a refusé de prendre part à son projet, ou à une révision qui ne s’est pas tenue. */
const refusDYPrendrePart = ({ dossier, projet, au }: Vue): readonly FaitDate[] => {
  const siens = (refus: readonly Refus[] | undefined, ou: Pointeur): readonly FaitDate[] =>
    (refus ?? [])
      .filter(({ objet, par, le }) => objet !== 'element' && par.qualite === 'personne' && le <= au)
      .map(({ le }) => ({ le, ou }));
  return [
    ...siens(projet?.refus, '/revisions'),
    ...enchainer(dossier.revisions ?? [], (revision) =>
      revision.projet === projet?.id && tenueLe(revision) === null ? siens(revision.refus, '/revisions') : [],
    ),
  ];
};

/** Les versions issues d’une révision que le dossier ne tient pas : il ne dit pas si la personne y était. */
const revisionsSansTrace = ({ dossier, projet, au }: Vue): readonly FaitDate[] => {
  const tenues = enchainer(dossier.revisions ?? [], (revision) =>
    revision.projet === projet?.id ? [tenueLe(revision)] : [],
  );
  return (projet?.versions ?? [])
    .filter(
      ({ motif, etablieLe }) =>
        motif === 'revision' &&
        etablieLe <= au &&
        !tenues.some((le) => le !== null && le <= etablieLe && etablieLe <= echeance(le, UN_AN)),
    )
    .map(({ etablieLe: le }) => ({ le, ou: '/revisions' }));
};

/**
 * Le projet est réévalué avec la personne au moins une fois par an. Une révision où la présence de la personne n’est
 * pas dite, ou à laquelle elle a refusé de prendre part, ne compte ni pour, ni contre ; une révision où elle n’a pas été
 * invitée ne compte pas, et le contredit si elle est la dernière. Un projet clos n’a plus à être réévalué.
 */
export const reevaluationAnnuelle: Detecteur = (vue) => {
  const { dossier, au, projet } = vue;
  if (projet !== undefined && dejaClos(projet, au)) return { constat: 'silence', ou: ['/projets'] };
  let avec: FaitDate | undefined;
  let sans: FaitDate | undefined;
  let tue: FaitDate | undefined;
  let rang = 0;
  for (const revision of dossier.revisions ?? []) {
    const le = revision.projet === projet?.id ? tenueLe(revision) : null;
    if (le !== null && le <= au) {
      const fait: FaitDate = { le, ou: `/revisions/${rang}` };
      const place = avecLaPersonne(revision);
      if (place === 'oui') avec = lePlusRecent(avec, fait);
      else if (place === 'non') sans = lePlusRecent(sans, fait);
      else tue = lePlusRecent(tue, { le, ou: `/revisions/${rang}/personne` });
    }
    rang += 1;
  }
  tue = [...refusDYPrendrePart(vue), ...revisionsSansTrace(vue)].reduce<FaitDate | undefined>(lePlusRecent, tue);
  const constat = annuel({
    au,
    dernier: avec,
    origine: origineDuProjet(vue),
    silence: dossier.revisions === undefined || projet?.versions === undefined,
    manque: projet === undefined ? ['/projets'] : ['/revisions'],
    quoi: 'Réévaluation du projet avec la personne',
  });
  if (constat.constat === 'preuve') return constat;
  const dernierAilleurs = lePlusRecent(sans, tue);
  if (tue !== undefined && dernierAilleurs === tue && au <= echeance(tue.le, UN_AN)) {
    return { constat: 'silence', ou: [tue.ou] };
  }
  return sans !== undefined && dernierAilleurs === sans && (avec === undefined || sans.le > avec.le)
    ? { constat: 'contradiction', ou: [sans.ou], dit: 'La dernière réévaluation s’est tenue sans inviter la personne.' }
    : constat;
};
