import type { Pointeur } from '../../kernel/pointeur';
import type { Ecart } from './ecart';

/**
 * Ce qu’un export fait d’une donnée du dossier, à la relecture.
 *
 * - `perdu` : elle n’y est plus.
 * - `change` : elle y est autrement.
 * - `ajoute` : la relecture dit ce que le dossier ne disait pas.
 * - `hors_profil` : elle y est, mais le guide demanderait davantage.
 */
export type NaturePerte = 'perdu' | 'change' | 'ajoute' | 'hors_profil';

/** Perte déclarée : où dans le dossier, une phrase, et si notre extension la répare. */
export type PerteTddui = {
  readonly nature: NaturePerte;
  readonly ou: Pointeur;
  readonly message: string;
  readonly parExtension: boolean;
};

const GENERAUX: Readonly<Record<NaturePerte, string>> = {
  perdu: 'TDDUI n’a pas de place pour cette donnée.',
  change: 'TDDUI ne porte cette donnée que sous une autre forme : relue, elle diffère.',
  ajoute: 'La relecture de l’export dit ici ce que le dossier ne disait pas.',
  hors_profil: 'Cette donnée est écrite sans tout ce que le profil du guide demande.',
};

/** Pourquoi, quand on sait le dire mieux. */
const PARTICULIERS: Readonly<Record<string, string>> = {
  accompagnement:
    'TDDUI ne porte dans le projet ni contrat, ni admission, ni documents remis, ni information des droits.',
  consentements: 'TDDUI ne porte des consentements que l’accord au projet.',
  refus: 'TDDUI ne porte pas les refus de la personne.',
  desaccords: 'TDDUI ne porte pas les désaccords.',
  retraits: 'TDDUI ne porte pas le retrait d’un accord.',
  risques: 'TDDUI ne porte pas les risques.',
  restrictions: 'TDDUI ne porte pas les restrictions de liberté.',
  participation: 'TDDUI ne dit pas qui a pris part à l’élaboration.',
  remises: 'TDDUI ne porte pas la remise du projet.',
  versions: 'TDDUI ne porte que le projet en cours, sans ses versions.',
  reunions: 'TDDUI ne porte pas les réunions.',
  projetVie: 'Les profils 2.2.0 ne portent pas le projet de vie.',
  forces: 'TDDUI ne porte pas les forces et ressources de la personne.',
  naissanceLe: 'Sans INS ni rang de naissance, le guide n’admet pas de date de naissance.',
  pieces: 'Une pièce ne s’écrit que si son document, son auteur et son contenu accompagnent le dossier.',
  nature: 'TDDUI ne dit pas la nature d’un moyen.',
  negociation: 'TDDUI ne porte pas la négociation d’un objectif.',
  indicateurs: 'TDDUI ne porte pas les indicateurs.',
  communication: 'TDDUI ne porte pas comment la personne communique.',
  entourage: 'TDDUI ne porte d’un proche que son lien, par un code de liste.',
  statut: 'TDDUI ne porte qu’un statut, plus pauvre que la phase.',
  phaseSuspendue: 'TDDUI ne dit pas à quelle phase un projet a été suspendu.',
  motifCloture: 'TDDUI ne dit pas pourquoi un projet est clos.',
  roles: 'TDDUI ne porte pas les rôles (référent, coordonnateur…) et leurs dates.',
  volets: 'TDDUI ne connaît pas les volets du projet.',
  jalons: 'TDDUI ne porte pas les jalons.',
  avis: 'TDDUI ne garde pas les avis successifs de la personne.',
  notesDeSuivi: 'TDDUI ne porte pas les notes de suivi.',
  demandesRevision: 'TDDUI ne porte pas les demandes de révision.',
  choix: 'TDDUI ne porte pas ce que la personne a choisi d’une prestation.',
  choixAnterieurs: 'TDDUI ne porte pas ce que la personne a choisi d’une prestation.',
  suite: 'TDDUI ne dit pas la suite donnée à une attente.',
  evaluations: 'Une évaluation ne s’écrit qu’avec ses réponses, que le dossier ne contient pas.',
  presents: 'TDDUI ne dit d’un bilan que les invités, en un texte.',
  invites: 'TDDUI ne dit les invités d’un bilan qu’en un texte.',
  forme: 'TDDUI ne dit pas la forme d’un accord.',
  version: 'TDDUI ne dit pas à quelle version un accord a été donné.',
  avisPersonne: 'TDDUI n’a ici pas de place pour l’avis de la personne.',
  sens: 'TDDUI ne porte d’un avis que ses mots, sans son sens.',
  protections: 'TDDUI ne porte d’une mesure de protection que la qualité de qui l’exerce.',
  autoriteParentale: 'TDDUI ne porte pas l’autorité parentale.',
  personnesDeConfiance: 'TDDUI ne porte pas la désignation d’une personne de confiance.',
  structure: 'TDDUI ne porte de la structure que son FINESS, dans les identifiants.',
};

const PAR_LISTE: Readonly<Record<string, string>> = {
  revisions: 'Une révision ouverte ou annulée n’est pas un bilan.',
  accords: 'Un accord dont le signataire ne peut engager cette partie ne s’écrit pas.',
  personnes: 'Une personne que rien n’écrit ne désigne ne s’écrit pas.',
};

const messageDe = ({ nature, ou }: Ecart): string => {
  const segments = ou.split('/').slice(1);
  const [dernier = '', avant = ''] = [segments.at(-1), segments.at(-2)];
  if (segments.includes('attentes') && dernier === 'besoins') return 'TDDUI n’a pas de lien d’une attente à un besoin.';
  if (segments.includes('objectifs') && dernier === 'attentes')
    return 'TDDUI n’a pas de lien d’un objectif à une attente.';
  if (dernier === 'id') return 'L’identifiant est écrit à la forme nationale.';
  const particulier = /^\d+$/.test(dernier)
    ? PAR_LISTE[avant]
    : nature === 'ajoute'
      ? undefined
      : PARTICULIERS[dernier];
  return particulier ?? GENERAUX[nature];
};

/** Déclare un écart. */
export const declarer = (ecart: Ecart, parExtension: boolean): PerteTddui => ({
  nature: ecart.nature,
  ou: ecart.ou,
  message: messageDe(ecart),
  parExtension,
});
