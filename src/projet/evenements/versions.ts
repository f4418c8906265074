import * as z from 'zod';
import { IdRevision } from '../../vocabulaire/identifiants';
import { DonnerAccord, Formaliser, OuvrirAvenant, RemettreProjet, RenoncerAvenant } from '../commandes/versions';
import { fait } from './base';

/** Faits sur les versions et les accords. */
export const evenementsVersions = [
  fait(OuvrirAvenant, 'AvenantOuvert', 'L’écriture d’un avenant commence'),
  fait(RenoncerAvenant, 'AvenantAbandonne', 'L’avenant est abandonné sans rien changer'),
  fait(Formaliser, 'VersionEtablie', 'Une version est établie : elle fige le contenu du jour').extend({
    numero: z.int().min(1),
    motif: z.enum(['initiale', 'avenant', 'revision']),
    revision: IdRevision.optional(),
  }),
  fait(DonnerAccord, 'AccordDonne', 'Une partie donne son accord à une version').extend({
    version: z.int().min(1),
    partie: z.enum(['personne', 'representant', 'entourage', 'structure']),
  }),
  fait(RemettreProjet, 'ProjetRemis', 'Le projet est remis à quelqu’un'),
] as const;
