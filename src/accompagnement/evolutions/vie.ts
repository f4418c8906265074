import { compact } from '../../kernel/compact';
import { ajouter, changer } from '../../kernel/listes';
import type { PlanLie } from '../droits';
import type { Fait } from '../evenements';
import type { Evolutions } from './outils';

const completer = (plan: PlanLie, fait: Fait<'PlanLieComplete'>): PlanLie => {
  const { actualiseLe, remise, reunionLe, changementLe, rapportLe, accordExpresLe, articuleAvecLeProjet } = fait;
  return {
    ...plan,
    ...compact({ accordExpresLe, articuleAvecLeProjet }),
    ...(actualiseLe !== undefined && { actualisationsLe: ajouter(plan.actualisationsLe, actualiseLe) }),
    ...(remise !== undefined && { remises: ajouter(plan.remises, remise) }),
    ...(reunionLe !== undefined && { reunionsLe: ajouter(plan.reunionsLe, reunionLe) }),
    ...(changementLe !== undefined && { changementsLe: ajouter(plan.changementsLe, changementLe) }),
    ...(rapportLe !== undefined && { rapportsLe: ajouter(plan.rapportsLe, rapportLe) }),
  };
};

/** Ce que changent les événements, les échanges avec la famille, les plans liés et les suspensions. */
export const evolutionsVie: Evolutions<
  | 'EvenementSignale'
  | 'SignalementTransmis'
  | 'SuiteEvenementDonnee'
  | 'EchangeAvecFamilleTenu'
  | 'PlanLieAjoute'
  | 'PlanLieComplete'
  | 'AccompagnementSuspendu'
  | 'AccompagnementRepris'
> = {
  EvenementSignale: ({ evenement }, etat) => ({ ...etat, evenements: ajouter(etat.evenements, evenement) }),
  SignalementTransmis: ({ evenement, signaleLe, confirmeParEcritLe, conseilInformeLe, alertes }, etat) => ({
    ...etat,
    evenements: changer(etat.evenements, evenement, (connu) => ({
      ...connu,
      ...compact({ signaleLe, confirmeParEcritLe, conseilInformeLe }),
      ...(alertes !== undefined && { alertes: ajouter(connu.alertes, ...alertes) }),
    })),
  }),
  SuiteEvenementDonnee: ({ evenement, suite }, etat) => ({
    ...etat,
    evenements: changer(etat.evenements, evenement, (connu) => ({ ...connu, suite })),
  }),
  EchangeAvecFamilleTenu: ({ echange }, etat) => ({ ...etat, echangesFamille: ajouter(etat.echangesFamille, echange) }),
  PlanLieAjoute: ({ plan }, etat) => ({ ...etat, plansLies: ajouter(etat.plansLies, plan) }),
  PlanLieComplete: (fait, etat) => ({
    ...etat,
    plansLies: changer(etat.plansLies, fait.plan, (plan) => completer(plan, fait)),
  }),
  AccompagnementSuspendu: ({ le, duLe, motif }, etat) => ({
    ...etat,
    suspensions: ajouter(etat.suspensions, { duLe: duLe ?? le, ...compact({ motif }) }),
  }),
  AccompagnementRepris: ({ le, auLe }, etat) => ({
    ...etat,
    suspensions: (etat.suspensions ?? []).map((suspension) => ({ auLe: auLe ?? le, ...suspension })),
  }),
};
