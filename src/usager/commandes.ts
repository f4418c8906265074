import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { commande } from '../vocabulaire/journal';
import * as charges from './charges';

/**
 * Ce que l’on peut enregistrer d’une personne accompagnée. `par` est celui qui parle ou agit : elle-même, son
 * protecteur, un professionnel.
 */
export const CommandeUsager = z
  .discriminatedUnion('type', [
    commande('EnregistrerUsager', charges.enregistrement),
    commande('CorrigerIdentite', charges.identite),
    commande('CorrigerCoordonnees', charges.coordonnees),
    commande('DecrireCommunication', charges.communication),
    commande('ConstaterAptitude', charges.aptitude),
    commande('ConsignerDirectivesAnticipees', charges.directives),
    commande('OuvrirProtection', charges.mesure),
    commande('ModifierProtection', charges.mesure),
    commande('TerminerProtection', charges.finDeMesure),
    commande('ConstaterAbsenceDeProtection', charges.adresse),
    commande('DefinirAutoriteParentale', charges.autorite),
    commande('OuvrirMesureEnfance', charges.mesureEnfance),
    commande('TerminerMesureEnfance', charges.finDeMesure),
    commande('ProposerPersonneDeConfiance', charges.proposition),
    commande('RefuserDeDesigner', charges.refusDeDesigner),
    commande('DesignerPersonneDeConfiance', charges.designation),
    commande('RevoquerPersonneDeConfiance', charges.adresse),
    commande('PresenterProche', charges.proche),
    commande('ExprimerSouhaitEntourage', charges.souhait),
  ])
  .meta({ id: 'CommandeUsager', description: 'Ce que l’on peut enregistrer d’une personne accompagnée' });
/** Ce que l’on peut enregistrer d’une personne accompagnée. */
export type CommandeUsager = Immuable<z.infer<typeof CommandeUsager>>;

/** Une commande, par son nom. */
export type Commande<T extends CommandeUsager['type']> = Extract<CommandeUsager, { readonly type: T }>;
