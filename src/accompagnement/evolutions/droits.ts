import { compact } from '../../kernel/compact';
import { ajouter, changer, trouver } from '../../kernel/listes';
import type { Parole } from '../../vocabulaire/parole';
import { jourExprime } from '../../vocabulaire/temps';
import type { Accompagnement } from '../accompagnement';
import type { Reclamation } from '../droits';
import type { Fait } from '../evenements';
import type { Evolutions } from './outils';

type Dit = Fait<'ReclamationRecue' | 'RenonciationExprimee'>;

/** Les mots notés, dont l’auteur est toujours celui qui a parlé. */
const parole = (fait: Dit): { readonly paroles?: Parole } => {
  const { par, paroles, moyen, recueilliePar } = fait;
  return paroles === undefined
    ? {}
    : { paroles: { texte: paroles, auteur: par, le: jourExprime(fait), ...compact({ moyen, recueilliePar }) } };
};

/** Redite avec d’autres mots, la réclamation reste la même, et garde les premiers comme les suivants. */
const redire = (connue: Reclamation, { paroles: dite }: { readonly paroles?: Parole }): Reclamation => {
  if (dite === undefined || connue.paroles === undefined) return { ...compact({ paroles: dite }), ...connue };
  const deja = [connue.paroles, ...(connue.redites ?? [])].some(({ texte }) => texte === dite.texte);
  return deja ? connue : { ...connue, redites: ajouter(connue.redites, dite) };
};

/** La réclamation, telle qu’elle est ou telle que ce fait l’ouvre, changée. */
const surReclamation = (
  etat: Accompagnement,
  fait: Fait<'ReclamationRecue' | 'PersonneQualifieeSaisie'>,
  changement: (reclamation: Reclamation) => Reclamation,
): Accompagnement => {
  const { reclamation: id, par } = fait;
  const connues = etat.reclamations ?? [];
  const toutes = trouver(connues, id) === undefined ? [...connues, { id, recueLe: jourExprime(fait), par }] : connues;
  return { ...etat, reclamations: changer(toutes, id, changement) };
};

/** Ce que changent l’accès au dossier, les réclamations, l’opposition au partage et la renonciation. */
export const evolutionsDroits: Evolutions<
  | 'AccesDemande'
  | 'ReponseAccesProlongee'
  | 'AttenteReponseConstatee'
  | 'AccesRepondu'
  | 'ReclamationRecue'
  | 'ReclamationRepondue'
  | 'PersonneQualifieeSaisie'
  | 'OppositionAuPartageExprimee'
  | 'OppositionAuPartageLevee'
  | 'InformationPartagee'
  | 'RenonciationExprimee'
> = {
  /** Redire une demande déjà reçue ne fait pas repartir son délai. */
  AccesDemande: (fait, etat) =>
    trouver(etat.demandesAcces, fait.demande) === undefined
      ? {
          ...etat,
          demandesAcces: ajouter(etat.demandesAcces, {
            id: fait.demande,
            recueLe: jourExprime(fait),
            par: fait.par,
            objet: fait.objet,
          }),
        }
      : etat,
  /** Prolonger le délai, c’est dire que l’on n’a pas encore répondu. */
  ReponseAccesProlongee: ({ demande, le, informeeLe, motivee }, etat) => ({
    ...etat,
    demandesAcces: changer(etat.demandesAcces, demande, (connue) => ({
      ...connue,
      prolongation: { informeeLe: informeeLe ?? le, motivee },
      enAttente: true,
    })),
  }),
  AttenteReponseConstatee: ({ demande }, etat) => ({
    ...etat,
    demandesAcces: changer(etat.demandesAcces, demande, (connue) => ({ ...connue, enAttente: true })),
  }),
  AccesRepondu: ({ demande, le, reponduLe, sens, forme, fondeeSurLaLoi }, etat) => ({
    ...etat,
    demandesAcces: changer(etat.demandesAcces, demande, ({ enAttente: _, ...connue }) => ({
      ...connue,
      reponse: { le: reponduLe ?? le, sens, ...compact({ forme, fondeeSurLaLoi }) },
    })),
  }),
  ReclamationRecue: (fait, etat) =>
    surReclamation(etat, fait, (connue) => ({
      ...compact({ porteSurLeProjet: fait.porteSurLeProjet }),
      ...redire(connue, parole(fait)),
    })),
  ReclamationRepondue: ({ reclamation, le, reponduLe }, etat) => ({
    ...etat,
    reclamations: changer(etat.reclamations, reclamation, (connue) => ({ ...connue, reponduLe: reponduLe ?? le })),
  }),
  PersonneQualifieeSaisie: (fait, etat) =>
    surReclamation(etat, fait, (connue) => ({ personneQualifieeSaisieLe: jourExprime(fait), ...connue })),
  OppositionAuPartageExprimee: (fait, etat) => ({
    ...etat,
    oppositionsPartage: ajouter(etat.oppositionsPartage, { le: jourExprime(fait), par: fait.par }),
  }),
  OppositionAuPartageLevee: ({ le }, etat) => ({
    ...etat,
    oppositionsPartage: (etat.oppositionsPartage ?? []).map((opposition) => ({ leveeLe: le, ...opposition })),
  }),
  InformationPartagee: ({ partage }, etat) => ({ ...etat, partages: ajouter(etat.partages, partage) }),
  RenonciationExprimee: (fait, etat) => ({
    ...etat,
    renonciations: ajouter(etat.renonciations, {
      le: jourExprime(fait),
      par: fait.par,
      ...compact({ portee: fait.portee }),
      ...parole(fait),
    }),
  }),
};
