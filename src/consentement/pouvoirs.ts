import { dernierSelon } from '../kernel/listes';
import type { Acteur, Qualite } from '../vocabulaire/acteur';
import { estDeLaStructure, estLaPersonne, peutRepresenter } from '../vocabulaire/qualites';
import { posterieure } from '../vocabulaire/temps';
import type { Commande } from './commandes';
import type { Consentement } from './consentement';
import type { RefusConsentement } from './refus';

type Refus = RefusConsentement | null;
type Accord = Commande<'EnregistrerAccord' | 'RenouvelerConsentement'>;
type Opposition = Commande<'EnregistrerRefus' | 'RetirerConsentement'>;

/** Qui peut répondre : la personne, ou quelqu’un qui peut la représenter ; jamais un curateur, un tiers, la structure. */
const refusDePouvoir = ({ par }: { readonly par: Acteur }): Refus => {
  if (estLaPersonne(par) || peutRepresenter(par)) return null;
  if (par.qualite === 'curateur') return { code: 'CURATEUR_SANS_POUVOIR' };
  const code = estDeLaStructure(par) ? 'STRUCTURE_SANS_POUVOIR' : 'TIERS_SANS_POUVOIR';
  return { code, qualite: par.qualite };
};

const REPRESENTANTS_DE_MAJEUR: readonly Qualite[] = ['tuteur', 'personne_habilitee', 'mandataire_protection_future'];

/** Un majeur constaté apte à décider sur cet objet en décide seul (C. civ. 459) : nul ne consent à sa place. */
const refusDAptitude = ({ par }: Accord, etat: Consentement | null): Refus => {
  const constats = (etat?.recherches ?? []).flatMap(({ aptitude }) => aptitude ?? []);
  const constat = dernierSelon(constats, ({ le }) => le);
  return constat?.apte === true && REPRESENTANTS_DE_MAJEUR.includes(par.qualite)
    ? { code: 'PERSONNE_APTE', constateLe: constat.le, qualite: par.qualite }
    : null;
};

/** Un représentant dit l’avis de la personne ; la personne, elle, ne peut pas consentir contre son propre avis. */
const refusDAvis = ({ le, par, avisPersonne }: Accord): Refus => {
  if (!estLaPersonne(par)) {
    return avisPersonne === undefined
      ? { code: 'AVIS_DE_LA_PERSONNE_MANQUANT', qualite: par.qualite }
      : posterieure(le, { avisPersonne: avisPersonne.le });
  }
  const contraire = avisPersonne !== undefined && (!avisPersonne.recueilli || avisPersonne.sens === 'defavorable');
  return contraire ? { code: 'AVIS_CONTRAIRE_A_LA_REPONSE' } : null;
};

/** Un accord donné pour un temps ne finit pas avant d’avoir commencé. */
const refusDEcheance = ({ le, expireLe }: Accord): Refus =>
  expireLe !== undefined && expireLe < le ? { code: 'ECHEANCE_AVANT_ACCORD', expireLe, le } : null;

/** L’accord que la personne a donné elle-même ne tombe pas sur la seule parole d’un représentant. */
export const refusDeRetirer = ({ par, avisPersonne }: Opposition, etat: Consentement | null): Refus => {
  if (estLaPersonne(par)) return null;
  const sien = etat?.statut === 'donne' && estLaPersonne(etat.reponse.par);
  if (peutRepresenter(par) && sien && avisPersonne === undefined) {
    return { code: 'AVIS_DE_LA_PERSONNE_MANQUANT', qualite: par.qualite };
  }
  return refusDePouvoir({ par });
};

/** Ce qui empêche de consentir : le pouvoir, l’aptitude de la personne, son avis, l’échéance. */
export const refusDAccord = (commande: Accord, etat: Consentement | null): Refus =>
  refusDePouvoir(commande) ?? refusDAptitude(commande, etat) ?? refusDAvis(commande) ?? refusDEcheance(commande);
