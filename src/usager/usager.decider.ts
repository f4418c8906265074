import type { Decider } from '../kernel/decider';
import type { Handlers } from '../kernel/dispatch';
import { dispatch } from '../kernel/dispatch';
import { emitUnless } from '../kernel/emit';
import { err } from '../kernel/result';
import { chargeDe } from '../vocabulaire/journal';
import { estLaPersonne } from '../vocabulaire/qualites';
import { anterieure, enTeteDe, enTeteDeDroit } from '../vocabulaire/temps';
import type { CommandeUsager } from './commandes';
import { refusEntourage } from './decisions/entourage';
import { refusIdentite } from './decisions/identite';
import { refusProtection } from './decisions/protection';
import type { EvenementUsager } from './evenements';
import { evolve } from './evolve';
import type { RefusUsager } from './refus';
import type { Usager } from './usager';

type Etat = Usager | null;

const REFUS: Handlers<CommandeUsager, [Etat], RefusUsager | null> = {
  ...refusIdentite,
  ...refusProtection,
  ...refusEntourage,
};

/** Le fait que donne une commande acceptée. */
const faitDe = (c: CommandeUsager, etat: Etat): EvenementUsager => {
  const tete = enTeteDe(c);
  switch (c.type) {
    case 'EnregistrerUsager':
      return { type: 'UsagerEnregistre', ...tete, ...chargeDe(c) };
    case 'CorrigerIdentite':
      return { type: 'IdentiteCorrigee', ...tete, ...chargeDe(c) };
    case 'CorrigerCoordonnees':
      return { type: 'CoordonneesCorrigees', ...tete, ...chargeDe(c) };
    case 'DecrireCommunication':
      return { type: 'CommunicationDecrite', ...tete, ...chargeDe(c) };
    case 'ConstaterAptitude':
      return { type: 'AptitudeConstatee', ...tete, ...chargeDe(c) };
    case 'ConsignerDirectivesAnticipees':
      return { type: 'DirectivesAnticipeesConsignees', ...enTeteDeDroit(c, etat), ...chargeDe(c) };
    case 'OuvrirProtection':
      return { type: 'ProtectionOuverte', ...tete, ...chargeDe(c) };
    case 'ModifierProtection':
      return { type: 'ProtectionModifiee', ...tete, ...chargeDe(c) };
    case 'TerminerProtection':
      return { type: 'ProtectionTerminee', ...tete, ...chargeDe(c) };
    case 'ConstaterAbsenceDeProtection':
      return { type: 'AbsenceDeProtectionConstatee', ...tete, ...chargeDe(c) };
    case 'DefinirAutoriteParentale':
      return { type: 'AutoriteParentaleDefinie', ...tete, ...chargeDe(c) };
    case 'OuvrirMesureEnfance':
      return { type: 'MesureEnfanceOuverte', ...tete, ...chargeDe(c) };
    case 'TerminerMesureEnfance':
      return { type: 'MesureEnfanceTerminee', ...tete, ...chargeDe(c) };
    case 'ProposerPersonneDeConfiance':
      return { type: 'PersonneDeConfianceProposee', ...tete, ...chargeDe(c) };
    case 'RefuserDeDesigner':
      return { type: 'DesignationRefusee', ...enTeteDeDroit(c, etat), ...chargeDe(c) };
    case 'DesignerPersonneDeConfiance':
      return { type: 'PersonneDeConfianceDesignee', ...tete, ...chargeDe(c) };
    case 'RevoquerPersonneDeConfiance':
      return { type: 'PersonneDeConfianceRevoquee', ...enTeteDeDroit(c, etat), ...chargeDe(c) };
    case 'PresenterProche':
      return { type: 'ProchePresente', ...tete, ...chargeDe(c) };
    case 'ExprimerSouhaitEntourage':
      return { type: 'SouhaitEntourageExprime', ...enTeteDeDroit(c, etat), ...chargeDe(c) };
  }
};

const DROITS: ReadonlySet<CommandeUsager['type']> = new Set<CommandeUsager['type']>([
  'ConsignerDirectivesAnticipees',
  'RefuserDeDesigner',
  'RevoquerPersonneDeConfiance',
  'ExprimerSouhaitEntourage',
]);

/** La commande exerce-t-elle un droit de la personne ? Elle n’est alors jamais refusée, pas même pour sa date. */
export const exerceUnDroit = ({ type, par }: CommandeUsager): boolean => DROITS.has(type) && estLaPersonne(par);

const horsDeSaison = (commande: CommandeUsager, etat: Etat): RefusUsager | null => {
  if (etat === null) {
    return commande.type === 'EnregistrerUsager' ? null : { code: 'USAGER_INCONNU', vise: commande.usager };
  }
  return anterieure(commande.le, etat);
};

/**
 * La personne accompagnée : ce que l’on peut enregistrer d’elle.
 *
 * Elle seule désigne, révoque ou refuse de désigner sa personne de confiance, dit la place de ses proches et annule
 * ses directives anticipées ; elle le fait à tout moment. Une commande adressée à une autre personne est refusée.
 */
export const deciderUsager: Decider<Etat, CommandeUsager, EvenementUsager, RefusUsager> = {
  initialState: null,
  decide: (commande, etat) => {
    if (etat !== null && etat.id !== commande.usager) {
      return err({ code: 'AUTRE_USAGER', attendu: etat.id, recu: commande.usager });
    }
    const refus = (exerceUnDroit(commande) ? null : horsDeSaison(commande, etat)) ?? dispatch(REFUS, commande, etat);
    return emitUnless(refus, faitDe(commande, etat));
  },
  evolve,
};
