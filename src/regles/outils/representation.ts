import type { Dossier } from '../../dossier/dossier';
import type { Qualite } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import { profilDe } from '../champ';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';
import type { Trace } from './consentements';
import { CONSENTEMENTS, reponsesEtAccords } from './consentements';
import { sous } from './lecture';
import { mandatsSansPriseDEffet, mesuresDe, PROTECTIONS } from './protections';
import { reunir } from './reunir';

/** Celui qui a répondu pour la personne avait-il, ce jour-là, une mesure qui l’y autorise pour sa personne ? */
const jugerTrace = (dossier: Dossier, { qualite, le, ou }: Trace): Verdict => {
  if (profilDe(dossier, le).age === 'mineur') return sansObjet('La personne était mineure ce jour-là.');
  const mesures = mesuresDe(dossier, qualite, le);
  if (mesures === undefined) return indeterminee(PROTECTIONS);
  const jour = enToutesLettres(le);
  if (mesures.length === 0) {
    const sansDate = mandatsSansPriseDEffet(dossier, qualite, le);
    if (sansDate.length > 0) return indeterminee(...sansDate.map((mandat) => sous(mandat.ou, 'miseEnOeuvreLe')));
    const constat = `Réponse du ${jour} donnée au nom d’une mesure qui n’a pas cours ce jour-là.`;
    return nonRespectee(constat, [ou], { depuisLe: le });
  }
  const fondees = mesures.filter(({ valeur }) => valeur.etendue?.personne === 'representation');
  if (fondees.length > 0) return respectee(fondees.map((mesure) => sous(mesure.ou, 'etendue', 'personne')));
  const muettes = mesures.filter(({ valeur }) => valeur.etendue?.personne === undefined);
  if (muettes.length > 0) return indeterminee(...muettes.map((mesure) => sous(mesure.ou, 'etendue', 'personne')));
  const constat = `Réponse du ${jour} donnée à la place de la personne, sans que la mesure le permette pour elle-même.`;
  return nonRespectee(constat, [ou], { depuisLe: le });
};

/** Juge les réponses et les accords que des protecteurs de ces qualités ont donnés à la place de la personne. */
export const jugerRepresentation = (dossier: Dossier, au: DateCivile, qualites: readonly Qualite[]): Verdict => {
  const traces = reponsesEtAccords(dossier, au).filter(({ qualite }) => qualites.includes(qualite));
  const aucun =
    dossier.consentements === undefined
      ? indeterminee(CONSENTEMENTS)
      : sansObjet('Personne n’a répondu à ce titre à la place de la personne.');
  return reunir(
    traces.map((trace) => jugerTrace(dossier, trace)),
    aucun,
  );
};
