import { Acteur } from '../../vocabulaire/acteur';
import { DateCivile } from '../../vocabulaire/date-civile';
import { IdDocument, IdElement } from '../../vocabulaire/identifiants';
import { Texte } from '../../vocabulaire/texte';
import { Remise } from '../../vocabulaire/traces';
import { Avenant, Clauses, DocumentIndividuel } from '../document-individuel';

/** De quel document il s’agit. */
export const vise = { document: IdDocument };

/** De quel document il s’agit, et ce qu’il est s’il n’était pas connu : un droit s’exerce même alors. */
export const ouvert = {
  ...vise,
  typeDocument: DocumentIndividuel.shape.type.optional().describe('Si le document n’est pas connu ; à défaut, contrat'),
};

export const document = {
  document: DocumentIndividuel.pick({
    id: true,
    type: true,
    etabliLe: true,
    participation: true,
    avisMineur: true,
    debutLe: true,
    termeLe: true,
    motifDureeCourte: true,
    clauses: true,
    decisionsMentionnees: true,
  }),
};
export const clauses = { ...vise, clauses: Clauses };
export const avenant = { ...vise, avenant: Avenant.omit({ remises: true, signatures: true, refusSignature: true }) };

const duDocument = { ...vise, avenant: IdElement.optional().describe('À défaut, le document lui-même') };

export const remise = { ...duDocument, remise: Remise };
export const signature = { ...duDocument, signeLe: DateCivile.optional(), accompagneePar: Acteur.optional() };
export const refusDeSigner = { ...ouvert, avenant: IdElement.optional(), paroles: Texte.optional() };

export const resiliation = { ...ouvert, effetLe: DateCivile.optional() };
export const fin = { ...vise, finLe: DateCivile };
