import { emitUnless } from '../../kernel/emit';
import { trouver } from '../../kernel/listes';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { chargeDe } from '../../vocabulaire/journal';
import { enTeteDe, posterieure } from '../../vocabulaire/temps';
import type { Accompagnement } from '../accompagnement';
import type { Commande } from '../commandes';
import type { EvenementMarquant } from '../droits';
import { admise } from './admission';
import type { Decisions, Refus } from './outils';
import { connu, nouveau, ordonnees } from './outils';

const enSuspens = ({ suspensions = [] }: Accompagnement) => suspensions.find(({ auLe }) => auLe === undefined);

/** Une suspension ne commence ni avant l’admission, ni pendant une autre. */
const suspendable = (etat: Accompagnement, { le, duLe = le }: Commande<'SuspendreAccompagnement'>): Refus => {
  const { admission, suspensions = [] } = etat;
  const autre = suspensions.find(({ auLe }) => auLe === undefined || duLe < auLe);
  return autre === undefined ? ordonnees(admission?.admisLe, duLe) : { code: 'DEJA_SUSPENDU', duLe: autre.duLe };
};

const reprenable = (etat: Accompagnement, { le, auLe }: Commande<'ReprendreAccompagnement'>): Refus => {
  const ouverte = enSuspens(etat);
  return ouverte === undefined ? { code: 'PAS_SUSPENDU' } : ordonnees(ouverte.duLe, auLe ?? le);
};

/** Un événement ne se signale, ne se confirme ni ne se dit au conseil avant d’arriver, ni après le jour où on l’enregistre. */
const signale = (
  le: DateCivile,
  arriveLe: DateCivile | undefined,
  dits: Pick<EvenementMarquant, 'signaleLe' | 'confirmeParEcritLe' | 'conseilInformeLe'>,
): Refus => {
  const { signaleLe, confirmeParEcritLe, conseilInformeLe } = dits;
  return (
    posterieure(le, { signaleLe, confirmeParEcritLe, conseilInformeLe }) ??
    ordonnees(arriveLe, signaleLe) ??
    ordonnees(arriveLe, confirmeParEcritLe) ??
    ordonnees(arriveLe, conseilInformeLe)
  );
};

const passes = (c: Commande<'CompleterPlanLie'>): Refus =>
  posterieure(c.le, {
    actualiseLe: c.actualiseLe,
    remise: c.remise?.le,
    reunionLe: c.reunionLe,
    rapportLe: c.rapportLe,
    accordExpresLe: c.accordExpresLe,
  });

/** Événements, échanges avec la famille, plans liés, suspension. */
export const decisionsVie: Decisions<
  | 'SignalerEvenement'
  | 'TransmettreSignalement'
  | 'DonnerSuiteEvenement'
  | 'EchangerAvecFamille'
  | 'LierPlan'
  | 'CompleterPlanLie'
  | 'SuspendreAccompagnement'
  | 'ReprendreAccompagnement'
> = {
  SignalerEvenement: (c, etat) =>
    emitUnless(
      nouveau(etat.evenements, 'evenement', c.evenement.id) ??
        posterieure(c.le, { evenement: c.evenement.le }) ??
        signale(c.le, c.evenement.le, c.evenement),
      { type: 'EvenementSignale', ...enTeteDe(c), ...chargeDe(c) },
    ),
  TransmettreSignalement: (c, etat) =>
    emitUnless(
      connu(etat.evenements, 'evenement', c.evenement) ?? signale(c.le, trouver(etat.evenements, c.evenement)?.le, c),
      { type: 'SignalementTransmis', ...enTeteDe(c), ...chargeDe(c) },
    ),
  DonnerSuiteEvenement: (c, etat) =>
    emitUnless(connu(etat.evenements, 'evenement', c.evenement) ?? posterieure(c.le, { suite: c.suite.le }), {
      type: 'SuiteEvenementDonnee',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  EchangerAvecFamille: (c) =>
    emitUnless(posterieure(c.le, { echange: c.echange.le }), {
      type: 'EchangeAvecFamilleTenu',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  LierPlan: (c, etat) =>
    emitUnless(nouveau(etat.plansLies, 'plan', c.plan.id) ?? posterieure(c.le, { etabliLe: c.plan.etabliLe }), {
      type: 'PlanLieAjoute',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  CompleterPlanLie: (c, etat) =>
    emitUnless(connu(etat.plansLies, 'plan', c.plan) ?? passes(c), {
      type: 'PlanLieComplete',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  SuspendreAccompagnement: (c, etat) =>
    emitUnless(admise(etat) ?? suspendable(etat, c) ?? posterieure(c.le, { duLe: c.duLe }), {
      type: 'AccompagnementSuspendu',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  ReprendreAccompagnement: (c, etat) =>
    emitUnless(reprenable(etat, c) ?? posterieure(c.le, { auLe: c.auLe }), {
      type: 'AccompagnementRepris',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
};
