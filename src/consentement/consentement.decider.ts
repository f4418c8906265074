import type { Decider } from '../kernel/decider';
import { emit, emitUnless } from '../kernel/emit';
import type { Result } from '../kernel/result';
import { err } from '../kernel/result';
import { chargeDe } from '../vocabulaire/journal';
import { estLaPersonne } from '../vocabulaire/qualites';
import { anterieure, enTeteDe, enTeteDeDroit, posterieure } from '../vocabulaire/temps';
import type { Commande, CommandeConsentement } from './commandes';
import type { Consentement } from './consentement';
import type { EvenementConsentement } from './evenements';
import { evolve } from './evolve';
import { refusDAccord, refusDeRetirer } from './pouvoirs';
import type { RefusConsentement } from './refus';

type Etat = Consentement | null;
type Refus = RefusConsentement | null;
type Issue = Result<readonly EvenementConsentement[], RefusConsentement>;

const nonOuvert = ({ consentement }: { readonly consentement: Consentement['id'] }): RefusConsentement => ({
  code: 'CONSENTEMENT_NON_OUVERT',
  vise: consentement,
});

const prevoir = (etat: Etat): Refus => etat && { code: 'CONSENTEMENT_DEJA_OUVERT', statut: etat.statut };

/** Un accord ne vaut que pour ce qu’il vise ; un refus et un retrait, eux, se gardent où on les adresse. */
const horsSujet = (commande: Commande<'RechercherConsentement' | 'EnregistrerAccord'>, etat: Etat): Refus => {
  if (etat === null) return null;
  const { objet, porteSur = etat.porteSur, destinataire = etat.destinataire } = commande;
  const meme = objet === etat.objet && porteSur === etat.porteSur && destinataire === etat.destinataire;
  return meme ? null : { code: 'AUTRE_OBJET', objet: etat.objet };
};

const rechercher = (commande: Commande<'RechercherConsentement'>, etat: Etat): Refus => {
  const { le, information, aptitude } = commande;
  return horsSujet(commande, etat) ?? posterieure(le, { information: information?.le, aptitude: aptitude?.le });
};

/** La personne peut confirmer elle-même l’accord qu’un représentant avait donné. */
const accorder = (commande: Commande<'EnregistrerAccord'>, etat: Etat): Refus => {
  const refus = horsSujet(commande, etat) ?? refusDAccord(commande, etat);
  if (refus !== null || etat?.statut !== 'donne') return refus;
  const confirme = estLaPersonne(commande.par) && !estLaPersonne(etat.reponse.par);
  return confirme ? null : { code: 'DEJA_DONNE', depuis: etat.reponse.le };
};

const renouveler = (commande: Commande<'RenouvelerConsentement'>, etat: Etat): Refus => {
  if (etat === null) return nonOuvert(commande);
  if (etat.statut !== 'donne' && etat.statut !== 'expire') return { code: 'RIEN_A_RENOUVELER', statut: etat.statut };
  return refusDAccord(commande, etat);
};

const expirer = (commande: Commande<'ConstaterExpiration'>, etat: Etat): Issue => {
  if (etat === null) return err(nonOuvert(commande));
  if (etat.statut !== 'donne') return err({ code: 'RIEN_N_EXPIRE', statut: etat.statut });
  const { expireLe } = etat;
  if (expireLe === undefined) return err({ code: 'SANS_ECHEANCE' });
  if (commande.le <= expireLe) return err({ code: 'PAS_ENCORE_EXPIRE', expireLe });
  return emit({ type: 'ConsentementExpire', ...enTeteDe(commande), ...chargeDe(commande), expireLe });
};

const informer = (commande: Commande<'InformerEquipe'>, etat: Etat): Refus => {
  if (etat === null) return nonOuvert(commande);
  return 'reponse' in etat ? null : { code: 'SANS_REPONSE', statut: etat.statut };
};

const apresUnRefus = (commande: Commande<'PrevoirDeReinterroger' | 'ProposerAlternative'>, etat: Etat): Refus => {
  if (etat === null) return nonOuvert(commande);
  return etat.statut === 'refuse' || etat.statut === 'retire' ? null : { code: 'PAS_DE_REFUS', statut: etat.statut };
};

const rendezVous = ({ le, reinterrogerLe }: Commande<'PrevoirDeReinterroger'>): Refus =>
  reinterrogerLe < le ? { code: 'RENDEZ_VOUS_PASSE', reinterrogerLe, le } : null;

const decider = (commande: CommandeConsentement, etat: Etat): Issue => {
  const tete = enTeteDe(commande);
  switch (commande.type) {
    case 'PrevoirConsentement':
      return emitUnless(prevoir(etat), { type: 'ConsentementPrevu', ...tete, ...chargeDe(commande) });
    case 'RechercherConsentement':
      return emitUnless(rechercher(commande, etat), { type: 'ConsentementRecherche', ...tete, ...chargeDe(commande) });
    case 'EnregistrerAccord':
      return emitUnless(accorder(commande, etat), { type: 'ConsentementDonne', ...tete, ...chargeDe(commande) });
    case 'EnregistrerRefus':
    case 'RetirerConsentement': {
      const type = commande.type === 'EnregistrerRefus' ? 'ConsentementRefuse' : 'ConsentementRetire';
      const fait = { type, ...enTeteDeDroit(commande, etat), ...chargeDe(commande) } as const;
      return emitUnless(refusDeRetirer(commande, etat), fait);
    }
    case 'RenouvelerConsentement':
      return emitUnless(renouveler(commande, etat), { type: 'ConsentementRenouvele', ...tete, ...chargeDe(commande) });
    case 'ConstaterExpiration':
      return expirer(commande, etat);
    case 'InformerEquipe':
      return emitUnless(informer(commande, etat), { type: 'EquipeInformee', ...tete, ...chargeDe(commande) });
    case 'PrevoirDeReinterroger': {
      const refus = apresUnRefus(commande, etat) ?? rendezVous(commande);
      return emitUnless(refus, { type: 'ReinterrogationPrevue', ...tete, ...chargeDe(commande) });
    }
    case 'ProposerAlternative':
      return emitUnless(apresUnRefus(commande, etat), { type: 'AlternativeProposee', ...tete, ...chargeDe(commande) });
  }
};

/** Le refus et le retrait se disent à tout moment : eux seuls échappent au contrôle de la date. */
const echappeALaDate = ({ type }: CommandeConsentement): boolean =>
  type === 'EnregistrerRefus' || type === 'RetirerConsentement';

/**
 * Un consentement : ce que l’on peut en faire.
 *
 * La personne refuse et retire toujours. Un curateur, un tiers ou la structure ne consentent jamais à sa place ; un
 * représentant ne le fait qu’en disant l’avis de la personne, ou pourquoi il n’a pas pu être recueilli. Une commande
 * adressée à un autre consentement, un accord donné sur autre chose, sont refusés : une parole ne se range pas au
 * mauvais endroit.
 */
export const deciderConsentement: Decider<Etat, CommandeConsentement, EvenementConsentement, RefusConsentement> = {
  initialState: null,
  decide: (commande, etat) => {
    if (etat !== null && etat.id !== commande.consentement) {
      return err({ code: 'AUTRE_CONSENTEMENT', attendu: etat.id, recu: commande.consentement });
    }
    const refus = echappeALaDate(commande) ? null : anterieure(commande.le, etat);
    return refus === null ? decider(commande, etat) : err(refus);
  },
  evolve,
};
