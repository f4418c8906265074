import { emit, emitUnless } from '../../kernel/emit';
import { trouver } from '../../kernel/listes';
import type { Acteur } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { IdDocument } from '../../vocabulaire/identifiants';
import { chargeDe } from '../../vocabulaire/journal';
import { estDeLaStructure, estLaPersonne } from '../../vocabulaire/qualites';
import { enTeteDe, enTeteDeDroit, posterieure } from '../../vocabulaire/temps';
import type { Accompagnement } from '../accompagnement';
import type { Commande } from '../commandes';
import type { DocumentIndividuel } from '../document-individuel';
import { parlePourElle } from '../regimes';
import type { Decisions, Refus } from './outils';
import { connu, nouveau, ordonnees, pouvoir } from './outils';

/** Le document visé, s’il est connu. */
export const leDocument = (etat: Accompagnement, id: IdDocument): DocumentIndividuel | undefined =>
  trouver(etat.documentsIndividuels, id);

/** Le document visé doit être connu. */
export const documentConnu = (etat: Accompagnement, { document }: { readonly document: IdDocument }): Refus =>
  connu(etat.documentsIndividuels, 'document', document);

const enVigueur = (document: DocumentIndividuel | undefined, le: DateCivile): Refus =>
  document?.finLe !== undefined && document.finLe <= le ? { code: 'DOCUMENT_TERMINE', finLe: document.finLe } : null;

/** Un document ouvert par un droit exercé avant qu’il soit connu peut encore être établi. */
const etablissable = (etat: Accompagnement, { le, document }: Commande<'EtablirDocument'>): Refus => {
  const dejaEtabli = leDocument(etat, document.id)?.etabliLe !== undefined;
  const orientation = document.decisionsMentionnees?.find((id) => trouver(etat.orientations, id) === undefined);
  if (dejaEtabli) return { code: 'ELEMENT_DEJA_CONNU', sorte: 'document', element: document.id };
  if (orientation !== undefined) return { code: 'ELEMENT_INCONNU', sorte: 'orientation', element: orientation };
  return posterieure(le, { etabliLe: document.etabliLe }) ?? ordonnees(document.debutLe, document.termeLe);
};

const avenantConnu = (etat: Accompagnement, { document, avenant }: Commande<'RemettreDocument' | 'SignerDocument'>) =>
  avenant === undefined ? null : connu(leDocument(etat, document)?.avenants, 'avenant', avenant);

/** Deux parents sans identifiant ne sont pas forcément le même ; la personne, elle, est toujours elle. */
const memeSignataire = (a: Acteur, b: Acteur): boolean =>
  a.qualite === b.qualite && (estLaPersonne(a) || (a.id !== undefined && a.id === b.id));

const signable = (etat: Accompagnement, c: Commande<'SignerDocument'>): Refus => {
  const document = leDocument(etat, c.document);
  const cible = c.avenant === undefined ? document : trouver(document?.avenants, c.avenant);
  const deja = cible?.signatures?.find(({ par }) => memeSignataire(par, c.par));
  if (deja !== undefined) return { code: 'DEJA_SIGNE', signeLe: deja.le };
  return posterieure(c.le, { signeLe: c.signeLe }) ?? enVigueur(document, c.signeLe ?? c.le);
};

const enCours = ({ resiliation }: DocumentIndividuel) =>
  resiliation?.retireeLe === undefined ? resiliation : undefined;

/** La personne résilie toujours ; la structure, seulement ce qui ne l’est pas déjà. */
const resiliable = (etat: Accompagnement, c: Commande<'ResilierDocument'>): Refus => {
  if (parlePourElle(c.par)) return null;
  if (!estDeLaStructure(c.par)) return pouvoir(c);
  const document = leDocument(etat, c.document);
  if (document === undefined) return documentConnu(etat, c);
  const deja = enCours(document);
  if (deja !== undefined) return { code: 'DEJA_RESILIE', notifieeLe: deja.notifieeLe };
  return enVigueur(document, c.le) ?? ordonnees(c.le, c.effetLe);
};

const retirable = (etat: Accompagnement, c: Commande<'RetirerResiliation'>): Refus => {
  if (parlePourElle(c.par)) return null;
  if (!estDeLaStructure(c.par)) return pouvoir(c);
  const document = leDocument(etat, c.document);
  const deja = document && enCours(document);
  return deja !== undefined && estDeLaStructure(deja.par) ? null : { code: 'AUCUNE_RESILIATION' };
};

const terminable = (etat: Accompagnement, { document, finLe }: Commande<'MettreFinAuDocument'>): Refus => {
  const connu = leDocument(etat, document);
  if (connu?.finLe !== undefined) return { code: 'DOCUMENT_TERMINE', finLe: connu.finLe };
  return ordonnees(connu?.debutLe, finLe);
};

/** Établir, remettre, signer ou refuser de signer, résilier, terminer. */
export const decisionsContrat: Decisions<
  | 'EtablirDocument'
  | 'DecrireClauses'
  | 'EtablirAvenant'
  | 'RemettreDocument'
  | 'SignerDocument'
  | 'RefuserDeSigner'
  | 'RetracterContrat'
  | 'ResilierDocument'
  | 'RetirerResiliation'
  | 'MettreFinAuDocument'
  | 'ConserverCopie'
> = {
  EtablirDocument: (c, etat) =>
    emitUnless(etablissable(etat, c), { type: 'DocumentEtabli', ...enTeteDe(c), ...chargeDe(c) }),
  DecrireClauses: (c, etat) =>
    emitUnless(documentConnu(etat, c), { type: 'ClausesDecrites', ...enTeteDe(c), ...chargeDe(c) }),
  EtablirAvenant: (c, etat) =>
    emitUnless(
      documentConnu(etat, c) ??
        nouveau(leDocument(etat, c.document)?.avenants, 'avenant', c.avenant.id) ??
        posterieure(c.le, { etabliLe: c.avenant.etabliLe }) ??
        enVigueur(leDocument(etat, c.document), c.avenant.etabliLe),
      { type: 'AvenantEtabli', ...enTeteDe(c), ...chargeDe(c) },
    ),
  RemettreDocument: (c, etat) =>
    emitUnless(documentConnu(etat, c) ?? avenantConnu(etat, c) ?? posterieure(c.le, { remise: c.remise.le }), {
      type: 'DocumentRemis',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  SignerDocument: (c, etat) =>
    emitUnless(documentConnu(etat, c) ?? avenantConnu(etat, c) ?? signable(etat, c), {
      type: 'DocumentSigne',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  RefuserDeSigner: (c, etat) => emit({ type: 'SignatureRefusee', ...enTeteDeDroit(c, etat), ...chargeDe(c) }),
  RetracterContrat: (c, etat) =>
    emitUnless(pouvoir(c), { type: 'ContratRetracte', ...enTeteDeDroit(c, etat), ...chargeDe(c) }),
  ResilierDocument: (c, etat) =>
    emitUnless(resiliable(etat, c), { type: 'DocumentResilie', ...enTeteDeDroit(c, etat), ...chargeDe(c) }),
  RetirerResiliation: (c, etat) =>
    emitUnless(retirable(etat, c), { type: 'ResiliationRetiree', ...enTeteDeDroit(c, etat), ...chargeDe(c) }),
  MettreFinAuDocument: (c, etat) =>
    emitUnless(documentConnu(etat, c) ?? terminable(etat, c), {
      type: 'DocumentTermine',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  ConserverCopie: (c, etat) =>
    emitUnless(documentConnu(etat, c), { type: 'CopieConservee', ...enTeteDe(c), ...chargeDe(c) }),
};
