import { sansFin } from '../../kernel/sans-fin';
import type { Noeud } from '../fhir/noeud';
import { chaine, elements, sous } from '../fhir/noeud';
import { uuidDe } from '../fhir/uuid';
import type { Concept, ConceptNumerote } from '../standard';
import { NOTRE, NUMEROTES, SYS, SYSTEME_USAGER, systemeIdentifiant } from '../standard';

const ADMIS = /^[!-~\u00A1-\uFFFD]{1,200}$/;

/** Un texte peut-il être un identifiant du dossier ? */
export const estIdentifiant = (texte: string): boolean => ADMIS.test(texte);

/** Fait d’un texte un identifiant du dossier : tel quel s’il convient, sinon nettoyé et marqué de son empreinte. */
export const nettoyer = (texte: string): string =>
  estIdentifiant(texte)
    ? texte
    : `${texte.replace(/[^!-~\u00A1-\uFFFD]+/g, '_').slice(0, 180)}~${uuidDe(texte).slice(0, 8)}`;

const valeurDe = (identifiants: readonly Noeud[], system: string): string | undefined =>
  identifiants.filter((i) => chaine(sous(i, 'system')) === system).flatMap((i) => chaine(sous(i, 'value')) ?? [])[0];

/** Numéros d’identité nationaux : ils ne servent jamais d’identifiant, car les identifiants vont dans les rapports. */
const estNumeroNational = (identifiant: Noeud): boolean => {
  const system = chaine(sous(identifiant, 'system')) ?? '';
  const codes = elements(sous(identifiant, 'type', 'coding')).map((c) => chaine(sous(c, 'code')) ?? '');
  return system.startsWith('urn:oid:1.2.250.1.213.1.4.') || codes.some((code) => /^(INS|NIR|NIA|NSS|NH|SS)/.test(code));
};

const numerote = (concept: Concept): concept is ConceptNumerote => Object.hasOwn(NUMEROTES, concept);

/** Adresse réduite à son dernier segment : `Type/id` ne garde que `id`, `urn:uuid:x` que `x`. */
export const bout = (adresse: string): string =>
  sansFin(adresse.replace(/\/_history\/[^/]*$/, ''), '/')
    .split(/[/:]/)
    .at(-1) ?? adresse;

/** Systèmes où chercher l’identifiant, dans l’ordre. */
const systemesDe = (concept: Concept): readonly string[] => {
  if (concept === 'usager') return [SYSTEME_USAGER];
  return numerote(concept) ? [systemeIdentifiant(NUMEROTES[concept].nom)] : [NOTRE.id, SYS.idNatPs];
};

const estPersonne = (concept: Concept): boolean =>
  concept === 'professionnel' || concept === 'role' || concept === 'contact';

const estLocal = (identifiant: Noeud): boolean =>
  elements(sous(identifiant, 'type', 'coding')).some((c) => chaine(sous(c, 'code')) === 'PI');

type Situation = {
  readonly type: string;
  readonly concept: Concept;
  readonly adresse: string | undefined;
  readonly rang: number;
  /** Identifiant de la ressource qui contient celle-ci : deux contenues de même `id` ne sont pas la même. */
  readonly hote?: string | undefined;
};

/**
 * Identifiant d’une ressource dans le dossier : sa valeur métier entière, sinon son `id`, sinon son adresse, sinon
 * son rang. Une personne sans identifiant métier garde son type devant son `id`, que d’autres types peuvent porter.
 */
export const identifiantDe = (ressource: Noeud, { type, concept, adresse, rang, hote }: Situation): string => {
  const liste = [...elements(sous(ressource, 'identifier')), ...elements(sous(ressource, 'masterIdentifier'))];
  const identifiants = liste.filter((i) => !estNumeroNational(i));
  const parSysteme = systemesDe(concept).flatMap((system) => valeurDe(identifiants, system) ?? []);
  const parType = identifiants.filter(estLocal).flatMap((i) => chaine(sous(i, 'value')) ?? []);
  const autres = concept === 'usager' ? [] : identifiants.flatMap((i) => chaine(sous(i, 'value')) ?? []);
  const [metier] = [...parSysteme, ...parType, ...autres];
  if (metier !== undefined) return metier;
  const technique = chaine(sous(ressource, 'id')) ?? (adresse === undefined ? undefined : bout(adresse));
  if (hote !== undefined) return `${hote}#${technique ?? rang + 1}`;
  if (technique === undefined) return `${type}-${rang + 1}`;
  return estPersonne(concept) ? `${type}/${technique}` : technique;
};
