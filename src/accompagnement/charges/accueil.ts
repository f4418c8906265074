import * as z from 'zod';
import { Information } from '../../vocabulaire/traces';
import { DocumentRemis } from '../admission';
import { Entretien } from '../entretien';
import { Famille } from '../famille';
import { ParticipationCollective } from '../participation-collective';

export const remiseAccueil = { remis: DocumentRemis };
export const information = { information: Information };
export const entretien = { entretien: Entretien };
export const participation = { participation: ParticipationCollective };
export const famille = { famille: Famille };

/** Ce que le dossier peut affirmer n’avoir pas eu lieu : sa liste est alors vide, et non absente. */
export const absence = {
  de: z.enum([
    'orientations',
    'documentsRemis',
    'informations',
    'entretiens',
    'documentsIndividuels',
    'demandesAcces',
    'reclamations',
    'evenements',
    'echangesFamille',
    'partages',
    'oppositionsPartage',
    'plansLies',
    'suspensions',
  ]),
};
