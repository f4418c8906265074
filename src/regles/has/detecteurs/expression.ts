import type { Consentement } from '../../../consentement/consentement';
import { enchainer } from '../../../kernel/listes';
import { tenueLe } from '../../../revision/tenue';
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

/** La personne a été sollicitée et n’a pas participé, pour une raison notée. */
export const solliciteeEnVain: Releve = ({ projet, ici }) => {
  const personne = projet?.participation?.personne;
  return personne?.aParticipe === false && personne.motif !== undefined && personne.motif !== 'non_sollicitee'
    ? [`${ici}/participation/personne`]
    : RIEN;
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

/** La personne est dite non verbale, et toutes ses paroles auraient été recueillies à l’oral. */
export const oralPourNonVerbale: Releve = ({ dossier, projet, ici }) => {
  if (dossier.usager.communication?.expression !== 'non_verbale') return RIEN;
  const siennes = projet?.attentes?.filter(({ parole }) => parole.auteur.qualite === 'personne') ?? [];
  return siennes.length > 0 && siennes.every(({ parole }) => parole.moyen === 'oral')
    ? reperer(projet?.attentes, ici, 'attentes', ({ parole }) => parole.auteur.qualite === 'personne')
    : RIEN;
};

/** Consentements dont la recherche a été précédée d’une information, par un moyen noté. */
export const informationsAvantReponse: Releve = ({ dossier, au }) =>
  reperer(dossier.consentements, '', 'consentements', (c) =>
    c.recherches.some(
      ({ information, le }) =>
        le <= au && information !== undefined && information.le <= le && information.comprise !== false,
    ),
  );

const derniereComprise = ({ recherches }: Consentement): boolean | undefined =>
  recherches.at(-1)?.information?.comprise;

/** Accords notés alors que la dernière information, d’après le dossier, n’a pas été comprise. */
export const accordsSansComprehension: Releve = ({ dossier, au }) =>
  reperer(
    dossier.consentements,
    '',
    'consentements',
    (c) =>
      c.statut === 'donne' && aRepondu(c, au) && c.reponse.par.qualite === 'personne' && derniereComprise(c) === false,
  );

/** La personne est dite non lectrice, et l’information n’a été donnée que par écrit. */
export const ecritPourNonLectrice: Releve = ({ dossier, au }) =>
  dossier.usager.communication?.lecture !== 'non_lectrice'
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
