import type { Pointeur } from '../../../kernel/pointeur';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import { premier } from '../../../vocabulaire/jour';
import type { ElementPreuve } from '../../preuve';
import type { Verdict } from '../../verdict';
import { aFaire, indeterminee, nonRespectee, respectee, sansObjet } from '../../verdict';

type De<C extends ElementPreuve['constat']> = Extract<ElementPreuve, { readonly constat: C }>;
const tries = <C extends ElementPreuve['constat']>(elements: readonly ElementPreuve[], constat: C): readonly De<C>[] =>
  elements.filter((e): e is De<C> => e.constat === constat);

const endroits = (elements: readonly ElementPreuve[]): readonly Pointeur[] => [
  ...new Set(elements.flatMap(({ ou }) => ou)),
];
const plusTot = (dates: readonly (DateCivile | undefined)[]): DateCivile | undefined =>
  dates.reduce<DateCivile | undefined>((a, b) => (a && b ? premier(a, b) : (a ?? b)), undefined);

/**
 * Le verdict d’un critère, tiré de ses éléments et de rien d’autre :
 *
 * 1. une contradiction, une seule : `non_respectee`, toujours `selon_lecture` — l’évaluateur décide, jamais le programme ;
 * 2. à défaut, un élément attendu pour une date à venir : `a_faire` ;
 * 3. à défaut, tous sans objet d’après ce que le dossier affirme : `sans_objet` ;
 * 4. à défaut, tous prouvés (ou sans objet) et le dossier peut suffire (`portee: 'dossier'`) : `respectee` ;
 * 5. sinon `indeterminee`, avec les données qui parleraient — aucune, quand seule la personne peut répondre.
 *
 * Le silence ne mène donc jamais à un manquement, et un critère qui parle de la personne n’est jamais `respectee`.
 */
export const verdictDesElements = (elements: readonly ElementPreuve[], portee: 'dossier' | 'indice'): Verdict => {
  const contradictions = tries(elements, 'contradiction');
  if (contradictions.length > 0) {
    return nonRespectee(contradictions.map(({ dit }) => dit).join(' '), endroits(contradictions), {
      certitude: 'selon_lecture',
      depuisLe: plusTot(contradictions.map(({ depuisLe }) => depuisLe)) ?? null,
    });
  }
  const silences = tries(elements, 'silence');
  const attendu = silences.find(({ avantLe }) => avantLe !== undefined);
  if (attendu?.avantLe !== undefined) return aFaire(attendu.avantLe, attendu.dit ?? '', attendu.ou);
  if (silences.length > 0) return indeterminee(...endroits(silences));
  const preuves = tries(elements, 'preuve');
  if (preuves.length === 0) return sansObjet(tries(elements, 'sans_objet')[0]?.dit ?? '');
  if (portee === 'indice') return indeterminee();
  const jusquAu = plusTot(preuves.map((preuve) => preuve.jusquAu));
  return respectee(endroits(preuves), jusquAu ? { jusquAu } : {});
};
