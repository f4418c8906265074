import { emit, emitUnless } from '../../kernel/emit';
import { idLibre } from '../../kernel/id-libre';
import { trouver } from '../../kernel/listes';
import type { Acteur } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { chargeDe } from '../../vocabulaire/journal';
import { estLaPersonne } from '../../vocabulaire/qualites';
import { enTeteDe, enTeteDeDroit, posterieure } from '../../vocabulaire/temps';
import type { Accompagnement } from '../accompagnement';
import type { Commande } from '../commandes';
import type { Decisions, Refus } from './outils';
import { connu, nouveau, ordonnees, pouvoir } from './outils';

const oppositions = ({ oppositionsPartage = [] }: Accompagnement) =>
  oppositionsPartage.filter(({ leveeLe }) => leveeLe === undefined);

/** Rien ne se partage à partir du jour où la personne s’y est opposée, tant qu’elle n’a pas levé son opposition. */
export const sansOpposition = (etat: Accompagnement, partageLe: DateCivile): Refus => {
  const opposition = oppositions(etat).find(({ le }) => le <= partageLe);
  return opposition === undefined ? null : { code: 'OPPOSITION_AU_PARTAGE', depuis: opposition.le };
};

const sansReponse = (etat: Accompagnement, demande: Commande<'RepondreAcces'>['demande']): Refus => {
  const reponse = trouver(etat.demandesAcces, demande)?.reponse;
  return reponse === undefined ? null : { code: 'DEJA_REPONDU', reponduLe: reponse.le };
};

const sansSuite = (etat: Accompagnement, { reclamation }: Commande<'RepondreReclamation'>): Refus => {
  const reponduLe = trouver(etat.reclamations, reclamation)?.reponduLe;
  return reponduLe === undefined ? null : { code: 'DEJA_REPONDU', reponduLe };
};

const memeAuteur = (a: Acteur, b: Acteur): boolean => a.qualite === b.qualite && a.id === b.id;

/** Une demande redite garde son identifiant ; une autre, fût-elle envoyée sous le même, en reçoit un à elle. */
const demandeDe = ({ demandesAcces }: Accompagnement, { demande, objet, par }: Commande<'DemanderAcces'>) => {
  const connue = trouver(demandesAcces, demande);
  const redite = connue?.reponse === undefined && connue?.objet === objet && memeAuteur(connue.par, par);
  return redite ? demande : idLibre(demande, (id) => trouver(demandesAcces, id) !== undefined);
};

/** De même d’une réclamation : d’un autre, ou dite après la réponse, elle en est une autre. */
const reclamationDe = ({ reclamations }: Accompagnement, { reclamation, par }: Commande<'Reclamer'>) => {
  const connue = trouver(reclamations, reclamation);
  const redite = connue !== undefined && connue.reponduLe === undefined && memeAuteur(connue.par, par);
  return redite ? reclamation : idLibre(reclamation, (id) => trouver(reclamations, id) !== undefined);
};

/** L’opposition que la personne a dite elle-même ne se lève que par elle. */
const levable = (etat: Accompagnement, { par }: Commande<'LeverOppositionAuPartage'>): Refus => {
  const ouvertes = oppositions(etat);
  if (ouvertes.length === 0) return { code: 'AUCUNE_OPPOSITION' };
  const sienne = ouvertes.some((opposition) => opposition.par === undefined || estLaPersonne(opposition.par));
  return sienne && !estLaPersonne(par) ? { code: 'SEULE_LA_PERSONNE_LEVE' } : null;
};

/** Accéder au dossier, réclamer, s’opposer au partage, renoncer. */
export const decisionsDroits: Decisions<
  | 'DemanderAcces'
  | 'ProlongerReponseAcces'
  | 'ConstaterAttenteReponse'
  | 'RepondreAcces'
  | 'Reclamer'
  | 'RepondreReclamation'
  | 'SaisirPersonneQualifiee'
  | 'SOpposerAuPartage'
  | 'LeverOppositionAuPartage'
  | 'PartagerInformation'
  | 'RenoncerAuxPrestations'
> = {
  DemanderAcces: (c, etat) =>
    emit({ type: 'AccesDemande', ...enTeteDeDroit(c, etat), ...chargeDe(c), demande: demandeDe(etat, c) }),
  ProlongerReponseAcces: (c, etat) =>
    emitUnless(
      connu(etat.demandesAcces, 'demande', c.demande) ??
        sansReponse(etat, c.demande) ??
        posterieure(c.le, { informeeLe: c.informeeLe }),
      { type: 'ReponseAccesProlongee', ...enTeteDe(c), ...chargeDe(c) },
    ),
  ConstaterAttenteReponse: (c, etat) =>
    emitUnless(connu(etat.demandesAcces, 'demande', c.demande) ?? sansReponse(etat, c.demande), {
      type: 'AttenteReponseConstatee',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  RepondreAcces: (c, etat) =>
    emitUnless(
      connu(etat.demandesAcces, 'demande', c.demande) ??
        sansReponse(etat, c.demande) ??
        posterieure(c.le, { reponduLe: c.reponduLe }) ??
        ordonnees(trouver(etat.demandesAcces, c.demande)?.recueLe, c.reponduLe),
      { type: 'AccesRepondu', ...enTeteDe(c), ...chargeDe(c) },
    ),
  Reclamer: (c, etat) =>
    emit({
      type: 'ReclamationRecue',
      ...enTeteDeDroit(c, etat),
      ...chargeDe(c),
      reclamation: reclamationDe(etat, c),
    }),
  RepondreReclamation: (c, etat) =>
    emitUnless(
      connu(etat.reclamations, 'reclamation', c.reclamation) ??
        sansSuite(etat, c) ??
        posterieure(c.le, { reponduLe: c.reponduLe }) ??
        ordonnees(trouver(etat.reclamations, c.reclamation)?.recueLe, c.reponduLe),
      { type: 'ReclamationRepondue', ...enTeteDe(c), ...chargeDe(c) },
    ),
  SaisirPersonneQualifiee: (c, etat) =>
    emitUnless(pouvoir(c), { type: 'PersonneQualifieeSaisie', ...enTeteDeDroit(c, etat), ...chargeDe(c) }),
  SOpposerAuPartage: (c, etat) =>
    emitUnless(pouvoir(c), { type: 'OppositionAuPartageExprimee', ...enTeteDeDroit(c, etat), ...chargeDe(c) }),
  LeverOppositionAuPartage: (c, etat) =>
    emitUnless(pouvoir(c) ?? levable(etat, c), { type: 'OppositionAuPartageLevee', ...enTeteDe(c), ...chargeDe(c) }),
  PartagerInformation: (c, etat) =>
    emitUnless(
      nouveau(etat.partages, 'partage', c.partage.id) ??
        posterieure(c.le, { partage: c.partage.le }) ??
        sansOpposition(etat, c.partage.le),
      { type: 'InformationPartagee', ...enTeteDe(c), ...chargeDe(c) },
    ),
  RenoncerAuxPrestations: (c, etat) =>
    emitUnless(pouvoir(c), { type: 'RenonciationExprimee', ...enTeteDeDroit(c, etat), ...chargeDe(c) }),
};
