import type { Dossier } from '../dossier/dossier';
import { parseDossier } from '../dossier/lire';
import type { Pointeur } from '../kernel/pointeur';
import type { Result } from '../kernel/result';
import { err, ok } from '../kernel/result';
import type { CopieSaine, Json } from './fhir/json';
import { copier, estListe, estObjet } from './fhir/json';
import type { Lecture } from './lecture/lecture';
import { estLisible, lire } from './lecture/lecture';
import type { RemarqueTddui } from './remarque';
import type { ResteTddui } from './reste';
import { resteDe } from './reste';

/** Pourquoi un document n’a pas pu être lu. */
export type CodeIssueTddui =
  | 'json_illisible'
  | 'donnee_illisible'
  | 'pas_une_ressource'
  | 'bundle_vide'
  | 'sans_projet_ni_personne'
  | 'dossier_invalide';

/** Refus de lecture : où, lequel, et une phrase sans donnée de personne. */
export type IssueTddui = { readonly code: CodeIssueTddui; readonly ou: Pointeur; readonly message: string };

/** Ce que donne la lecture d’un document TDDUI. */
export type LectureTddui = {
  readonly dossier: Dossier;
  /** Ce qui a été perdu, supposé, toléré ou gardé à part. */
  readonly remarques: readonly RemarqueTddui[];
  /** Les ressources d’origine, à redonner à `versTddui` pour que rien de ce que le dossier ne porte pas ne se perde. */
  readonly reste: ResteTddui;
};

type Issue = Result<LectureTddui, readonly IssueTddui[]>;

const refuser = (code: CodeIssueTddui, message: string): Issue => err([{ code, ou: '', message }]);

const PAS_FHIR =
  'Ce document n’est pas une ressource FHIR, un Bundle ni une liste de ressources. Donner l’export TDDUI du logiciel.';
const VIDE = 'Ce Bundle ne contient aucune ressource. Vérifier l’export du logiciel.';
const SANS =
  'Ce document ne contient ni projet (CarePlan) ni personne (Patient) à lire. Vérifier que l’export est bien un export TDDUI.';
const ILLISIBLE = 'Ce document n’a pas pu être lu. Donner un document JSON simple.';

const aDesComplements = ({ fiches }: Lecture): boolean => fiches.some((f) => f.complement !== undefined);

const laisse = (nombre: number): readonly RemarqueTddui[] =>
  nombre === 0
    ? []
    : [
        {
          nature: 'perdu',
          ou: '',
          message: 'Des valeurs qui ne sont pas du JSON, ou trop imbriquées, ne sont pas gardées.',
        },
      ];

const COMPLEMENT_IGNORE: RemarqueTddui = {
  nature: 'perdu',
  ou: '',
  message: 'Les compléments joints au standard ne donnent pas un dossier valide : ils ne sont pas suivis.',
};

/** Le dossier vérifié d’une lecture, compléments suivis ; sans eux s’ils ne donnent pas un dossier valide. */
const verifier = (document: Json, premiere: Lecture) => {
  const verifie = parseDossier(premiere.dossier);
  if (verifie.ok || !aDesComplements(premiere)) return { verifie, retenue: premiere, averti: [] };
  const retenue = lire(document, false);
  return { verifie: parseDossier(retenue.dossier), retenue, averti: [COMPLEMENT_IGNORE] };
};

const conclure = (document: Json, laissees: number): Issue => {
  const premiere = lire(document);
  if (premiere.fiches.length === 0) return refuser('bundle_vide', VIDE);
  if (!estLisible(premiere)) return refuser('sans_projet_ni_personne', SANS);
  const { verifie, retenue, averti } = verifier(document, premiere);
  if (!verifie.ok) {
    return err(verifie.error.map(({ ou, message }) => ({ code: 'dossier_invalide', ou, message })));
  }
  const remarques = [...laisse(laissees), ...averti, ...retenue.remarques];
  return ok({ dossier: verifie.value, remarques, reste: resteDe(retenue) });
};

/**
 * Lit un export TDDUI : Bundle (`transaction`, `collection`, `searchset`…), liste de ressources ou ressource seule.
 *
 * Tolère ce que font les exports réels et le dit. Ne lève jamais. Refuse ce qui n’est pas du FHIR, ou ne contient ni
 * projet ni personne. Ce que TDDUI ne porte pas (contrat, remise, participation…) reste absent du dossier.
 */
export const depuisTddui = (bundle: unknown): Issue => {
  let copie: CopieSaine;
  try {
    copie = copier(bundle);
  } catch {
    return refuser('donnee_illisible', ILLISIBLE);
  }
  const { valeur, laissees } = copie;
  const fhir = estListe(valeur)
    ? valeur.some(estObjet) || valeur.length === 0
    : estObjet(valeur) && 'resourceType' in valeur;
  if (valeur === undefined || !fhir) return refuser('pas_une_ressource', PAS_FHIR);
  return conclure(valeur, laissees);
};

const BOM = '\uFEFF';

/** Lit un export TDDUI depuis un texte JSON (indicateur d’ordre des octets et fins de ligne CRLF admis). Ne lève jamais. */
export const depuisTdduiTexte = (texte: string): Issue => {
  let document: unknown;
  try {
    document = JSON.parse(texte.startsWith(BOM) ? texte.slice(BOM.length) : texte);
  } catch {
    return refuser(
      'json_illisible',
      'Ce texte n’est pas du JSON. Vérifier que le fichier est entier et n’est pas en XML.',
    );
  }
  return depuisTddui(document);
};
