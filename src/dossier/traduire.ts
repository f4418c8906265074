import * as z from 'zod';
import { lirePointeur, pointeur } from '../kernel/pointeur';
import { surDate } from './dates-ecrites';
import type { IssueDeLecture } from './issue';
import { estCleOrdinaire, ISSUES_MAX, issue, ouDe } from './issue';
import { clesAdmises, descriptionDe, nu, schemaAu } from './schema-au';
import { suggerer } from './suggestion';

type Faute = z.core.$ZodIssue;
/** La faute, ce qui a été lu à cet endroit, et le schéma qui y vaut. */
type Cas<F extends Faute = Faute> = {
  readonly faute: F;
  readonly lu: unknown;
  readonly schema: z.core.$ZodType | undefined;
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: '`true` ou `false`',
  array: 'une liste',
  object: 'un objet',
};

const typeDe = (valeur: unknown): string =>
  valeur === null ? 'null' : Array.isArray(valeur) ? 'une liste' : (TYPES[typeof valeur] ?? 'autre chose');

const CODES_CITES = 12;
const enumerer = (codes: readonly unknown[]): string => {
  const cites = codes.slice(0, CODES_CITES).map((code) => (typeof code === 'string' ? `« ${code} »` : String(code)));
  return codes.length > CODES_CITES ? `${cites.join(', ')}… (${codes.length} codes)` : cites.join(', ');
};

/** « d’un texte », « de `true` ou `false` ». */
const de = (attendu: string): string => (attendu.startsWith('un') ? `d’${attendu}` : `de ${attendu}`);

const vouliezVousDire = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Vouliez-vous dire « ${suggestion} » ?`;

const cleManquante = (ou: IssueDeLecture['ou'], attendu?: string): IssueDeLecture =>
  issue(ou, 'cle_manquante', `clé obligatoire, absente. L’ajouter${attendu ? ` : ${attendu}` : ''}.`, { attendu });

const surType = ({ faute, lu, schema }: Cas<z.core.$ZodIssueInvalidType>): IssueDeLecture => {
  const ou = ouDe(faute.path);
  const attendu = TYPES[faute.expected] ?? descriptionDe(schema);
  if (lu === undefined) return cleManquante(ou, attendu);
  const conseil =
    lu === null ? 'Retirer la clé si le dossier n’en dit rien.' : `Écrire ${attendu ?? 'ce que le format prévoit'}.`;
  return issue(
    ou,
    'type_inattendu',
    `${typeDe(lu)}, au lieu ${de(attendu ?? 'ce que prévoit le format')}. ${conseil}`,
    {
      attendu,
    },
  );
};

const surCode = (ou: IssueDeLecture['ou'], lu: unknown, codes: readonly unknown[]): IssueDeLecture => {
  const attendu = enumerer(codes);
  if (lu === undefined) return cleManquante(ou, codes.length > 1 ? `l’un de ${attendu}` : attendu);
  const suggestion =
    typeof lu === 'string'
      ? suggerer(
          lu,
          codes.filter((code) => typeof code === 'string'),
        )
      : typeof lu === 'object'
        ? undefined
        : codes.find((code) => typeof code !== 'string' && String(code) === String(lu));
  const choisir = codes.length > 1 ? ` Choisir parmi ${attendu}.` : ` Écrire ${attendu}.`;
  const conseil = suggestion === undefined ? choisir : vouliezVousDire(String(suggestion));
  return issue(ou, 'code_inconnu', `ce code n’est pas de la liste.${conseil}`, {
    attendu,
    ...(suggestion !== undefined && { suggestion: String(suggestion) }),
  });
};

const surForme = ({ faute, lu, schema }: Cas<z.core.$ZodIssueInvalidStringFormat>): IssueDeLecture => {
  const ou = ouDe(faute.path);
  if (schema && nu(schema) instanceof z.ZodISODate) {
    const { constat, suggestion } = surDate(String(lu));
    return issue(ou, 'date_invalide', `${constat}${vouliezVousDire(suggestion)}`, {
      attendu: 'AAAA-MM-JJ, de 1900 à 2200',
      suggestion,
    });
  }
  if (faute.pattern === '/\\S/') {
    return issue(ou, 'texte_vide', 'un texte vide. L’écrire, ou retirer la clé si le dossier n’en dit rien.');
  }
  const attendu = descriptionDe(schema);
  return issue(ou, 'forme_invalide', `ce texte n’a pas la forme voulue${attendu ? ` : ${attendu}` : ''}.`, { attendu });
};

const surTaille = ({ faute, schema }: Cas<z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall>): IssueDeLecture => {
  const ou = ouDe(faute.path);
  const attendu = faute.code === 'too_big' ? `${faute.maximum} au plus` : `${faute.minimum} au moins`;
  if (faute.origin === 'string') {
    const quoi = schema && descriptionDe(schema)?.startsWith('Identifiant') ? 'identifiant' : 'texte';
    const constat = `${quoi} trop long : ${attendu.replace(' au', ' caractères au')}. Le raccourcir.`;
    return issue(ou, 'texte_trop_long', constat, { attendu });
  }
  if (faute.origin === 'array') {
    const constat = `liste trop courte : ${attendu}. La compléter, ou retirer la clé si le dossier n’en dit rien.`;
    return issue(ou, 'liste_trop_courte', constat, { attendu });
  }
  return issue(ou, 'nombre_hors_bornes', `nombre hors des bornes : ${attendu}.`, { attendu });
};

const surCles = ({ faute, lu, schema }: Cas<z.core.$ZodIssueUnrecognizedKeys>): readonly IssueDeLecture[] => {
  const admises = clesAdmises(schema, lu);
  return faute.keys.slice(0, ISSUES_MAX).map((cle) => {
    const suggestion = suggerer(cle, admises);
    const nommee = estCleOrdinaire(cle);
    const quelle = nommee ? `la clé « ${cle} » n’existe pas ici.` : 'une clé qui n’existe pas ici.';
    return issue(
      ouDe(nommee ? [...faute.path, cle] : faute.path),
      'cle_inconnue',
      `${quelle}${vouliezVousDire(suggestion) || ' La retirer : une donnée hors du format ne serait jamais lue.'}`,
      { suggestion },
    );
  });
};

const surUnion = (
  { faute, lu, schema }: Cas<z.core.$ZodIssueInvalidUnion>,
  document: unknown,
  racine: z.core.$ZodType,
): readonly IssueDeLecture[] => {
  if ('options' in faute && faute.options) return [surCode(ouDe(faute.path), lu, faute.options)];
  // La branche déjà engagée est celle dont les fautes sont plus bas que l’union elle-même.
  const engagee = faute.errors.find((fautes) => fautes.every(({ path }) => path.length > 0));
  if (engagee === undefined) {
    const attendu = descriptionDe(schema);
    return [issue(ouDe(faute.path), 'type_inattendu', `${typeDe(lu)} ne convient pas ici.`, { attendu })];
  }
  return engagee.flatMap((f) => traduire({ ...f, path: [...faute.path, ...f.path] }, document, racine));
};

/** Traduit une faute de schéma en issues lisibles ; ne cite jamais un texte du document. */
export const traduire = (faute: Faute, document: unknown, racine: z.core.$ZodType): readonly IssueDeLecture[] => {
  const lu = lirePointeur(document, pointeur(...faute.path.map(String)));
  const schema = schemaAu(racine, document, faute.path);
  switch (faute.code) {
    case 'invalid_type':
      return [surType({ faute, lu, schema })];
    case 'invalid_value':
      return [surCode(ouDe(faute.path), lu, faute.values)];
    case 'invalid_format':
      return [surForme({ faute, lu, schema })];
    case 'too_big':
    case 'too_small':
      return [surTaille({ faute, lu, schema })];
    case 'unrecognized_keys':
      return surCles({ faute, lu, schema });
    case 'invalid_union':
      return surUnion({ faute, lu, schema }, document, racine);
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return [issue(ouDe(faute.path), 'forme_invalide', 'cette donnée n’a pas la forme voulue.')];
  }
};
