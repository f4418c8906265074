import { ajouter } from '../kernel/listes';
import { estLaPersonne } from '../vocabulaire/qualites';
import { jourExprime } from '../vocabulaire/temps';
import type { Consentement, Recherche, Reponse } from './consentement';
import type { EvenementConsentement, Fait } from './evenements';

type Etat = Consentement | null;
type Ouverture = Fait<'ConsentementPrevu' | 'ConsentementRecherche' | 'ConsentementDonne'> | Parole;
type Parole = Fait<'ConsentementRefuse' | 'ConsentementRetire'>;
type AvecReponse = Parole | Fait<'ConsentementDonne' | 'ConsentementRenouvele'>;

/** Le consentement tel qu’il est, ou tel que le fait l’ouvre ; à jour du dernier fait. */
const ouvrir = (etat: Etat, fait: Ouverture): Consentement => {
  if (etat !== null) return { ...etat, dernierFaitLe: fait.le };
  const { objet, porteSur, destinataire, precision } = fait;
  return {
    statut: 'a_rechercher',
    id: fait.consentement,
    objet,
    ...(porteSur !== undefined && { porteSur }),
    ...(destinataire !== undefined && { destinataire }),
    ...(precision !== undefined && { precision }),
    dernierFaitLe: fait.le,
    recherches: [],
  };
};

/** Ce qui reste quand une réponse en suit une autre : l’ancienne passe aux antécédents, ses suites s’effacent. */
const repondu = (etat: Consentement) => {
  const { id, objet, porteSur, destinataire, precision, dernierFaitLe, recherches } = etat;
  const anciens = etat.antecedents ?? [];
  const antecedents = 'reponse' in etat ? [...anciens, { statut: etat.statut, reponse: etat.reponse }] : anciens;
  return {
    id,
    objet,
    ...(porteSur !== undefined && { porteSur }),
    ...(destinataire !== undefined && { destinataire }),
    ...(precision !== undefined && { precision }),
    ...(dernierFaitLe !== undefined && { dernierFaitLe }),
    recherches,
    ...(antecedents.length > 0 && { antecedents }),
  };
};

const reponseDe = (fait: AvecReponse): Reponse => {
  const { par, forme, paroles, avisPersonne, recueilliePar } = fait;
  return {
    le: jourExprime(fait),
    par,
    forme,
    ...(paroles !== undefined && { paroles }),
    ...(avisPersonne !== undefined && { avisPersonne }),
    ...(recueilliePar !== undefined && { recueilliePar }),
  };
};

const rechercheDe = ({ le, par, aupresDe, information, aptitude }: Fait<'ConsentementRecherche'>): Recherche => ({
  le,
  aupresDe,
  par,
  ...(information !== undefined && { information }),
  ...(aptitude !== undefined && { aptitude }),
});

/** Chercher de nouveau n’efface pas une réponse : un refus reste un refus tant que rien d’autre n’est répondu. */
const cherche = (etat: Consentement, fait: Fait<'ConsentementRecherche'>): Consentement => {
  const recherches = [...etat.recherches, rechercheDe(fait)];
  return etat.statut === 'a_rechercher' ? { ...etat, statut: 'recherche', recherches } : { ...etat, recherches };
};

const donne = (etat: Consentement, fait: Fait<'ConsentementDonne' | 'ConsentementRenouvele'>): Consentement => ({
  statut: 'donne',
  ...repondu({ ...etat, dernierFaitLe: fait.le }),
  reponse: reponseDe(fait),
  ...(fait.expireLe !== undefined && { expireLe: fait.expireLe }),
});

/** Une réponse dite après cette parole, que l’on n’apprend que maintenant : la personne ne cède qu’à elle-même. */
const reponduDepuis = (etat: Consentement, dite: Reponse): boolean =>
  'reponse' in etat && etat.reponse.le > dite.le && (estLaPersonne(etat.reponse.par) || !estLaPersonne(dite.par));

/**
 * Un refus ou un retrait prend effet, au jour où il a été dit. Appris après une réponse plus récente, il rejoint les
 * antécédents : la dernière parole vaut, selon sa date. Le même jour, le refus l’emporte.
 */
const refuser = (etat: Consentement, statut: 'refuse' | 'retire', dite: Reponse): Consentement =>
  reponduDepuis(etat, dite)
    ? { ...etat, antecedents: ajouter(etat.antecedents, { statut, reponse: dite }) }
    : { statut, ...repondu(etat), reponse: dite };

const expire = (etat: Consentement, { le, expireLe }: Fait<'ConsentementExpire'>): Etat =>
  etat.statut === 'donne' ? { ...etat, statut: 'expire', dernierFaitLe: le, expireLe } : etat;

/** Applique à un consentement un fait déjà décidé : ne juge plus, ne refuse jamais. */
export const evolve = (etat: Etat, fait: EvenementConsentement): Etat => {
  switch (fait.type) {
    case 'ConsentementPrevu':
      return ouvrir(etat, fait);
    case 'ConsentementRecherche':
      return cherche(ouvrir(etat, fait), fait);
    case 'ConsentementDonne':
      return donne(ouvrir(etat, fait), fait);
    case 'ConsentementRenouvele':
      return etat && donne(etat, fait);
    case 'ConsentementRefuse':
      return refuser(ouvrir(etat, fait), 'refuse', reponseDe(fait));
    case 'ConsentementRetire':
      return refuser(ouvrir(etat, fait), 'retire', reponseDe(fait));
    case 'ConsentementExpire':
      return etat && expire(etat, fait);
    case 'EquipeInformee':
      return etat && { ...etat, dernierFaitLe: fait.le, partageAvecEquipeLe: fait.le };
    case 'ReinterrogationPrevue':
      return etat && { ...etat, dernierFaitLe: fait.le, reinterrogerLe: fait.reinterrogerLe };
    case 'AlternativeProposee':
      return etat && { ...etat, dernierFaitLe: fait.le, alternativeProposee: fait.alternativeProposee };
  }
};
