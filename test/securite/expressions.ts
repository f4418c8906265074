import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Une expression régulière et où elle est écrite. */
export type Expression = { readonly ou: string; readonly source: string; readonly drapeaux: string };

/** Une expression fabriquée à l’exécution, qu’aucun outil ne peut juger d’avance. */
export type Fabrique = { readonly ou: string };

const place = (fichier: ts.SourceFile, noeud: ts.Node): string =>
  `${fichier.fileName}:${fichier.getLineAndCharacterOfPosition(noeud.getStart(fichier)).line + 1}`;

const deLitteral = (texte: string, ou: string): Expression => {
  const fin = texte.lastIndexOf('/');
  return { ou, source: texte.slice(1, fin), drapeaux: texte.slice(fin + 1) };
};

const fabrique = (noeud: ts.Node): boolean =>
  (ts.isNewExpression(noeud) || ts.isCallExpression(noeud)) && noeud.expression.getText() === 'RegExp';

/** Toutes les expressions régulières écrites dans un répertoire, et celles qui y sont fabriquées. */
export const expressionsDe = (
  repertoire: string,
): { readonly expressions: readonly Expression[]; readonly fabriquees: readonly Fabrique[] } => {
  const expressions: Expression[] = [];
  const fabriquees: Fabrique[] = [];
  const fichiers = readdirSync(repertoire, { recursive: true, encoding: 'utf8' }).filter((nom) => nom.endsWith('.ts'));
  for (const nom of fichiers.toSorted()) {
    const chemin = join(repertoire, nom);
    const fichier = ts.createSourceFile(chemin, readFileSync(chemin, 'utf8'), ts.ScriptTarget.ES2022, true);
    const visiter = (noeud: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(noeud)) expressions.push(deLitteral(noeud.text, place(fichier, noeud)));
      if (fabrique(noeud)) fabriquees.push({ ou: place(fichier, noeud) });
      ts.forEachChild(noeud, visiter);
    };
    visiter(fichier);
  }
  return { expressions, fabriquees };
};
