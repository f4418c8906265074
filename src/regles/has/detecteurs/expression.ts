import type { Consentement } from '../../../consentement/consentement';
import { dernierSelon, enchainer } from '../../../kernel/listes';
import type { Attente } from '../../../projet/contenu';
import { tenueLe } from '../../../revision/tenue';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import type { Moyen } from '../../../vocabulaire/parole';
import type { Releve } from '../outils/releves';
import { RIEN, reperer } from '../outils/releves';
import { connu, vivant } from './commun';
import { aRepondu } from './consentements';
import { avecLaPersonne } from './reevaluation';

const ADAPTES: ReadonlySet<Moyen> = new Set<Moyen>([
  'falc',
  'pictogrammes',
  'langue_des_signes',
  'interprete',
  'caa',
  'observation',
]);

/** Révisions tenues où la personne était là, ou a donné son avis. */
export const revisionsAvecPersonne: Releve = ({ dossier, au }) =>
  reperer(dossier.revisions, '', 'revisions', (revision) => {
    const le = tenueLe(revision);
    return le !== null && le <= au && avecLaPersonne(revision) === 'oui';
  });

/** Préparations de révision écrites ou dictées par la personne. */
export const preparationsDeLaPersonne: Releve = ({ dossier, au }) =>
  reperer(
    dossier.revisions,
    '',
    'revisions',
    ({ preparations }) =>
      preparations?.some(({ auteur, le }) => auteur.qualite === 'personne' && connu(le, au)) === true,
  );

/** La personne a participé à l’élaboration du projet. */
export const aParticipe: Releve = ({ projet, ici }) =>
  projet?.participation?.personne?.aParticipe === true ? [`${ici}/participation/personne`] : RIEN;

/** Le dossier dit que la personne n’a pas été sollicitée. */
export const nonSollicitee: Releve = ({ projet, ici }) => {
  const personne = projet?.participation?.personne;
  return personne?.aParticipe === false && personne.motif === 'non_sollicitee'
    ? [`${ici}/participation/personne`]
    : RIEN;
};

/** La personne a été sollicitée et n’a pas participé, pour une raison notée, ou l’a refusé et n’est pas revenue dessus. */
export const solliciteeEnVain: Releve = ({ projet, ici, au }) => {
  const personne = projet?.participation?.personne;
  if (personne?.aParticipe === false && personne.motif !== undefined && personne.motif !== 'non_sollicitee') {
    return [`${ici}/participation/personne`];
  }
  return reperer(
    projet?.refus,
    ici,
    'refus',
    ({ objet, par, le, leveLe }) =>
      objet !== 'element' && par.qualite === 'personne' && le <= au && (leveLe === undefined || au < leveLe),
  );
};

/** La personne n’a pas pris part, et le dossier ne dit pas pourquoi : elle a pu le refuser. */
export const absenceInexpliquee = ({ projet }: Parameters<Releve>[0]): boolean => {
  const personne = projet?.participation?.personne;
  return personne?.aParticipe === false && personne.motif === undefined;
};

/** Le profil de communication dit au moins comment la personne s’exprime ou quels moyens prévoir. */
export const profilDeCommunication: Releve = ({ dossier, au }) => {
  const profil = dossier.usager.communication;
  return profil !== undefined &&
    connu(profil.evalueLe, au) &&
    (profil.expression !== undefined || (profil.moyens?.length ?? 0) > 0)
    ? ['/usager/communication']
    : RIEN;
};

/** Paroles de la personne recueillies par un moyen noté ; adapté, si elle ne s’exprime pas à l’oral sans aide. */
export const parolesParMoyen: Releve = ({ dossier, projet, ici, au }) => {
  const expression = dossier.usager.communication?.expression;
  const aAdapter = expression === 'non_verbale' || expression === 'orale_limitee';
  return reperer(
    projet?.attentes,
    ici,
    'attentes',
    ({ parole }) =>
      parole.auteur.qualite === 'personne' &&
      connu(parole.le, au) &&
      parole.moyen !== undefined &&
      (!aAdapter || ADAPTES.has(parole.moyen)),
  );
};

/** La personne est dite non verbale, et toutes ses paroles depuis auraient été recueillies à l’oral. */
export const oralPourNonVerbale: Releve = ({ dossier, projet, ici, au }) => {
  const { expression, evalueLe } = dossier.usager.communication ?? {};
  if (expression !== 'non_verbale' || !connu(evalueLe, au)) return RIEN;
  const sienne = ({ parole }: Attente): boolean => parole.auteur.qualite === 'personne' && connu(parole.le, au);
  const siennes = projet?.attentes?.filter(sienne) ?? [];
  return siennes.every(({ parole: { moyen, le = '9999' } }) => moyen === 'oral' && (evalueLe ?? '') <= le)
    ? reperer(projet?.attentes, ici, 'attentes', sienne)
    : RIEN;
};

/** Consentements dont la recherche auprès de la personne a été précédée d’une information, par un moyen noté. */
export const informationsAvantReponse: Releve = ({ dossier, au }) =>
  reperer(dossier.consentements, '', 'consentements', (c) =>
    c.recherches.some(
      ({ aupresDe, information, le }) =>
        aupresDe.qualite === 'personne' &&
        le <= au &&
        information !== undefined &&
        information.le <= le &&
        information.comprise !== false,
    ),
  );

/** La dernière information donnée à la personne avant ce jour a-t-elle été comprise ? */
const derniereComprise = ({ recherches }: Consentement, avant: DateCivile): boolean | undefined =>
  dernierSelon(
    recherches.filter(({ aupresDe, le }) => aupresDe.qualite === 'personne' && le <= avant),
    ({ le }) => le,
  )?.information?.comprise;

/** Accords notés alors que la dernière information, d’après le dossier, n’a pas été comprise. */
export const accordsSansComprehension: Releve = ({ dossier, au }) =>
  reperer(
    dossier.consentements,
    '',
    'consentements',
    (c) =>
      c.statut === 'donne' &&
      aRepondu(c, au) &&
      c.reponse.par.qualite === 'personne' &&
      derniereComprise(c, c.reponse.le) === false,
  );

/** La personne est dite non lectrice, et l’information n’a été donnée que par écrit. */
export const ecritPourNonLectrice: Releve = ({ dossier, au }) =>
  dossier.usager.communication?.lecture !== 'non_lectrice' || !connu(dossier.usager.communication.evalueLe, au)
    ? RIEN
    : reperer(dossier.consentements, '', 'consentements', (c) => {
        const informations = enchainer(c.recherches, ({ information, aupresDe, le }) =>
          information !== undefined && aupresDe.qualite === 'personne' && le <= au ? [information] : [],
        );
        return informations.length > 0 && informations.every(({ moyens }) => moyens.every((m) => m === 'ecrit'));
      });

/** Objectifs où l’avis de la personne est noté, ou la raison pour laquelle il manque. */
export const avisRecherches: Releve = ({ projet, ici, au }) =>
  reperer(
    projet?.objectifs,
    ici,
    'objectifs',
    (objectif) => vivant(objectif) && objectif.avisPersonne !== undefined && connu(objectif.avisPersonne.le, au),
  );
