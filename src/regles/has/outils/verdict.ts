import type { Pointeur } from '../../../kernel/pointeur';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import type { Constat } from '../../preuve';
import type { Verdict } from '../../verdict';
import { aFaire, nonRespectee, respectee, sansObjet } from '../../verdict';

const RIEN: readonly Pointeur[] = [];
/** Après tout jour écrit. */
const JAMAIS = '9999';

/** Les endroits des constats d’une sorte, chacun une fois. */
const endroits = (constats: readonly Constat[], sorte: Constat['constat']): readonly Pointeur[] => {
  let premiers: readonly Pointeur[] = RIEN;
  let reunis: Set<Pointeur> | undefined;
  for (const { constat, ou } of constats) {
    if (constat !== sorte || ou.length === 0) continue;
    if (premiers.length === 0) premiers = ou;
    else {
      reunis ??= new Set(premiers);
      for (const endroit of ou) reunis.add(endroit);
    }
  }
  return reunis === undefined ? premiers : [...reunis];
};

const plusTot = (a: DateCivile | undefined, b: DateCivile | undefined): DateCivile | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

const contredit = (constats: readonly Constat[]): Verdict => {
  let ancienne: Extract<Constat, { readonly constat: 'contradiction' }> | undefined;
  const dits: string[] = [];
  for (const constat of constats) {
    if (constat.constat !== 'contradiction') continue;
    if (!dits.includes(constat.dit)) dits.push(constat.dit);
    if (ancienne?.depuisLe === undefined || (constat.depuisLe !== undefined && constat.depuisLe < ancienne.depuisLe))
      ancienne = constat;
  }
  const objets = endroits(constats, 'contradiction');
  const { depuisLe = null, echeance } = ancienne ?? {};
  return nonRespectee(dits.join(' '), objets, {
    certitude: 'selon_lecture',
    depuisLe,
    ...(echeance !== undefined && { echeance }),
  });
};

/**
 * Le verdict d’un critère, tiré du constat de ses éléments et de rien d’autre :
 *
 * 1. une contradiction, une seule : `non_respectee`, toujours `selon_lecture` — l’évaluateur décide, jamais le programme ;
 * 2. à défaut, un élément attendu pour une date à venir : `a_faire` ;
 * 3. à défaut, tous sans objet d’après ce que le dossier affirme : `sans_objet` ;
 * 4. à défaut, tous prouvés (ou sans objet) et le dossier peut suffire (`portee: 'dossier'`) : `respectee` ;
 * 5. sinon `indeterminee`, avec les données qui parleraient ; quand aucune ne le peut, `recours` dit qui le peut : la
 *    personne (`/usager`) ou la structure (`/structure`).
 *
 * Le silence ne mène donc jamais à un manquement, et un critère qui parle de la personne n’est jamais `respectee`.
 */
export const verdictDesElements = (
  constats: readonly Constat[],
  portee: 'dossier' | 'indice',
  recours: Pointeur,
): Verdict => {
  let attendu: Extract<Constat, { readonly constat: 'silence' }> | undefined;
  let rien: string | undefined;
  let jusquAu: DateCivile | undefined;
  let contradiction = false;
  let muet = false;
  let preuve = false;
  for (const constat of constats) {
    switch (constat.constat) {
      case 'contradiction':
        contradiction = true;
        break;
      case 'silence':
        muet = true;
        if (constat.avantLe !== undefined && constat.avantLe < (attendu?.avantLe ?? JAMAIS)) attendu = constat;
        break;
      case 'preuve':
        preuve = true;
        jusquAu = plusTot(jusquAu, constat.jusquAu);
        break;
      case 'sans_objet':
        rien ??= constat.dit;
        break;
    }
  }
  if (contradiction) return contredit(constats);
  if (attendu?.avantLe !== undefined) return aFaire(attendu.avantLe, attendu.dit ?? '', attendu.ou);
  if (!muet && !preuve) return sansObjet(rien ?? '');
  if (muet || portee === 'indice') {
    const manque = endroits(constats, 'silence');
    return { verdict: 'indeterminee', manque: manque.length > 0 ? manque : [recours] };
  }
  return respectee(endroits(constats, 'preuve'), jusquAu ? { jusquAu } : {});
};
