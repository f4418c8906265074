import type { DocumentRemis } from '../../../accompagnement/admission';
import type { Entretien } from '../../../accompagnement/entretien';
import type { Information } from '../../../vocabulaire/traces';
import type { Releve } from '../outils/releves';
import { RIEN, reperer } from '../outils/releves';
import { estProche, personneParmi } from './commun';

/** Informations données à la personne sur ces sujets. */
export const informationsSur =
  (...sujets: readonly Information['sujet'][]): Releve =>
  ({ dossier, au }) =>
    reperer(
      dossier.accompagnement?.informations,
      '/accompagnement',
      'informations',
      ({ sujet, le, a }) => le <= au && sujets.includes(sujet) && personneParmi(a),
    );

/** Informations données aux proches sur ces sujets. */
export const informationsAuxProches =
  (...sujets: readonly Information['sujet'][]): Releve =>
  ({ dossier, au }) =>
    reperer(
      dossier.accompagnement?.informations,
      '/accompagnement',
      'informations',
      ({ sujet, le, a }) => le <= au && sujets.includes(sujet) && a.some(estProche),
    );

/** Informations sur ces sujets dont la personne a montré qu’elle les avait comprises. */
export const informationsComprises =
  (...sujets: readonly Information['sujet'][]): Releve =>
  ({ dossier, au }) =>
    reperer(
      dossier.accompagnement?.informations,
      '/accompagnement',
      'informations',
      ({ sujet, le, a, comprehensionVerifiee }) =>
        comprehensionVerifiee === true && le <= au && sujets.includes(sujet) && personneParmi(a),
    );

/** Documents de ces types remis à la personne. */
export const documentsRemis =
  (...types: readonly DocumentRemis['type'][]): Releve =>
  ({ dossier, au }) =>
    reperer(
      dossier.accompagnement?.documentsRemis,
      '/accompagnement',
      'documentsRemis',
      ({ type, le, a }) => le <= au && types.includes(type) && a.qualite === 'personne',
    );

/** Entretiens qui ont eu lieu, avec la condition dite. */
export const entretiensOu =
  (condition: (entretien: Entretien) => boolean): Releve =>
  ({ dossier, au }) =>
    reperer(
      dossier.accompagnement?.entretiens,
      '/accompagnement',
      'entretiens',
      (entretien) => entretien.le <= au && condition(entretien),
    );

/** Droits expliqués en entretien sans vérifier qu’ils étaient compris, quand le dossier le dit de chaque explication qu’il tient. */
export const expliquesSansVerifier: Releve = (vue) => {
  const { informations, entretiens } = vue.dossier.accompagnement ?? {};
  const tue =
    informations?.some(
      (i) => i.sujet === 'droits' && personneParmi(i.a) && i.le <= vue.au && i.comprehensionVerifiee === undefined,
    ) || entretiens?.some((e) => e.droitsExpliques === true && e.le <= vue.au && e.comprehensionVerifiee === undefined);
  return tue ? RIEN : entretiensOu((e) => e.droitsExpliques === true && e.comprehensionVerifiee === false)(vue);
};

type Liste = 'informations' | 'documentsRemis' | 'entretiens' | 'participationsCollectives' | 'reclamations';

/** Le dossier affirme que ces listes sont toutes vides. */
export const listesVides =
  (...listes: readonly Liste[]): Releve =>
  ({ dossier }) => {
    const { accompagnement } = dossier;
    return accompagnement !== undefined && listes.every((liste) => accompagnement[liste]?.length === 0)
      ? listes.map((liste) => `/accompagnement/${liste}` as const)
      : RIEN;
  };
