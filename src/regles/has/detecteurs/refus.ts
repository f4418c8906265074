import type { Consentement } from '../../../consentement/consentement';
import type { Pointeur } from '../../../kernel/pointeur';
import type { Refus } from '../../../projet/concertation';
import type { Prestation } from '../../../projet/contenu';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import type { Releve } from '../outils/releves';
import { RIEN, reperer } from '../outils/releves';
import type { Vue } from '../outils/vue';
import { connu } from './commun';

/** Un refus qui dure, quel que soit l’endroit du dossier où il est noté, ramené à ce qui compte ici. */
type RefusEnCours = {
  readonly ou: Pointeur;
  readonly reinterroge: boolean;
  readonly alternative: boolean;
  /** Le jour convenu est passé, et le dossier affirme que personne n’en a reparlé. */
  readonly oublie: boolean;
};

const enCours = ({ le, leveLe }: Refus, au: DateCivile): boolean => le <= au && (leveLe === undefined || au < leveLe);

const duProjet = (refus: Refus, ou: Pointeur, au: DateCivile): RefusEnCours => ({
  ou,
  reinterroge: refus.reinterrogeLe?.some((le) => le <= au) === true,
  alternative: refus.alternativeProposee !== undefined,
  oublie: refus.reinterrogerLe !== undefined && refus.reinterrogerLe < au && refus.reinterrogeLe?.length === 0,
});

const estRefus = (c: Consentement): c is Extract<Consentement, { readonly statut: 'refuse' | 'retire' }> =>
  c.statut === 'refuse' || c.statut === 'retire';

const duRegistre = (
  c: Extract<Consentement, { readonly statut: 'refuse' | 'retire' }>,
  ou: Pointeur,
  au: DateCivile,
): RefusEnCours => ({
  ou,
  reinterroge: c.recherches.some(({ le }) => c.reponse.le < le && le <= au),
  alternative: c.alternativeProposee !== undefined,
  oublie: false,
});

const refusee = ({ choix, statut }: Prestation, au: DateCivile): boolean =>
  choix?.reponse === 'refusee' && choix.le <= au && statut !== 'annule';

/** Les refus qui durent : portés au projet, aux prestations qu’il propose, ou au registre des consentements. */
const refusEnCours = ({ dossier, projet, ici, au }: Vue): readonly RefusEnCours[] => {
  const trouves: RefusEnCours[] = [];
  let rang = 0;
  for (const refus of projet?.refus ?? []) {
    if (enCours(refus, au)) trouves.push(duProjet(refus, `${ici}/refus/${rang}`, au));
    rang += 1;
  }
  rang = 0;
  for (const prestation of projet?.prestations ?? []) {
    if (refusee(prestation, au) && projet?.refus?.some(({ sur }) => sur === prestation.id) !== true) {
      const alternative = prestation.choix?.alternative !== undefined;
      trouves.push({ ou: `${ici}/prestations/${rang}/choix`, reinterroge: false, alternative, oublie: false });
    }
    rang += 1;
  }
  rang = 0;
  for (const consentement of dossier.consentements ?? []) {
    if (estRefus(consentement) && consentement.reponse.le <= au) {
      trouves.push(duRegistre(consentement, `/consentements/${rang}`, au));
    }
    rang += 1;
  }
  return trouves;
};

const adresses =
  (condition: (refus: RefusEnCours) => boolean): Releve =>
  (vue) =>
    refusEnCours(vue)
      .filter(condition)
      .map(({ ou }) => ou);

/** Refus qui durent. */
export const refusNotes: Releve = adresses(() => true);
/** Refus dont rien ne dit qu’on en a reparlé. */
export const refusNonReinterroges: Releve = adresses(({ reinterroge }) => !reinterroge);
/** Refus sans autre proposition notée. */
export const refusSansAlternative: Releve = adresses(({ alternative }) => !alternative);
/** Refus dont le jour convenu pour en reparler est passé, et dont le dossier affirme que nul n’a reparlé. */
export const refusOublies: Releve = adresses(({ oublie }) => oublie);

/** Le dossier affirme qu’aucun refus ne dure : ni au projet, ni parmi les consentements, et n’en porte sur aucune prestation. */
export const aucunRefus: Releve = (vue) =>
  vue.projet?.refus !== undefined && vue.dossier.consentements !== undefined && refusEnCours(vue).length === 0
    ? [`${vue.ici}/refus`, '/consentements']
    : RIEN;

/** Prestations que la personne a refusées et que le dossier dit pourtant actives. */
export const imposeesMalgreRefus: Releve = ({ projet, ici, au }) =>
  reperer(
    projet?.prestations,
    ici,
    'prestations',
    (p) =>
      p.statut === 'actif' &&
      p.choix?.par.qualite === 'personne' &&
      refusee(p, au) &&
      connu(p.debutLe, au) &&
      (p.finLe === undefined || au <= p.finLe),
  );

/** Prestations que la personne a choisies ou écartées elle-même. */
export const choixDePrestation =
  (condition: (prestation: Prestation) => boolean = () => true): Releve =>
  ({ projet, ici, au }) =>
    reperer(
      projet?.prestations,
      ici,
      'prestations',
      (p) => p.choix !== undefined && p.choix.le <= au && p.choix.par.qualite === 'personne' && condition(p),
    );

/** Ce que dit `aucunRefus`. */
export const SANS_REFUS = 'Le dossier affirme qu’aucun refus de la personne ne dure.';
