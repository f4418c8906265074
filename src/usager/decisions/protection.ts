import { trouver } from '../../kernel/listes';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { posterieure } from '../../vocabulaire/temps';
import type { Commande } from '../commandes';
import type { MesureProtection } from '../protection';
import type { RefusUsager } from '../refus';
import type { Usager } from '../usager';

type Refus = RefusUsager | null;
type Mesure = {
  readonly id?: string | undefined;
  readonly debutLe: DateCivile;
  readonly finLe?: DateCivile | undefined;
};

const inversees = (debutLe: DateCivile, finLe: DateCivile | undefined): Refus =>
  finLe !== undefined && finLe < debutLe ? { code: 'DATES_INVERSEES', debutLe, finLe } : null;

/** En curatelle, on assiste : la représentation relative à la personne suppose une autre mesure (C. civ. 459, 469). */
const representee = ({ type, etendue }: MesureProtection): Refus =>
  (type === 'curatelle_simple' || type === 'curatelle_renforcee') && etendue?.personne === 'representation'
    ? { code: 'CURATELLE_SANS_REPRESENTATION', type }
    : null;

const coherente = ({ le, mesure }: Commande<'OuvrirProtection' | 'ModifierProtection'>): Refus =>
  posterieure(le, { decision: mesure.decision?.le, notifieeLe: mesure.notifieeLe }) ??
  inversees(mesure.debutLe, mesure.finLe) ??
  representee(mesure);

/** Une fin connue ne se repousse pas en y remettant fin : cela se modifie. */
const terminer = (
  { mesure, finLe }: Commande<'TerminerProtection' | 'TerminerMesureEnfance'>,
  connue: Mesure | undefined,
): Refus => {
  if (connue === undefined) return { code: 'MESURE_INCONNUE', mesure };
  if (connue.finLe !== undefined && connue.finLe <= finLe) {
    return { code: 'MESURE_DEJA_TERMINEE', mesure, finLe: connue.finLe };
  }
  return inversees(connue.debutLe, finLe);
};

/** Ce qui empêche d’ouvrir, de modifier ou de terminer une protection. */
export const refusProtection = {
  OuvrirProtection: (commande: Commande<'OuvrirProtection'>, usager: Usager | null): Refus =>
    trouver(usager?.protections, commande.mesure.id) === undefined
      ? coherente(commande)
      : { code: 'MESURE_DEJA_CONNUE', mesure: commande.mesure.id },
  ModifierProtection: (commande: Commande<'ModifierProtection'>, usager: Usager | null): Refus =>
    trouver(usager?.protections, commande.mesure.id) === undefined
      ? { code: 'MESURE_INCONNUE', mesure: commande.mesure.id }
      : coherente(commande),
  TerminerProtection: (commande: Commande<'TerminerProtection'>, usager: Usager | null): Refus =>
    terminer(commande, trouver(usager?.protections, commande.mesure)),
  ConstaterAbsenceDeProtection: (_: Commande<'ConstaterAbsenceDeProtection'>, usager: Usager | null): Refus => {
    const mesures = (usager?.protections ?? []).map(({ id }) => id);
    return mesures.length === 0 ? null : { code: 'PROTECTION_CONNUE', mesures };
  },
  /** Une autorité parentale conjointe a deux titulaires. */
  DefinirAutoriteParentale: (commande: Commande<'DefinirAutoriteParentale'>, usager: Usager | null): Refus => {
    const titulaires = commande.titulaires ?? usager?.autoriteParentale?.titulaires;
    const exercice = commande.exercice ?? usager?.autoriteParentale?.exercice;
    return exercice === 'conjointe' && titulaires !== undefined && titulaires.length < 2
      ? { code: 'TITULAIRES_INSUFFISANTS', titulaires: titulaires.length }
      : null;
  },
  OuvrirMesureEnfance: ({ mesure }: Commande<'OuvrirMesureEnfance'>, usager: Usager | null): Refus =>
    trouver(usager?.autoriteParentale?.mesuresProtectionEnfance, mesure.id) === undefined
      ? inversees(mesure.debutLe, mesure.finLe)
      : { code: 'MESURE_DEJA_CONNUE', mesure: mesure.id },
  TerminerMesureEnfance: (commande: Commande<'TerminerMesureEnfance'>, usager: Usager | null): Refus =>
    terminer(commande, trouver(usager?.autoriteParentale?.mesuresProtectionEnfance, commande.mesure)),
};
