import type { Hasard } from './hasard';

/** Une façon d’abîmer un texte JSON valide ; rend les octets d’une entrée. */
export type Deformation = (texte: string, hasard: Hasard) => Uint8Array;

type Objet = Record<string, unknown>;
type Place = { readonly dans: Objet; readonly cle: string };

const octets = (texte: string): Uint8Array => Buffer.from(texte, 'utf8');
const enfants = (valeur: unknown): readonly string[] =>
  typeof valeur === 'object' && valeur !== null ? Object.keys(valeur) : [];

/** Un endroit quelconque d’un document, du premier étage au plus profond. */
const endroit = (document: unknown, h: Hasard): Place | undefined => {
  let dans = document;
  for (;;) {
    const [premiere, ...autres] = enfants(dans);
    if (premiere === undefined) return undefined;
    const cle = h.parmi([premiere, ...autres]);
    const dessous = (dans as Objet)[cle];
    if (enfants(dessous).length === 0 || h.part() < 0.2) return { dans: dans as Objet, cle };
    dans = dessous;
  }
};

/** Un texte JSON brut, tel qu’on l’écrirait à la place d’une valeur. */
const BRUTS = [
  'null',
  'true',
  'false',
  '0',
  '-0',
  '1e999',
  '-1e999',
  '1e-999',
  '9007199254740993',
  '-9007199254740993',
  '0.1',
  '123456789012345678901234567890',
  '""',
  '" "',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u2028"',
  '"\\u001b[31m"',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{"__proto__":{"pollue":1}}',
  '{"constructor":{"prototype":{"pollue":1}}}',
  '"__proto__"',
  '"2026-02-30"',
  '"0000-00-00"',
  '"9999-12-31"',
  '"2026-11-21T00:00:00Z"',
  '"1900-01-01"',
  '"2200-12-31"',
  '[1,"a",{}]',
  '"=1+1"',
  '"<script>"',
  '"]]>"',
  '"%0A::error::"',
  '"\\r\\n"',
  '"\ufeff"',
  '"😀"',
  '"ﷺ"',
  '{"length":4294967295}',
  '{"toString":1}',
  '{"toJSON":1}',
  '{"then":1}',
  '{"type":"object"}',
  '{"id":null}',
  '4294967296',
  '2147483648',
] as const satisfies readonly [string, ...string[]];

const CLES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '',
  ' ',
  'id',
  'usager',
  'é',
  '\u0000',
  'a/b~',
  'x'.repeat(300),
] as const;

const JALON = '\u0001jalon\u0001';

const remplacer: Deformation = (texte, h) => {
  const document: unknown = JSON.parse(texte);
  const place = endroit(document, h);
  if (place === undefined) return octets(h.parmi(BRUTS));
  place.dans[place.cle] = JALON;
  return octets(JSON.stringify(document).replace(JSON.stringify(JALON), () => h.parmi(BRUTS)));
};

const toucherUneCle: Deformation = (texte, h) => {
  const document: unknown = JSON.parse(texte);
  const place = endroit(document, h);
  if (place === undefined) return octets('{}');
  const { dans, cle } = place;
  if (h.part() < 0.4) delete dans[cle];
  else {
    const nouvelle = h.parmi(CLES);
    Object.defineProperty(dans, nouvelle, { value: dans[cle], enumerable: true, configurable: true, writable: true });
    if (h.part() < 0.5) delete dans[cle];
  }
  return octets(JSON.stringify(document));
};

const melanger: Deformation = (texte, h) => {
  const document: unknown = JSON.parse(texte);
  const [a, b] = [endroit(document, h), endroit(document, h)];
  if (a === undefined || b === undefined) return octets('[]');
  const garde = JSON.stringify(b.dans[b.cle]) ?? 'null';
  a.dans[a.cle] = JSON.parse(garde);
  return octets(JSON.stringify(document));
};

const doublerUneCle: Deformation = (texte, h) => {
  const cles = [...texte.matchAll(/"[A-Za-z]+":/g)];
  const vise = cles[h.entier(Math.max(1, cles.length))];
  if (vise === undefined) return octets('{"id":"a","id":"b"}');
  return octets(`${texte.slice(0, vise.index)}${vise[0]}${h.parmi(BRUTS)},${texte.slice(vise.index)}`);
};

const tronquer: Deformation = (texte, h) => octets(texte.slice(0, h.entier(texte.length + 1)));

const abimerDesOctets: Deformation = (texte, h) => {
  const copie = Uint8Array.from(octets(texte));
  for (let n = 1 + h.entier(4); n > 0; n -= 1) copie[h.entier(copie.length)] = h.entier(256);
  return copie;
};

const deplacerDesOctets: Deformation = (texte, h) => {
  const tout = octets(texte);
  const [debut, longueur] = [h.entier(tout.length), h.entier(40)];
  const morceau = tout.subarray(debut, debut + longueur);
  const ou = h.entier(tout.length);
  return h.part() < 0.5
    ? Buffer.concat([tout.subarray(0, ou), morceau, tout.subarray(ou)])
    : Buffer.concat([tout.subarray(0, debut), tout.subarray(debut + longueur)]);
};

const casserLUtf8: Deformation = (texte, h) => {
  const tout = octets(texte);
  const ou = h.entier(tout.length);
  const faux = Buffer.from(h.parmi(['ff', 'c080', 'eda080', 'f5808080', 'e282']), 'hex');
  return Buffer.concat([tout.subarray(0, ou), faux, tout.subarray(ou)]);
};

const habiller: Deformation = (texte, h) => {
  const presente = JSON.stringify(JSON.parse(texte), null, 2);
  switch (h.entier(5)) {
    case 0:
      return octets(`\ufeff${texte}`);
    case 1:
      return octets(`\ufeff${presente.replaceAll('\n', '\r\n')}\r\n`);
    case 2:
      return Buffer.from(presente, 'utf16le');
    case 3:
      return octets(`${presente.replaceAll('\n', '\r')}`);
    default:
      return octets(`\u00a0${texte}`);
  }
};

const hasardPur: Deformation = (_, h) => Uint8Array.from({ length: h.entier(200) }, () => h.entier(256));

const intact: Deformation = (texte) => octets(texte);

/** Les façons d’abîmer une entrée, et leur part. */
export const DEFORMATIONS: readonly { readonly nom: string; readonly poids: number; readonly faire: Deformation }[] = [
  { nom: 'intacte', poids: 1, faire: intact },
  { nom: 'un type à la place d’un autre', poids: 36, faire: remplacer },
  { nom: 'clé ôtée, ajoutée ou renommée', poids: 12, faire: toucherUneCle },
  { nom: 'morceau mis à la place d’un autre', poids: 6, faire: melanger },
  { nom: 'clé en double', poids: 2, faire: doublerUneCle },
  { nom: 'tronquée', poids: 10, faire: tronquer },
  { nom: 'octets changés', poids: 10, faire: abimerDesOctets },
  { nom: 'octets ôtés ou répétés', poids: 8, faire: deplacerDesOctets },
  { nom: 'UTF-8 invalide', poids: 6, faire: casserLUtf8 },
  { nom: 'CRLF, BOM, UTF-16', poids: 2, faire: habiller },
  { nom: 'octets au hasard', poids: 4, faire: hasardPur },
];
