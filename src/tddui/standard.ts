/** Version du guide TDDUI suivie à l’écriture ; les versions voisines se lisent aussi. */
export const VERSION_TDDUI = '2.2.0';

const BASE = 'https://interop.esante.gouv.fr/ig/fhir/tddui';
/** Adresse canonique d’un profil ou d’une extension du guide. */
export const definition = (nom: string): string => `${BASE}/StructureDefinition/${nom}`;
/** Système de codage propre au guide. */
export const codeSystem = (nom: string): string => `${BASE}/CodeSystem/${nom}`;

/** Ce qu’une ressource veut dire pour nous ; `autre` : gardée à part sans être lue. */
export type Concept =
  | 'usager'
  | 'professionnel'
  | 'role'
  | 'contact'
  | 'projet'
  | 'accord'
  | 'attente'
  | 'besoin'
  | 'objectif'
  | 'action'
  | 'moyen'
  | 'prestation'
  | 'bilan'
  | 'evaluation'
  | 'document'
  | 'organisme'
  | 'autre';

/** Éléments du projet qui ont un identifiant national. */
export type ConceptNumerote = Extract<
  Concept,
  'projet' | 'attente' | 'besoin' | 'objectif' | 'action' | 'moyen' | 'prestation' | 'bilan' | 'evaluation'
>;

type Numerotation = { readonly type: string; readonly profil: string; readonly nom: string; readonly code: string };

/** Type FHIR, profil, nom dans le système d’identifiant et code de chaque élément numéroté. */
export const NUMEROTES: Readonly<Record<ConceptNumerote, Numerotation>> = {
  projet: { type: 'CarePlan', profil: 'tddui-careplan-projet-personnalise', nom: 'projetpersonnalise', code: 'PPER' },
  attente: { type: 'Goal', profil: 'tddui-goal-attente', nom: 'attente', code: 'ATTE' },
  besoin: { type: 'ServiceRequest', profil: 'tddui-service-request-besoin', nom: 'besoin', code: 'BESO' },
  objectif: { type: 'Goal', profil: 'tddui-goal-objectif', nom: 'objectif', code: 'OBJE' },
  action: { type: 'Task', profil: 'tddui-task-action', nom: 'action', code: 'ACTI' },
  moyen: { type: 'Task', profil: 'tddui-task-moyen-ressource', nom: 'moyenressource', code: 'MORE' },
  prestation: { type: 'Task', profil: 'tddui-task-prestation', nom: 'prestation', code: 'PRES' },
  bilan: { type: 'Task', profil: 'tddui-task-bilan', nom: 'bilan', code: 'BILA' },
  evaluation: {
    type: 'QuestionnaireResponse',
    profil: 'tddui-questionnaire-response',
    nom: 'evaluation',
    code: 'EVAL',
  },
};

/** Système d’identifiant d’un élément numéroté, ou de l’usager (`localusager`). */
export const systemeIdentifiant = (nom: string): string => `https://identifiant-medicosocial-${nom}.esante.gouv.fr`;
/** Système de l’identifiant local de l’usager. */
export const SYSTEME_USAGER = systemeIdentifiant('localusager');

/** Extensions du guide. */
export const EXT = {
  discriminant: definition('tddui-discriminator'),
  projet: definition('tddui-careplan-reference'),
  evaluation: definition('tddui-evaluation-reference'),
  piece: definition('tddui-attachment'),
  auteurStatut: definition('tddui-status-author'),
  rangNaissance: definition('tddui-birth-order'),
  periodeAccord: 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Consent.period',
  lieuNaissance: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace',
  codeInsee: 'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-address-insee-code',
  prenomsNaissance: 'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient-birth-list-given-name',
} as const;

/** Systèmes de codage et d’identification nationaux ou internationaux. */
export const SYS = {
  discriminant: codeSystem('tddui-discriminator'),
  typeProjet: 'https://smt.esante.gouv.fr/fhir/CodeSystem/tre-r390-type-projet-personnalise',
  categorieBilan: 'https://smt.esante.gouv.fr/fhir/CodeSystem/tre-r389-statut-bilan-projet-personnalise',
  protection: 'https://mos.esante.gouv.fr/NOS/TRE_R217-ProtectionJuridique/FHIR/TRE-R217-ProtectionJuridique',
  commune: 'https://mos.esante.gouv.fr/NOS/TRE_R13-CommuneOM/FHIR/TRE-R13-CommuneOM',
  typeIdentifiant: 'http://terminology.hl7.org/CodeSystem/v2-0203',
  typeIdentifiantFr: 'https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203',
  idNatPs: 'urn:oid:1.2.250.1.71.4.2.1',
  rpps: 'https://rpps.esante.gouv.fr',
  insNir: 'urn:oid:1.2.250.1.213.1.4.8',
  insNia: 'urn:oid:1.2.250.1.213.1.4.9',
  portee: 'http://terminology.hl7.org/CodeSystem/consentscope',
  loinc: 'http://loinc.org',
} as const;

/** Ce qui est de nous, et que la documentation du format décrit. */
export const NOTRE = {
  /** Extension qui porte ce que le standard ne porte pas. */
  complement: 'urn:projet-personnalise:tddui:complement',
  /** Système des identifiants que le standard ne nomme pas : accords, personnes. */
  id: 'urn:projet-personnalise:id',
  /** Système des domaines de vie (le guide laisse le référentiel local). */
  domaine: 'urn:projet-personnalise:domaine-de-vie',
} as const;

/** Système des types d’entrée d’une Task, par élément, et de la sortie du bilan. */
export const ENTREES = {
  action: codeSystem('tddui-task-input-action'),
  moyen: codeSystem('tddui-task-input-moyen-ressource'),
  prestation: codeSystem('tddui-task-input-prestation'),
  bilan: codeSystem('tddui-task-input-bilan'),
  sortieBilan: codeSystem('tddui-task-output-bilan'),
} as const;

/** Forme nationale d’un identifiant d’élément : `3` + FINESS + `/` + identifiant local + `-CODE-` + numéro. */
export const FORME_NATIONALE = /^3((?:\d{2}|2[AB])\d{7})\/.+-(?:PPER|ATTE|BESO|OBJE|ACTI|MORE|PRES|BILA|EVAL)-./;
/** Forme nationale de l’identifiant local d’un usager : `3` + FINESS + `/` + identifiant local. */
export const FORME_USAGER = /^3((?:\d{2}|2[AB])\d{7})\/(\S.*)$/;
