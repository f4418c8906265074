import fc from 'fast-check';
import type { Dossier } from '../dossier/dossier';
import { geler } from '../kernel/immuable';
import type { Pointeur } from '../kernel/pointeur';
import { lirePointeur } from '../kernel/pointeur';
import { lireRegle } from '../regles/contrat';
import { fautesDeVerdict } from '../regles/contrat-verdict';
import { juger } from '../regles/moteur';
import type { Regle } from '../regles/regle';
import type { Verdict } from '../regles/verdict';
import { plusJours } from '../vocabulaire/calendrier';
import type { CategorieEssms } from '../vocabulaire/categories-essms';
import { CATEGORIES_ESSMS } from '../vocabulaire/categories-essms';
import { DateCivile } from '../vocabulaire/date-civile';
import { dossiers } from './arbitraires/dossier';
import { marquer } from './marques';
import type { Propriete } from './proprietes';

const PIVOT = DateCivile.parse('2025-01-01');
const jours = fc.integer({ min: -400, max: 1200 }).map((n) => plusJours(PIVOT, n));
const cas = fc.tuple(dossiers, jours);

const propriete = <T>(titre: string, tirage: fc.Arbitrary<T>, verifier: (tire: T) => void): Propriete => ({
  titre,
  verifier: (options = {}) => fc.assert(fc.property(tirage, verifier), options),
});

const affirmer = (vrai: boolean, constat: string): void => {
  if (!vrai) throw new Error(constat);
};

const memeJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const JOUR = /^\d{4}-\d{2}-\d{2}$/;
const datesDe = (document: unknown): readonly string[] => {
  if (typeof document === 'string') return JOUR.test(document) ? [document] : [];
  return typeof document === 'object' && document !== null ? Object.values(document).flatMap(datesDe) : [];
};

/** Ce qu’un verdict dit exister dans le dossier. */
const montres = (verdict: Verdict): readonly Pointeur[] => {
  if (verdict.verdict === 'respectee') return verdict.preuves;
  return verdict.verdict === 'non_respectee' && verdict.regulariseLe !== undefined ? verdict.objets : [];
};

const joursCoherents = (verdict: Verdict, au: DateCivile): boolean => {
  switch (verdict.verdict) {
    case 'respectee':
      return verdict.jusquAu === undefined || verdict.jusquAu >= au;
    case 'a_faire':
      return verdict.avantLe >= au;
    case 'non_respectee':
      return verdict.depuisLe === null || verdict.depuisLe <= au;
    case 'indeterminee':
    case 'sans_objet':
      return true;
  }
};

const CATEGORIES = Object.keys(CATEGORIES_ESSMS) as CategorieEssms[];
/** Des dossiers qui ne disent rien, hors de ce qui place une règle dans son champ. */
const muets = fc.tuple(fc.option(fc.constantFrom(...CATEGORIES), { nil: undefined }), jours);

const dossierMuet = (categorie: CategorieEssms | undefined): unknown => ({
  format: 'projet-personnalise/dossier',
  version: 1,
  id: 'muet',
  usager: { id: 'u' },
  ...(categorie !== undefined && { structure: { categorie } }),
});

/**
 * Ce que toute règle doit tenir, la vôtre comme celles du catalogue : contrat, totalité, pureté, pointeurs, temps,
 * silence, discrétion. Chaque propriété se vérifie à part, et lève avec un contre-exemple si elle ne tient pas.
 */
export const proprietesDeRegle = (regle: Regle): readonly Propriete[] => {
  const verdict = (dossier: Dossier, au: DateCivile): Verdict => juger(regle, dossier, au);
  return [
    propriete('la règle remplit son contrat', fc.constant(regle), (valeur) => {
      const lecture = lireRegle(valeur);
      affirmer(lecture.ok, lecture.ok ? '' : lecture.error.join('\n'));
    }),
    propriete('sur tout dossier et à tout jour, elle rend un verdict bien formé, sans lever', cas, ([dossier, au]) => {
      const fautes = fautesDeVerdict(verdict(dossier, au));
      affirmer(fautes.length === 0, fautes.join('\n'));
    }),
    propriete('elle est pure : même dossier, même jour, même verdict ; le dossier reste tel quel', cas, (tire) => {
      const [dossier, au] = tire;
      const premier = verdict(geler(dossier), au);
      affirmer(memeJson(premier, verdict(dossier, au)), 'deux verdicts différents du même dossier, au même jour');
    }),
    propriete('elle ne montre que des données qui existent', cas, ([dossier, au]) => {
      for (const ou of montres(verdict(dossier, au)))
        affirmer(lirePointeur(dossier, ou) !== undefined, `rien dans le dossier à ${ou}`);
    }),
    propriete('elle ne dit respecté que sur preuve', cas, ([dossier, au]) => {
      const rendu = verdict(dossier, au);
      affirmer(rendu.verdict !== 'respectee' || rendu.preuves.length > 0, 'un respect sans preuve');
    }),
    propriete(
      'sans fait nouveau, le temps qui passe ne fait jamais d’un manquement un respect',
      fc.tuple(dossiers, jours, fc.integer({ min: 1, max: 800 })),
      ([dossier, au, avance]) => {
        const apres = plusJours(au, avance);
        fc.pre(!datesDe(dossier).some((date) => au < date && date <= apres));
        if (verdict(dossier, au).verdict !== 'non_respectee') return;
        affirmer(verdict(dossier, apres).verdict !== 'respectee', `manquement le ${au}, respect le ${apres}`);
      },
    ),
    propriete('ses jours sont cohérents : rien à faire au passé, aucun manquement à venir', cas, ([dossier, au]) => {
      affirmer(joursCoherents(verdict(dossier, au), au), `un jour du verdict contredit celui du contrôle, ${au}`);
    }),
    propriete('du silence du dossier, elle ne fait jamais un manquement', muets, ([categorie, au]) => {
      const rendu = verdict(dossierMuet(categorie) as Dossier, au);
      affirmer(rendu.verdict !== 'non_respectee', 'un manquement tiré d’un dossier qui ne dit rien');
    }),
    propriete('ni nom, ni parole, ni identifiant du dossier n’entre dans son verdict', cas, ([dossier, au]) => {
      const marque = marquer(dossier);
      const ecrit = JSON.stringify(verdict(marque.dossier, au));
      affirmer(!marque.marques.some((m) => ecrit.includes(m)), 'le verdict cite un texte ou un identifiant du dossier');
    }),
  ];
};
