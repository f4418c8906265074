import fc from 'fast-check';
import type { Dossier } from '../../../src/dossier/dossier';
import { parseDossier } from '../../../src/dossier/lire';
import { dossiers } from '../../../src/essai/arbitraires/dossier';
import { controler } from '../../../src/rapport/controler';
import type { Format } from '../../../src/rapport/formats/formats';
import { presentationDe } from '../../../src/rapport/formats/formats';
import { bloquants } from '../../../src/rapport/lecture';
import type { Contexte, Source } from '../../../src/rapport/presentation';
import type { Derogation } from '../../../src/rapport/rapport';
import type { OptionsTexte } from '../../../src/rapport/texte/texte';
import { CATALOGUE } from '../../../src/regles/catalogue';
import { dossierLivre } from '../../support/dossiers';
import { jour } from '../../support/jour';

/** Ce qu’un rapport contrôle : un dossier, ou une entrée illisible, et d’où il vient. */
export type Cas = { readonly source: Source; readonly dossier: Dossier | string };

const AU = jour('2026-11-21');
const CONTEXTE: Contexte = {
  au: AU,
  seuil: 'obligation',
  regles: CATALOGUE,
  reglages: ['Réglages : un/fichier.json', 'Dérogation <b>à</b> tout'],
};

const derogations = (fin: string): readonly Derogation[] => [
  { regle: CATALOGUE[0]?.id ?? '', motif: 'motif ]]> & "x"', auteur: '<i>direction</i>', finLe: jour(fin) },
  { regle: 'casf/d311-remise-quinze-jours', motif: 'reprise', auteur: 'direction', finLe: AU },
];

/** Le rapport entier de plusieurs entrées, au format demandé. */
export const rapporter = (format: Format, cas: readonly Cas[], options: OptionsTexte = {}): string => {
  const presentation = presentationDe(format, options);
  const compte = { respectee: 0, a_faire: 0, non_respectee: 0, indeterminee: 0, sans_objet: 0 };
  let illisibles = 0;
  let manquements = 0;
  const corps = cas.map(({ source, dossier }, rang) => {
    if (typeof dossier === 'string') {
      illisibles += 1;
      return presentation.illisible(source, [{ ou: '/usager', message: dossier }], rang);
    }
    const fin = rang % 2 === 0 ? '2027-01-31' : '2026-11-20';
    const rapport = controler(dossier, { au: AU, regles: CATALOGUE, derogations: derogations(fin) });
    manquements += bloquants(rapport, 'obligation').length;
    for (const { verdict } of rapport.resultats) compte[verdict.verdict] += 1;
    return presentation.rapport(rapport, source, rang);
  });
  const bilan = { dossiers: cas.length - illisibles, illisibles, bloquants: manquements, compte };
  return presentation.entete(CONTEXTE) + corps.join('') + presentation.pied(bilan, CONTEXTE);
};

/** Les trois dossiers livrés, et une entrée illisible. */
export const LIVRES: readonly Cas[] = [
  { source: { nom: 'dossiers/ehpad.json' }, dossier: dossierLivre('ehpad') },
  { source: { nom: 'export.ndjson', ligne: 2 }, dossier: dossierLivre('ime') },
  { source: { nom: 'export.ndjson', ligne: 3 }, dossier: dossierLivre('savs') },
  { source: { nom: 'casse.json' }, dossier: 'Ce n’est pas du JSON : ligne 1, colonne 3.' },
];

/** Des noms que quelqu’un aurait choisis pour nuire : balises, fins de section, commandes, ordres au terminal. */
export const HOSTILES = [
  '<script>alert(1)</script>',
  '"><img/src=x/onerror=alert(1)>',
  ']]>--><!--',
  '&amp;&#60;%0A::error::x',
  '::error/file=a,line=1::pris',
  "=cmd|'/C'!A0",
  '\u202eesrever\u2066',
  '\ufeffx\u00ad\ue000',
  'x\ud800y\udc00',
  '**gras**|`a`|[x](javascript:alert(1))',
  '{{7*7}}',
  'é日本',
] as const;

const COMMANDES = [
  '\u001b[2J\u001b]0;pris\u0007',
  'a\r\nb\tc\u0000',
  '\u009b31mrouge',
  '\uffff\ufffe',
  '\u2028\u2029',
] as const;

const avecId = (dossier: Dossier, id: string): Dossier => {
  const lu = parseDossier({ ...dossier, id });
  if (!lu.ok) throw new Error(lu.error.map(({ message }) => message).join('\n'));
  return lu.value;
};

/** Dossiers tirés au sort, aux identifiants et aux noms de fichiers hostiles. */
export const CAS_HOSTILES: fc.Arbitrary<readonly Cas[]> = fc.array(
  fc
    .record({
      dossier: fc.oneof(
        { weight: 4, arbitrary: fc.tuple(dossiers, fc.constantFrom(...HOSTILES)).map(([d, id]) => avecId(d, id)) },
        { weight: 1, arbitrary: fc.constantFrom(...HOSTILES, ...COMMANDES) },
      ),
      nom: fc.constantFrom(...HOSTILES, ...COMMANDES, 'C:\\dossiers\\a b#c?d.json', '/x//y', '-', 'a%b'),
      ligne: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    })
    .map(({ dossier, nom, ligne }) => ({ dossier, source: ligne === undefined ? { nom } : { nom, ligne } })),
  { maxLength: 4 },
);
