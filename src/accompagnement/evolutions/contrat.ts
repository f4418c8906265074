import { compact } from '../../kernel/compact';
import { ajouter, changer } from '../../kernel/listes';
import { jourExprime } from '../../vocabulaire/temps';
import type { DocumentIndividuel } from '../document-individuel';
import type { Fait } from '../evenements';
import { parlePourElle } from '../regimes';
import type { Evolutions } from './outils';
import { surDocument } from './outils';

/** Le refus en cours, et tous les refus, pour que rien ne s’en perde. */
const refuser = (document: DocumentIndividuel, fait: Fait<'SignatureRefusee'>): DocumentIndividuel => {
  const refus = { le: jourExprime(fait), par: fait.par };
  const { avenant } = fait;
  const paroles = compact({ paroles: fait.paroles });
  const refusDeSigner = ajouter(document.refusDeSigner, { ...refus, ...paroles, ...compact({ avenant }) });
  return avenant === undefined
    ? { ...document, refusSignature: { ...refus, ...paroles }, refusDeSigner }
    : {
        ...document,
        refusDeSigner,
        ...(document.avenants && {
          avenants: changer(document.avenants, avenant, (connu) => ({ ...connu, refusSignature: refus })),
        }),
      };
};

/** La résiliation de la personne l’emporte sur celle de la structure, pas sur la sienne encore en cours. */
const resilier = (document: DocumentIndividuel, fait: Fait<'DocumentResilie'>): DocumentIndividuel => {
  const { resiliation } = document;
  const sienne = resiliation !== undefined && resiliation.retireeLe === undefined && parlePourElle(resiliation.par);
  if (sienne) return document;
  const { par, effetLe } = fait;
  return { ...document, resiliation: { notifieeLe: jourExprime(fait), par, ...compact({ effetLe }) } };
};

/** Chacun ne retire que sa propre résiliation. */
const retirer = (document: DocumentIndividuel, fait: Fait<'ResiliationRetiree'>): DocumentIndividuel => {
  const { resiliation } = document;
  if (resiliation === undefined || resiliation.retireeLe !== undefined) return document;
  return parlePourElle(resiliation.par) === parlePourElle(fait.par)
    ? { ...document, resiliation: { ...resiliation, retireeLe: jourExprime(fait) } }
    : document;
};

const signer = (
  document: DocumentIndividuel,
  { le, par, avenant, signeLe, accompagneePar }: Fait<'DocumentSigne'>,
): DocumentIndividuel => {
  const signature = { le: signeLe ?? le, par, ...compact({ accompagneePar }) };
  return avenant === undefined
    ? { ...document, signatures: ajouter(document.signatures, signature) }
    : {
        ...document,
        avenants: changer(document.avenants, avenant, (connu) => ({
          ...connu,
          signatures: ajouter(connu.signatures, signature),
        })),
      };
};

/** Ce que changent le contrat, ses avenants, ses signatures et leur refus. */
export const evolutionsContrat: Evolutions<
  | 'DocumentEtabli'
  | 'ClausesDecrites'
  | 'AvenantEtabli'
  | 'DocumentRemis'
  | 'DocumentSigne'
  | 'SignatureRefusee'
  | 'ContratRetracte'
  | 'DocumentResilie'
  | 'ResiliationRetiree'
  | 'DocumentTermine'
  | 'CopieConservee'
> = {
  DocumentEtabli: ({ le, document }, etat) =>
    surDocument(etat, { document: document.id }, (connu) => ({ ...connu, etabliLe: le, ...document })),
  ClausesDecrites: (fait, etat) =>
    surDocument(etat, fait, (connu) => ({ ...connu, clauses: { ...connu.clauses, ...fait.clauses } })),
  AvenantEtabli: (fait, etat) =>
    surDocument(etat, fait, (connu) => ({ ...connu, avenants: ajouter(connu.avenants, fait.avenant) })),
  DocumentRemis: (fait, etat) =>
    surDocument(etat, fait, (connu) =>
      fait.avenant === undefined
        ? { ...connu, remises: ajouter(connu.remises, fait.remise) }
        : {
            ...connu,
            avenants: changer(connu.avenants, fait.avenant, (avenant) => ({
              ...avenant,
              remises: ajouter(avenant.remises, fait.remise),
            })),
          },
    ),
  DocumentSigne: (fait, etat) => surDocument(etat, fait, (connu) => signer(connu, fait)),
  SignatureRefusee: (fait, etat) => surDocument(etat, fait, (connu) => refuser(connu, fait)),
  ContratRetracte: (fait, etat) =>
    surDocument(etat, fait, (connu) => ({ retractation: { le: jourExprime(fait), par: fait.par }, ...connu })),
  DocumentResilie: (fait, etat) => surDocument(etat, fait, (connu) => resilier(connu, fait)),
  ResiliationRetiree: (fait, etat) => surDocument(etat, fait, (connu) => retirer(connu, fait)),
  DocumentTermine: (fait, etat) => surDocument(etat, fait, (connu) => ({ ...connu, finLe: fait.finLe })),
  CopieConservee: (fait, etat) => surDocument(etat, fait, (connu) => ({ ...connu, copieConservee: true })),
};
