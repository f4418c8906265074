import ts from 'typescript';
import type { Faute, Fichiers } from './outils';
import { analyser, juger, ligneDe, noeuds } from './outils';

/** Lignes au plus, pour un fichier de src ou de test. */
export const LIGNES_MAX = 250;

/** Accès au monde extérieur (horloge, hasard, réseau, console, processus) réservés à `src/cli`. */
const IMPURS = new Set([
  ...['Date', 'Temporal', 'performance', 'crypto'],
  ...['console', 'process', 'globalThis', 'window', 'Deno', 'Bun'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'require'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
]);

/** Le mot nomme-t-il une propriété, et non la valeur globale ? */
const estNomDePropriete = (noeud: ts.Identifier): boolean => {
  const parent = noeud.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === noeud;
  if (ts.isPropertyAssignment(parent)) return parent.name === noeud;
  return ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isMethodDeclaration(parent);
};

const estHasard = (noeud: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(noeud) && noeud.getText() === 'Math.random') ||
  (ts.isElementAccessExpression(noeud) &&
    noeud.expression.getText() === 'Math' &&
    ts.isStringLiteralLike(noeud.argumentExpression) &&
    noeud.argumentExpression.text === 'random');

/** Hors de `src/cli`, ni horloge, ni hasard, ni entrée-sortie. */
export const fautesDePurete = (fichiers: Fichiers): readonly Faute[] =>
  juger(fichiers, (fichier, texte) =>
    fichier.startsWith('src/cli/')
      ? []
      : noeuds(analyser(fichier, texte)).flatMap((noeud) => {
          const nom =
            ts.isIdentifier(noeud) && IMPURS.has(noeud.text) && !estNomDePropriete(noeud)
              ? noeud.text
              : estHasard(noeud)
                ? 'Math.random'
                : undefined;
          return nom === undefined ? [] : [{ ligne: ligneDe(noeud), constat: `« ${nom} » hors de src/cli` }];
        }),
  );

const lignes = (texte: string): number => texte.replace(/\n$/, '').split('\n').length;

/** Aucun fichier trop long, sauf les données dispensées par leur nom ; une dispense inutile est une faute. */
export const fautesDeTaille = (fichiers: Fichiers, dispenses: readonly string[]): readonly Faute[] => [
  ...juger(fichiers, (fichier, texte) =>
    lignes(texte) <= LIGNES_MAX || dispenses.includes(fichier)
      ? []
      : [{ ligne: LIGNES_MAX + 1, constat: `${lignes(texte)} lignes, ${LIGNES_MAX} au plus : le couper en deux` }],
  ),
  ...dispenses
    .filter((fichier) => lignes(fichiers.get(fichier) ?? '') <= LIGNES_MAX)
    .map((fichier) => ({ fichier, ligne: 1, constat: 'dispense de taille sans objet : la retirer' })),
];

const aLeMotDefault = (noeud: ts.Node): boolean =>
  ts.canHaveModifiers(noeud) &&
  (ts.getModifiers(noeud) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);

const constatDExport = (noeud: ts.Node): string | undefined => {
  if (ts.isExportDeclaration(noeud) && (noeud.exportClause === undefined || ts.isNamespaceExport(noeud.exportClause))) {
    return '« export * » : nommer ce qui est public';
  }
  const parDefaut =
    ts.isExportAssignment(noeud) ||
    aLeMotDefault(noeud) ||
    (ts.isExportSpecifier(noeud) && noeud.name.text === 'default');
  return parDefaut ? 'export par défaut : lui donner un nom' : undefined;
};

/** Tout export est nommé. */
export const fautesDExport = (fichiers: Fichiers): readonly Faute[] =>
  juger(fichiers, (fichier, texte) =>
    noeuds(analyser(fichier, texte)).flatMap((noeud) => {
      const constat = constatDExport(noeud);
      return constat === undefined ? [] : [{ ligne: ligneDe(noeud), constat }];
    }),
  );

const horsAscii = /[^\x20-\x7e]/;

/** Noms de fichiers et identifiants sans accent. */
export const fautesDAccent = (fichiers: Fichiers): readonly Faute[] =>
  juger(fichiers, (fichier, texte) => [
    ...(horsAscii.test(fichier) ? [{ ligne: 1, constat: 'nom de fichier accentué' }] : []),
    ...noeuds(analyser(fichier, texte))
      .filter((noeud) => ts.isIdentifier(noeud) && horsAscii.test(noeud.text))
      .map((noeud) => ({ ligne: ligneDe(noeud), constat: `identifiant accentué « ${noeud.getText()} »` })),
  ]);
