import type { Exemple } from '../exemple';
import { attentesDeLaPersonne } from './detecteurs/attentes';
import { critere } from './outils/critere';
import { attente, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element, inobservable } from './outils/releves';
import { SANTE } from './reference/c1-sante';

/** Ce que la personne dit de ses douleurs. */
export const critere1161 = critere(SANTE, '1.16.1', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture: 'Ses mots sur la douleur montrent qu’elle la dit ; qu’elle s’estime prise au sérieux ne se lit pas.',
  remede: 'Demander à la personne si elle a mal, par un moyen qui lui convient, et noter ce qu’elle en dit.',
  questions: {
    personne: ['Avez-vous mal ? Quand vous le dites, que se passe-t-il ?'],
    equipe: ['Comment la personne vous fait-elle savoir qu’elle a mal ?'],
  },
  elements: [element({ pour: [attentesDeLaPersonne(['douleur'])], manque: ['projet/attentes'] }), inobservable],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Ses mots sur sa douleur : elle seule sait si l’on en tient compte',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ attentes: [attente('douleur')] }) },
  },
  PAS_ENCORE_ADMISE,
];
