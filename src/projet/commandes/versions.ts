import * as z from 'zod';
import { Acteur } from '../../vocabulaire/acteur';
import { IdElement } from '../../vocabulaire/identifiants';
import { AvisPersonne, Moyen } from '../../vocabulaire/parole';
import { Texte } from '../../vocabulaire/texte';
import { Accord } from '../concertation';
import { commande } from './base';

export const OuvrirAvenant = commande('OuvrirAvenant', 'Commence l’écriture d’un avenant', {
  raison: Texte.optional(),
});
export const RenoncerAvenant = commande('RenoncerAvenant', 'Renonce à un avenant où rien n’est encore écrit', {});
export const Formaliser = commande('Formaliser', 'Établit la version : le contenu du jour, figé', {});
export const DonnerAccord = commande('DonnerAccord', 'Donne son accord à une version, pour sa propre partie', {
  accord: IdElement,
  version: z.int().min(1).optional().describe('À défaut, la dernière'),
  forme: Accord.shape.forme,
  avisPersonne: AvisPersonne.optional().describe('Attendu quand un représentant donne l’accord'),
});
export const RemettreProjet = commande('RemettreProjet', 'Remet le projet à quelqu’un', {
  a: Acteur,
  forme: Moyen.optional(),
});

/** Commandes sur les versions et les accords. */
export const commandesVersions = [OuvrirAvenant, RenoncerAvenant, Formaliser, DonnerAccord, RemettreProjet] as const;
