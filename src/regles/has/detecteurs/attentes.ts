import { enchainer } from '../../../kernel/listes';
import type { Attente } from '../../../projet/contenu';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import type { DomaineDeVie } from '../../../vocabulaire/domaines';
import type { Releve } from '../outils/releves';
import { RIEN, reperer } from '../outils/releves';
import type { Vue } from '../outils/vue';
import { misEnOeuvre } from '../outils/vue';
import { connu, touche } from './commun';
import { absenceInexpliquee, solliciteeEnVain } from './expression';

type Domaines = readonly DomaineDeVie[];

const deLaPersonne = ({ parole, domaines }: Attente, au: DateCivile, voulus: Domaines | undefined): boolean =>
  parole.auteur.qualite === 'personne' && connu(parole.le, au) && (voulus === undefined || touche(domaines, voulus));

/** Attentes dites par la personne elle-même, dans ces domaines s’il en est donné. */
export const attentesDeLaPersonne =
  (domaines?: Domaines): Releve =>
  ({ projet, ici, au }) =>
    reperer(projet?.attentes, ici, 'attentes', (a) => deLaPersonne(a, au, domaines));

/** Attentes de la personne dites à deux jours différents au moins. */
export const attentesRepetees =
  (domaines: Domaines): Releve =>
  ({ projet, ici, au }) => {
    const jours = new Set<DateCivile>();
    const trouvees = reperer(projet?.attentes, ici, 'attentes', (a) => {
      if (a.parole.le === undefined || !deLaPersonne(a, au, domaines)) return false;
      jours.add(a.parole.le);
      return true;
    });
    return jours.size > 1 ? trouvees : RIEN;
  };

const liees = ({ projet }: Vue): ReadonlySet<string> =>
  new Set(enchainer(projet?.objectifs ?? [], ({ attentes, statut }) => (statut === 'annule' ? [] : (attentes ?? []))));

const repondue = ({ suite, besoins }: Attente, au: DateCivile): boolean =>
  (suite !== undefined && suite.le <= au && (suite.decision === 'retenue' || suite.motif !== undefined)) ||
  (suite?.communiqueeLe !== undefined && suite.communiqueeLe <= au) ||
  (besoins !== undefined && besoins.length > 0);

/** Attentes de la personne, selon qu’elles ont trouvé une réponse : donnée, ou reprise dans un objectif vivant. */
const attentesSelonReponse =
  (avecReponse: boolean, domaines: Domaines | undefined): Releve =>
  (vue) => {
    const { projet, ici, au } = vue;
    let reprises: ReadonlySet<string> | undefined;
    const aReponse = (attente: Attente): boolean => {
      if (repondue(attente, au)) return true;
      reprises ??= liees(vue);
      return reprises.has(attente.id);
    };
    return reperer(
      projet?.attentes,
      ici,
      'attentes',
      (a) => deLaPersonne(a, au, domaines) && aReponse(a) === avecReponse,
    );
  };

/** Attentes de la personne qui ont trouvé une réponse : retenues, expliquées, ou reprises dans un objectif. */
export const attentesPrisesEnCompte = (domaines?: Domaines): Releve => attentesSelonReponse(true, domaines);

/** Attentes de la personne sans réponse notée : le dossier n’en dit pas la suite. */
export const attentesSansReponse = (domaines?: Domaines): Releve => attentesSelonReponse(false, domaines);

/** Le projet s’applique, toutes les attentes qu’il tient à ce jour sont celles de tiers, et la personne n’a rien refusé. */
export const attentesDeTiersSeulement: Releve = (vue) => {
  const { projet, ici, au } = vue;
  if (!misEnOeuvre(vue) || absenceInexpliquee(vue) || solliciteeEnVain(vue).length > 0) return RIEN;
  const connues = reperer(projet?.attentes, ici, 'attentes', ({ parole }) => connu(parole.le, au));
  const deTiers = reperer(
    projet?.attentes,
    ici,
    'attentes',
    ({ parole }) =>
      connu(parole.le, au) && parole.auteur.qualite !== 'personne' && parole.auteur.qualite !== 'inconnue',
  );
  return connues.length === deTiers.length ? deTiers : RIEN;
};

/** Projet de vie dit formulé par la personne, mais dont les mots sont notés comme ceux d’un tiers. */
export const paroleMalAttribuee: Releve = ({ projet, ici }) =>
  reperer(
    projet?.projetVie,
    ici,
    'projetVie',
    ({ formulation, parole }) =>
      formulation === 'par_la_personne' && parole.auteur.qualite !== 'personne' && parole.auteur.qualite !== 'inconnue',
  );
