import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Fichiers à juger : chemin depuis la racine du dépôt (avec des `/`) → texte. Virtuels ou lus sur le disque. */
export type Fichiers = ReadonlyMap<string, string>;

/** Ce qu’un contrôle trouve : où, et quoi faire. */
export type Faute = { readonly fichier: string; readonly ligne: number; readonly constat: string };

/** Un import, un réexport, un `import()` ou un `require()`. */
export type Importation = { readonly module: string; readonly ligne: number; readonly typeSeul: boolean };

const RACINE = join(import.meta.dirname, '..', '..');

/** Lit tous les fichiers `.ts` des dossiers donnés. */
export const lireFichiers = (...dossiers: readonly string[]): Fichiers =>
  new Map(
    dossiers
      .flatMap((dossier) =>
        readdirSync(join(RACINE, dossier), { recursive: true, encoding: 'utf8' }).map((nom) => join(dossier, nom)),
      )
      .filter((chemin) => chemin.endsWith('.ts'))
      .map((chemin) => chemin.replaceAll('\\', '/'))
      .sort()
      .map((chemin) => [chemin, lireTexte(chemin)]),
  );

/** Lit un fichier du dépôt. */
export const lireTexte = (chemin: string): string => readFileSync(join(RACINE, chemin), 'utf8');

/** Le fichier ou le dossier est-il dans le dépôt ? */
export const existe = (chemin: string): boolean => existsSync(join(RACINE, chemin));

/** Analyse un fichier TypeScript, sans rien résoudre. */
export const analyser = (fichier: string, texte: string): ts.SourceFile =>
  ts.createSourceFile(fichier, texte, ts.ScriptTarget.ES2022, true);

/** Tous les nœuds sous un nœud, lui compris ; ni commentaires, ni documentation. */
export const noeuds = (noeud: ts.Node): readonly ts.Node[] => {
  const trouves = [noeud];
  ts.forEachChild(noeud, (enfant) => {
    trouves.push(...noeuds(enfant));
  });
  return trouves;
};

/** Ligne d’un nœud, comptée à partir de 1. */
export const ligneDe = (noeud: ts.Node): number =>
  noeud.getSourceFile().getLineAndCharacterOfPosition(noeud.getStart()).line + 1;

const litteral = (noeud: ts.Node | undefined): string | undefined =>
  noeud !== undefined && ts.isStringLiteralLike(noeud) ? noeud.text : undefined;

const appelDImport = (noeud: ts.CallExpression): boolean =>
  noeud.expression.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(noeud.expression) && noeud.expression.text === 'require');

const moduleImporte = (noeud: ts.Node): { module: string | undefined; typeSeul: boolean } | undefined => {
  if (ts.isImportDeclaration(noeud)) {
    const phase = noeud.importClause?.phaseModifier;
    return { module: litteral(noeud.moduleSpecifier), typeSeul: phase === ts.SyntaxKind.TypeKeyword };
  }
  if (ts.isExportDeclaration(noeud)) return { module: litteral(noeud.moduleSpecifier), typeSeul: noeud.isTypeOnly };
  if (ts.isExternalModuleReference(noeud)) return { module: litteral(noeud.expression), typeSeul: false };
  if (ts.isImportTypeNode(noeud)) {
    const argument = ts.isLiteralTypeNode(noeud.argument) ? noeud.argument.literal : undefined;
    return { module: litteral(argument), typeSeul: true };
  }
  if (ts.isCallExpression(noeud) && appelDImport(noeud)) {
    return { module: litteral(noeud.arguments[0]) ?? '(module calculé)', typeSeul: false };
  }
  return undefined;
};

/** Ce qu’un fichier importe, de quelque façon que ce soit. */
export const importations = (fichier: string, texte: string): readonly Importation[] =>
  noeuds(analyser(fichier, texte)).flatMap((noeud) => {
    const trouve = moduleImporte(noeud);
    return trouve?.module === undefined
      ? []
      : [{ module: trouve.module, typeSeul: trouve.typeSeul, ligne: ligneDe(noeud) }];
  });

/** Fichier source que vise un import relatif, ou `undefined` s’il n’existe pas. */
export const resoudre = (fichiers: Fichiers, depuis: string, module: string): string | undefined => {
  const cible = join(depuis, '..', module).replaceAll('\\', '/');
  return fichiers.has(`${cible}.ts`) ? `${cible}.ts` : undefined;
};

/** Nom du paquet npm (ou `node:`) que désigne un import nu. */
export const paquetDe = (module: string): string => {
  if (module.startsWith('node:')) return 'node:';
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');
};

/** Applique un contrôle de fichier à tous les fichiers. */
export const juger = (
  fichiers: Fichiers,
  controle: (fichier: string, texte: string) => readonly Omit<Faute, 'fichier'>[],
): readonly Faute[] =>
  [...fichiers].flatMap(([fichier, texte]) => controle(fichier, texte).map((faute) => ({ fichier, ...faute })));

/** Une faute par ligne, telle qu’un message d’échec doit la montrer. */
export const enClair = (fautes: readonly Faute[]): readonly string[] =>
  fautes.map(({ fichier, ligne, constat }) => `${fichier}:${ligne} — ${constat}`);
