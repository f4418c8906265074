import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

type Origine = { readonly fichier: string; readonly nom: string };
type Module = {
  readonly source: ts.SourceFile;
  /** Nom exporté → où le trouver : ici sous un autre nom, ou dans un autre fichier. */
  readonly exportes: ReadonlyMap<string, Origine>;
  readonly importes: ReadonlyMap<string, Origine>;
  readonly declares: ReadonlyMap<string, readonly ts.Statement[]>;
};

const nomsDe = (instruction: ts.Statement): readonly string[] => {
  if (ts.isVariableStatement(instruction)) {
    return instruction.declarationList.declarations.map(({ name }) => name.getText());
  }
  const nommee =
    ts.isTypeAliasDeclaration(instruction) ||
    ts.isInterfaceDeclaration(instruction) ||
    ts.isClassDeclaration(instruction) ||
    ts.isFunctionDeclaration(instruction);
  return nommee && instruction.name !== undefined ? [instruction.name.text] : [];
};

const voisin = (fichier: string, specifieur: ts.Expression | undefined): string | undefined =>
  specifieur !== undefined && ts.isStringLiteral(specifieur) && specifieur.text.startsWith('.')
    ? join(dirname(fichier), specifieur.text.replace(/\.js$/, '.d.ts'))
    : undefined;

const lireModule = (fichier: string): Module => {
  const source = ts.createSourceFile(fichier, readFileSync(fichier, 'utf8'), ts.ScriptTarget.ES2022, true);
  const exportes = new Map<string, Origine>();
  const importes = new Map<string, Origine>();
  const declares = new Map<string, readonly ts.Statement[]>();
  for (const instruction of source.statements) {
    if (
      ts.isExportDeclaration(instruction) &&
      instruction.exportClause &&
      ts.isNamedExports(instruction.exportClause)
    ) {
      const ailleurs = voisin(fichier, instruction.moduleSpecifier) ?? fichier;
      for (const { name, propertyName } of instruction.exportClause.elements) {
        exportes.set(name.text, { fichier: ailleurs, nom: (propertyName ?? name).text });
      }
    } else if (ts.isImportDeclaration(instruction)) {
      const ailleurs = voisin(fichier, instruction.moduleSpecifier);
      const liaisons = instruction.importClause?.namedBindings;
      if (ailleurs === undefined || liaisons === undefined || !ts.isNamedImports(liaisons)) continue;
      for (const { name, propertyName } of liaisons.elements) {
        importes.set(name.text, { fichier: ailleurs, nom: (propertyName ?? name).text });
      }
    } else {
      for (const nom of nomsDe(instruction)) declares.set(nom, [...(declares.get(nom) ?? []), instruction]);
    }
  }
  return { source, exportes, importes, declares };
};

/** Une déclaration publiée : son nom public, et l’endroit où elle est écrite. */
type Declaration = {
  readonly nom: string;
  readonly instruction: ts.Statement;
  readonly module: Module;
};

/** De quoi suivre un nom de fichier en fichier, chaque fichier n’étant lu qu’une fois. */
const lecteur = () => {
  const modules = new Map<string, Module>();
  const moduleDe = (fichier: string): Module => {
    const connu = modules.get(fichier) ?? lireModule(fichier);
    modules.set(fichier, connu);
    return connu;
  };
  const local = (nom: string, module: Module, cherche: string): readonly Declaration[] => {
    const ici = module.declares.get(cherche);
    if (ici !== undefined) return ici.map((instruction) => ({ nom, instruction, module }));
    const importe = module.importes.get(cherche);
    return importe === undefined ? [] : exporte(nom, moduleDe(importe.fichier), importe.nom);
  };
  const exporte = (nom: string, module: Module, cherche: string): readonly Declaration[] => {
    const origine = module.exportes.get(cherche);
    if (origine === undefined) return local(nom, module, cherche);
    return origine.fichier === module.source.fileName
      ? local(nom, module, origine.nom)
      : exporte(nom, moduleDe(origine.fichier), origine.nom);
  };
  const toutes = (fichier: string): readonly Declaration[] => {
    const module = moduleDe(fichier);
    return [...module.exportes.keys()].flatMap((nom) => exporte(nom, module, nom));
  };
  return { local, toutes };
};

const estZod = (type: ts.TypeNode | undefined): boolean => /^z\.(core\.\$)?Zod/.test(type?.getText() ?? '');

const typeDe = (instruction: ts.Statement): ts.TypeNode | undefined =>
  ts.isVariableStatement(instruction) ? instruction.declarationList.declarations[0]?.type : undefined;

const nomsCites = (noeud: ts.Node): readonly string[] => {
  const cites: string[] = [];
  const visiter = (n: ts.Node): void => {
    if (ts.isTypeReferenceNode(n) && ts.isIdentifier(n.typeName)) cites.push(n.typeName.text);
    ts.forEachChild(n, visiter);
  };
  visiter(noeud);
  return cites;
};

/** Ce dont des déclarations se servent sans que personne le publie. */
const cachees = (
  publiees: readonly Declaration[],
  connues: ReadonlySet<ts.Statement>,
  lire: ReturnType<typeof lecteur>,
) => {
  const trouvees = new Map<ts.Statement, Declaration>();
  const aVoir = publiees.filter(({ instruction }) => !estZod(typeDe(instruction)));
  for (const { instruction, module } of aVoir) {
    for (const cite of nomsCites(instruction)) {
      for (const declaration of lire.local(cite.replace(/\$\d+$/, ''), module, cite)) {
        if (connues.has(declaration.instruction) || trouvees.has(declaration.instruction)) continue;
        trouvees.set(declaration.instruction, declaration);
        aVoir.push(declaration);
      }
    }
  }
  return [...trouvees.values()];
};

const LARGEUR = 110;
const BLOC = /([{[])\n\s+([^{}[\]]*?)\n\s*([}\]])/g;

/** Met sur une ligne ce qui y tient. */
const resserrer = (texte: string): string => {
  const suivant = texte.replaceAll(BLOC, (bloc, ouvre: string, dedans: string, ferme: string) => {
    const ligne = dedans.split(/\n\s*/).join(' ');
    if (ligne.length > LARGEUR) return bloc;
    // Le caractère qui protège un bloc déjà resserré le temps de resserrer celui qui le contient.
    return ouvre === '{' ? `\u0001 ${ligne} \u0002` : `\u0003${ligne}\u0004${ferme.slice(1)}`;
  });
  return suivant === texte ? texte : resserrer(suivant);
};

const PROTEGES: Readonly<Record<string, string>> = { '\u0001': '{', '\u0002': '}', '\u0003': '[', '\u0004': ']' };

const imprimante = ts.createPrinter({ removeComments: true });

/** Une déclaration sans commentaire, sans `declare`, et sans les suffixes que l’assemblage ajoute aux noms. */
const signature = ({ instruction, module }: Declaration): string => {
  const brute = imprimante.printNode(ts.EmitHint.Unspecified, instruction, module.source);
  const sobre = brute
    .replace(/^declare /, '')
    .replaceAll(/\$\d+\b/g, '')
    .replaceAll('    ', '  ');
  return Object.entries(PROTEGES).reduce((texte, [c, vrai]) => texte.replaceAll(c, vrai), resserrer(sobre));
};

const rubriqueDe = ({ instruction }: Declaration): 'schemas' | 'Fonctions' | 'Valeurs' | 'Classes' | 'Types' => {
  if (ts.isFunctionDeclaration(instruction)) return 'Fonctions';
  if (ts.isClassDeclaration(instruction)) return 'Classes';
  if (!ts.isVariableStatement(instruction)) return 'Types';
  const type = typeDe(instruction);
  if (estZod(type)) return 'schemas';
  return type !== undefined && ts.isFunctionTypeNode(type) ? 'Fonctions' : 'Valeurs';
};

const parNom = (a: Declaration, b: Declaration): number => (a.nom < b.nom ? -1 : a.nom > b.nom ? 1 : 0);

const section = (titre: string, declarations: readonly Declaration[]): readonly string[] =>
  declarations.length === 0
    ? []
    : [`## ${titre}`, `\`\`\`ts\n${declarations.toSorted(parNom).map(signature).join('\n')}\n\`\`\``];

/** Ce que publie chaque entrée (sous-chemin → fichier de types), avec sa sorte et sa signature, en Markdown. */
export const apiPublique = (entrees: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const lire = lecteur();
  const parEntree = [...entrees].map(([sousChemin, fichier]) => [sousChemin, lire.toutes(fichier)] as const);
  const connues = new Set(parEntree.flatMap(([, toutes]) => toutes.map(({ instruction }) => instruction)));
  const page = (sousChemin: string, toutes: readonly Declaration[]): string => {
    const de = (rubrique: ReturnType<typeof rubriqueDe>) => toutes.filter((d) => rubriqueDe(d) === rubrique);
    const schemas = [...new Set(de('schemas').map(({ nom }) => nom))].toSorted();
    return `${[
      `# \`projet-personnalise${sousChemin.slice(1)}\` : ce qui est public`,
      'Engendré depuis les déclarations du paquet construit ; `npm run accepter` le récrit. Un nom qui disparaît ou une\nsignature qui change rompt les logiciels qui s’en servent.',
      ...(schemas.length === 0
        ? []
        : [
            '## Schémas zod',
            'Chaque nom est à la fois un schéma et le type de ce qu’il lit. Le détail des clés est dans `schemas/`.',
            schemas.map((nom) => `- \`${nom}\``).join('\n'),
          ]),
      ...section('Fonctions', de('Fonctions')),
      ...section('Valeurs', de('Valeurs')),
      ...section('Classes', de('Classes')),
      ...section(
        'Types',
        de('Types').filter(({ nom }) => !schemas.includes(nom)),
      ),
      ...section('Types dont ils se servent, et que rien n’exporte', cachees(toutes, connues, lire)),
    ].join('\n\n')}\n`;
  };
  return new Map(parEntree.map(([sousChemin, toutes]) => [sousChemin, page(sousChemin, toutes)]));
};
