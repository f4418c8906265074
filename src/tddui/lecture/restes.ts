import { estObjet } from '../fhir/json';
import type { Noeud } from '../fhir/noeud';
import { chaine, elements, present, sous } from '../fhir/noeud';
import type { Noter } from '../remarque';
import type { Concept } from '../standard';
import { ENTREES, EXT, NOTRE } from '../standard';
import type { Fiche } from './fiche';
import { discriminants } from './nature';

/** Éléments qui ne portent rien du projet, ou que toute ressource a. */
const COMMUNS = ['resourceType', 'id', 'meta', 'text', 'extension', 'identifier', 'contained'];
const TACHE = ['basedOn', 'status', '_status', 'intent', 'description', 'executionPeriod', 'input', 'for'];
const PERSONNE = ['name', 'telecom', 'address', 'active'];

/** Éléments lus de chaque ressource. */
const LUS: Partial<Readonly<Record<Concept, readonly string[]>>> = {
  usager: [...PERSONNE, 'gender', 'birthDate', '_birthDate'],
  professionnel: [...PERSONNE, 'qualification'],
  contact: [...PERSONNE, 'patient', 'relationship', 'period'],
  projet: [
    'status',
    '_status',
    'intent',
    'category',
    'title',
    'description',
    'subject',
    'period',
    'author',
    'supportingInfo',
    'note',
  ],
  accord: ['status', 'scope', 'category', 'patient', 'dateTime', 'performer', 'policy', 'policyRule'],
  attente: ['lifecycleStatus', 'category', 'description', 'subject', 'note', 'expressedBy'],
  besoin: ['basedOn', 'status', 'intent', 'category', 'code', 'orderDetail', 'subject', 'note'],
  objectif: [
    'lifecycleStatus',
    '_lifecycleStatus',
    'category',
    'description',
    'subject',
    'startDate',
    'target',
    'expressedBy',
    'addresses',
    'note',
  ],
  action: [...TACHE, 'owner'],
  moyen: [...TACHE, 'code', 'partOf'],
  prestation: [...TACHE, 'owner', 'partOf'],
  bilan: [...TACHE, 'code', 'output'],
};

const EXTENSIONS: Partial<Readonly<Record<Concept, readonly string[]>>> = {
  usager: [EXT.lieuNaissance],
  projet: [EXT.piece],
  accord: [EXT.periodeAccord],
  attente: [EXT.projet, EXT.piece],
  besoin: [EXT.piece],
  objectif: [EXT.projet, EXT.piece, EXT.evaluation],
};

const DISCRIMINANTS: Partial<Readonly<Record<Concept, readonly string[]>>> = {
  attente: ['origineAttente', 'commentaireAttente'],
  objectif: ['titreObjectif', 'avisUsagerObjectif', 'strategieMiseEnOeuvreObjectif'],
};

const LUES: Partial<Readonly<Record<Concept, readonly string[]>>> = {
  action: ['titre', 'evaluation', 'avisUsager', 'resultatAttendu', 'pieceJointe', 'objectif'],
  moyen: ['titre', 'pieceJointe'],
  prestation: ['titre', 'typePrestation', 'pieceJointe'],
  bilan: [
    'perimetre',
    'problematique',
    'invite',
    'pieceJointe',
    'dateProchainBilan',
    'synthesePreparationBilan',
    'syntheseBilan',
  ],
};
const SYSTEMES: ReadonlySet<string> = new Set(Object.values(ENTREES));

const CLE_FHIR = /^_?[a-z][A-Za-z]{0,60}$/;
const SANS_PLACE = 'Élément sans place dans le dossier : il est gardé à part.';

const estLue = (entree: Noeud, codes: readonly string[]): boolean =>
  elements(sous(entree, 'type', 'coding')).some(
    (c) => codes.includes(chaine(sous(c, 'code')) ?? '') && SYSTEMES.has(chaine(sous(c, 'system')) ?? ''),
  );

/** Note ce qu’une ressource lue contient et que le dossier ne porte pas. */
export const noterRestes = (noter: Noter, { noeud, concept }: Fiche): void => {
  const lus = LUS[concept];
  if (lus === undefined || !estObjet(noeud.valeur)) return;
  const connus = new Set([...COMMUNS, ...lus]);
  for (const cle of Object.keys(noeud.valeur)) {
    // Une clé qui n’a pas l’allure d’une clé FHIR n’est pas citée : on ne sait pas ce qu’elle dit.
    if (!connus.has(cle)) noter('conserve', CLE_FHIR.test(cle) ? sous(noeud, cle) : noeud, SANS_PLACE);
  }
  const extensions = new Set<string>([NOTRE.complement, ...(EXTENSIONS[concept] ?? [])]);
  for (const e of elements(sous(noeud, 'extension'))) {
    if (!extensions.has(chaine(sous(e, 'url')) ?? '')) noter('conserve', e, SANS_PLACE);
  }
  const codes = DISCRIMINANTS[concept];
  if (codes !== undefined) {
    for (const note of elements(sous(noeud, 'note'))) {
      if (!discriminants(note).some((code) => codes.includes(code))) noter('conserve', note, SANS_PLACE);
    }
  }
  const entrees = LUES[concept];
  if (entrees === undefined) return;
  for (const cle of ['input', 'output']) {
    if (!present(sous(noeud, cle))) continue;
    for (const e of elements(sous(noeud, cle))) if (!estLue(e, entrees)) noter('conserve', e, SANS_PLACE);
  }
};
