import { accordDe } from '../../projet/accord';
import { statutTddui } from '../../projet/phases';
import type { Projet } from '../../projet/projet';
import type { DateCivile } from '../../vocabulaire/date-civile';

/** Où en est le projet d’une personne. `aucun` : le dossier l’affirme ; `inconnu` : il n’en dit rien. */
export type EtatProjet = 'en_vigueur' | 'en_preparation' | 'suspendu' | 'clos' | 'aucun' | 'inconnu';

/** Où en est le projet en cours d’un dossier. */
export const etatDuProjet = (projet: Projet | undefined, connus: boolean): EtatProjet => {
  if (projet === undefined) return connus ? 'aucun' : 'inconnu';
  switch (statutTddui(projet)) {
    case 'ENCOURS':
      return 'en_vigueur';
    case 'ENPREPARATION':
      return 'en_preparation';
    case 'ENPAUSE':
      return 'suspendu';
    case 'TERMINE':
      return 'clos';
  }
};

/**
 * L’accord à la version en cours du projet : de la personne, de son représentant, refusé ou retiré par elle, absent, ou
 * inconnu. Un refus, un retrait sont des choix respectés, non un accord manquant. `sans_objet` : aucun projet en vigueur.
 */
export type EtatAccord = 'personne' | 'representant' | 'refuse' | 'absent' | 'inconnu' | 'sans_objet';

const refuse = ({ refus, retraits }: Projet, au: DateCivile): boolean =>
  refus?.some(
    ({ objet, par, le, leveLe }) =>
      objet === 'projet' && par.qualite === 'personne' && le <= au && (leveLe === undefined || au < leveLe),
  ) === true || retraits?.some(({ par, le }) => par.qualite === 'personne' && le <= au) === true;

/** L’accord donné à la version en cours, ou à aucune version nommée quand le projet n’en connaît pas. */
export const etatDeLAccord = (projet: Projet | undefined, au: DateCivile): EtatAccord => {
  if (projet === undefined || statutTddui(projet) !== 'ENCOURS') return 'sans_objet';
  const etablies = (projet.versions ?? []).filter(({ etablieLe }) => etablieLe <= au).map(({ numero }) => numero);
  const enCours = etablies.length > 0 ? Math.max(...etablies) : undefined;
  const consentement = accordDe(projet, au).findLast(
    ({ version, consentement: donne }) =>
      donne !== null && (version === null || version === enCours || enCours === undefined),
  )?.consentement;
  if (consentement) return consentement;
  if (refuse(projet, au)) return 'refuse';
  return projet.accords === undefined ? 'inconnu' : 'absent';
};
