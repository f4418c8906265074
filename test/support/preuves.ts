import type { PreuvesDossier } from '../../src/rapport/preuves/dossier';
import type { FicheDePreuve } from '../../src/rapport/preuves/fiche';
import type { Constat, ElementPreuve } from '../../src/regles/preuve';
import { IdDossier } from '../../src/vocabulaire/identifiants';
import { jour } from './jour';

/** La fiche d’un critère d’essai, à tant d’éléments. */
export const ficheEssai = (elements: number, critere = '1.1.1', regle = 'has/essai'): FicheDePreuve => ({
  critere,
  regle,
  titre: 'Critère d’essai',
  imperatif: false,
  sujet: 'professionnels',
  portee: 'dossier',
  thematique: 'coconstruction',
  chapitre: 1,
  source: 'HAS, critère d’essai',
  elements: Array.from({ length: elements }, (_, rang) => `Élément ${rang + 1}`),
  questions: { personne: ['Qu’en dites-vous ?'], equipe: ['Comment faites-vous ?'] },
  limite: 'À recouper.',
});

const constat = (sorte: Constat['constat'], rang: number): ElementPreuve => {
  const commun = { element: rang + 1, ou: ['/projets'] as const };
  return sorte === 'contradiction' || sorte === 'sans_objet'
    ? { ...commun, constat: sorte, dit: 'Le dossier le dit.' }
    : { ...commun, constat: sorte };
};

/** Le relevé d’un dossier d’essai : par critère, le constat de chaque élément. */
export const releveDe = (
  criteres: readonly { readonly fiche: FicheDePreuve; readonly constats: readonly Constat['constat'][] }[],
  id = 'd1',
): PreuvesDossier => ({
  format: 'projet-personnalise/preuves',
  version: 1,
  bibliotheque: 'essai',
  dossier: IdDossier.parse(id),
  au: jour('2026-11-21'),
  criteres: criteres.map(({ fiche, constats }) => ({ fiche, elements: constats.map(constat) })),
});
