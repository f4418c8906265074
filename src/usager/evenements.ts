import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { fait, faitDeDroit } from '../vocabulaire/journal';
import * as charges from './charges';

/** Ce qui est arrivé dans la vie d’une personne accompagnée, pour ce qu’elle est et ceux qui l’entourent. */
export const EvenementUsager = z
  .discriminatedUnion('type', [
    fait('UsagerEnregistre', charges.enregistrement),
    fait('IdentiteCorrigee', charges.identite),
    fait('CoordonneesCorrigees', charges.coordonnees),
    fait('CommunicationDecrite', charges.communication),
    fait('AptitudeConstatee', charges.aptitude),
    faitDeDroit('DirectivesAnticipeesConsignees', charges.directives),
    fait('ProtectionOuverte', charges.mesure),
    fait('ProtectionModifiee', charges.mesure),
    fait('ProtectionTerminee', charges.finDeMesure),
    fait('AbsenceDeProtectionConstatee', charges.adresse),
    fait('AutoriteParentaleDefinie', charges.autorite),
    fait('MesureEnfanceOuverte', charges.mesureEnfance),
    fait('MesureEnfanceTerminee', charges.finDeMesure),
    fait('PersonneDeConfianceProposee', charges.proposition),
    faitDeDroit('DesignationRefusee', charges.refusDeDesigner),
    fait('PersonneDeConfianceDesignee', charges.designation),
    faitDeDroit('PersonneDeConfianceRevoquee', charges.adresse),
    fait('ProchePresente', charges.proche),
    faitDeDroit('SouhaitEntourageExprime', charges.souhait),
  ])
  .meta({ id: 'EvenementUsager', description: 'Ce qui est arrivé dans la vie d’une personne accompagnée' });
/** Ce qui est arrivé dans la vie d’une personne accompagnée. */
export type EvenementUsager = Immuable<z.infer<typeof EvenementUsager>>;

/** Un fait, par son nom. */
export type Fait<T extends EvenementUsager['type']> = Extract<EvenementUsager, { readonly type: T }>;
