import type { Noeud } from '../fhir/noeud';
import { chaine, elements, sous } from '../fhir/noeud';
import type { Concept, ConceptNumerote } from '../standard';
import { ENTREES, EXT, NUMEROTES, systemeIdentifiant } from '../standard';

/** Types FHIR qui n’ont qu’un sens. */
const PAR_TYPE: Readonly<Record<string, Concept>> = {
  Patient: 'usager',
  Practitioner: 'professionnel',
  PractitionerRole: 'role',
  RelatedPerson: 'contact',
  CarePlan: 'projet',
  Consent: 'accord',
  ServiceRequest: 'besoin',
  QuestionnaireResponse: 'evaluation',
  DocumentReference: 'document',
  Organization: 'organisme',
};

const CONCEPTS = Object.keys(NUMEROTES) as readonly ConceptNumerote[];
const indexer = (cle: (concept: ConceptNumerote) => string): ReadonlyMap<string, ConceptNumerote> =>
  new Map(CONCEPTS.map((concept) => [cle(concept), concept]));
const PAR_PROFIL = indexer((c) => NUMEROTES[c].profil);
const PAR_SYSTEME = indexer((c) => systemeIdentifiant(NUMEROTES[c].nom));
const PAR_CODE = indexer((c) => NUMEROTES[c].code);
const PAR_DEMANDE = indexer((c) => NUMEROTES[c].profil.replaceAll('-', ''));
const PAR_ENTREE: ReadonlyMap<string, ConceptNumerote> = new Map([
  [ENTREES.action, 'action'],
  [ENTREES.moyen, 'moyen'],
  [ENTREES.prestation, 'prestation'],
  [ENTREES.bilan, 'bilan'],
  [ENTREES.sortieBilan, 'bilan'],
]);
const PAR_DISCRIMINANT: ReadonlyMap<string, ConceptNumerote> = new Map([
  ['titreObjectif', 'objectif'],
  ['avisUsagerObjectif', 'objectif'],
  ['strategieMiseEnOeuvreObjectif', 'objectif'],
  ['origineAttente', 'attente'],
  ['commentaireAttente', 'attente'],
]);

/** Codes des discriminants d’un élément. */
export const discriminants = (noeud: Noeud): readonly string[] =>
  elements(sous(noeud, 'extension'))
    .filter((e) => chaine(sous(e, 'url')) === EXT.discriminant)
    .flatMap((e) => elements(sous(e, 'valueCodeableConcept', 'coding')))
    .flatMap((coding) => chaine(sous(coding, 'code')) ?? []);

const nomDuProfil = (canonique: string): string => (canonique.split('|')[0] ?? '').split('/').at(-1) ?? '';

const premier = <T>(noeuds: readonly Noeud[], lire: (noeud: Noeud) => T | undefined): T | undefined => {
  for (const noeud of noeuds) {
    const trouve = lire(noeud);
    if (trouve !== undefined) return trouve;
  }
  return undefined;
};
const trouver = (table: ReadonlyMap<string, ConceptNumerote>, cle: string | undefined) =>
  cle === undefined ? undefined : table.get(cle);

/** Les indices, du plus sûr au moins sûr. */
const deviner = (ressource: Noeud, demande: string | undefined): Concept | undefined => {
  const profils = elements(sous(ressource, 'meta', 'profile')).flatMap((p) => chaine(p) ?? []);
  const noms = profils.map(nomDuProfil).filter((nom) => nom.startsWith('tddui-'));
  const parProfil = noms.map((nom) => PAR_PROFIL.get(nom)).find((c) => c !== undefined);
  // Un profil du guide que nous ne connaissons pas (transport, projet de vie…) n’est pas autre chose que ce qu’il dit.
  if (noms.length > 0) return parProfil ?? 'autre';
  const identifiants = elements(sous(ressource, 'identifier'));
  const entrees = [...elements(sous(ressource, 'input')), ...elements(sous(ressource, 'output'))];
  return (
    premier(identifiants, (i) => trouver(PAR_SYSTEME, chaine(sous(i, 'system')))) ??
    premier(elements(sous(ressource, 'note')), (note) =>
      discriminants(note)
        .map((code) => PAR_DISCRIMINANT.get(code))
        .find((c) => c !== undefined),
    ) ??
    premier(
      entrees.flatMap((e) => elements(sous(e, 'type', 'coding'))),
      (coding) => trouver(PAR_ENTREE, chaine(sous(coding, 'system'))),
    ) ??
    premier(identifiants, (i) => trouver(PAR_CODE, /-([A-Z]{4})-/.exec(chaine(sous(i, 'value')) ?? '')?.[1])) ??
    trouver(PAR_DEMANDE, demande?.toLowerCase())
  );
};

/** Ce que veut dire une ressource, et si rien ne le disait que son type. */
export const conceptDe = (
  ressource: Noeud,
  type: string,
  demande: string | undefined,
): { readonly concept: Concept; readonly devine: boolean } => {
  const seul = Object.hasOwn(PAR_TYPE, type) ? PAR_TYPE[type] : undefined;
  if (seul !== undefined) return { concept: seul, devine: false };
  if (type !== 'Goal' && type !== 'Task') return { concept: 'autre', devine: false };
  const concept = deviner(ressource, demande);
  if (concept !== undefined) {
    const duBonType = concept !== 'autre' && NUMEROTES[concept as ConceptNumerote]?.type === type;
    return { concept: duBonType ? concept : 'autre', devine: false };
  }
  return type === 'Goal' ? { concept: 'objectif', devine: true } : { concept: 'autre', devine: false };
};
