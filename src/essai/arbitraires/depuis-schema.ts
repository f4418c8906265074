import fc from 'fast-check';

type Check = { readonly _zod: { readonly def: Readonly<Record<string, unknown>> } };
type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Noeud>>;
  readonly options?: readonly Noeud[];
  readonly element?: Noeud;
  readonly innerType?: Noeud;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
  readonly format?: string;
  readonly checks?: readonly unknown[];
};
type Noeud = { readonly _zod: { readonly def: Definition } };

/** Ce qu’il faut savoir d’un schéma zod pour en tirer des valeurs ; `_zod.output` porte leur type. */
export type SchemaATirer<T> = { readonly _zod: { readonly def: { readonly type: string }; readonly output: T } };

/** D’où viennent les valeurs : peu de jours, peu d’identifiants, pour que les suites tirées se répondent. */
export type Reserve = {
  readonly jours: readonly string[];
  readonly identifiants: readonly string[];
  /** Textes libres ; à défaut, quelques mots banals. */
  readonly textes?: readonly string[];
  /** Chances sur vingt qu’une clé facultative soit là ; à défaut, dix. */
  readonly presence?: number;
  /** Schémas tirés autrement que de leur seule forme. */
  readonly propres?: ReadonlyMap<unknown, fc.Arbitrary<unknown>>;
};

const TEXTES = ['Oui.', 'Je ne veux pas.', 'À revoir avec moi.'] as const;
const IDENTIFIANT = '^[!-~';

const contraintes = ({ checks = [] }: Definition): readonly Readonly<Record<string, unknown>>[] =>
  (checks as readonly Check[]).map((check) => check._zod.def);

const nombre = (definition: Definition, check: string, cle: string, defaut: number): number => {
  const valeur = contraintes(definition).find((c) => c['check'] === check)?.[cle];
  return typeof valeur === 'number' ? valeur : defaut;
};

const texte = (definition: Definition, reserve: Reserve): fc.Arbitrary<string> => {
  if (definition.format === 'date') return fc.constantFrom(...reserve.jours);
  const motif = contraintes(definition).find((c) => c['pattern'] instanceof RegExp)?.['pattern'];
  if (!(motif instanceof RegExp) || motif.source === '\\S') return fc.constantFrom(...(reserve.textes ?? TEXTES));
  return motif.source.startsWith(IDENTIFIANT) ? fc.constantFrom(...reserve.identifiants) : fc.stringMatching(motif);
};

/** Un objet dont les clés facultatives ne sont là que `presence` fois sur vingt. */
const parfois = (
  modele: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  obligatoires: readonly string[],
  presence: number,
): fc.Arbitrary<unknown> => {
  const absente = { weight: 20 - presence, arbitrary: fc.constant(undefined) };
  const tirages = Object.entries(modele).map(([cle, tirage]) =>
    obligatoires.includes(cle)
      ? tirage
      : fc.oneof({ withCrossShrink: true }, absente, { weight: presence, arbitrary: tirage }),
  );
  const cles = Object.keys(modele);
  return fc
    .tuple(...tirages)
    .map((valeurs) =>
      Object.fromEntries(
        valeurs.flatMap((valeur, rang) => (valeur === undefined ? [] : [[cles[rang] ?? '', valeur] as const])),
      ),
    );
};

const objet = (forme: Readonly<Record<string, Noeud>>, reserve: Reserve): fc.Arbitrary<unknown> => {
  const cles = Object.entries(forme);
  const obligatoires = cles.filter(([, noeud]) => noeud._zod.def.type !== 'optional').map(([cle]) => cle);
  const modele = Object.fromEntries(cles.map(([cle, noeud]) => [cle, tirer(noeud, reserve)]));
  if (reserve.presence !== undefined) return parfois(modele, obligatoires, reserve.presence);
  return fc.record(modele, { requiredKeys: obligatoires, noNullPrototype: true });
};

const tirer = (noeud: Noeud, reserve: Reserve): fc.Arbitrary<unknown> => {
  const propre = reserve.propres?.get(noeud);
  if (propre !== undefined) return propre;
  const { def } = noeud._zod;
  switch (def.type) {
    case 'object':
      return objet(def.shape ?? {}, reserve);
    case 'optional':
      return def.innerType === undefined ? fc.constant(undefined) : tirer(def.innerType, reserve);
    case 'array': {
      const minLength = nombre(def, 'min_length', 'minimum', 0);
      return def.element === undefined
        ? fc.constant([])
        : fc.array(tirer(def.element, reserve), { minLength, maxLength: minLength + 2 });
    }
    case 'union':
      return fc.oneof(...(def.options ?? []).map((option) => tirer(option, reserve)));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'boolean':
      return fc.boolean();
    case 'number': {
      const min = nombre(def, 'greater_than', 'value', 0);
      return fc.integer({ min, max: Math.min(nombre(def, 'less_than', 'value', min + 5), min + 5) });
    }
    case 'string':
      return texte(def, reserve);
    default:
      throw new Error(`schéma sans tirage connu : ${def.type}`);
  }
};

/**
 * Tire des valeurs d’un schéma zod : toutes les formes qu’il permet, tous les champs facultatifs, présents ou non.
 *
 * Les textes libres sont banals ; jours et identifiants viennent de la réserve. Lève une erreur si le schéma emploie
 * une construction inconnue.
 */
export const tirerDepuis = <T>(schema: SchemaATirer<T>, reserve: Reserve): fc.Arbitrary<T> =>
  tirer(schema as Noeud, reserve) as fc.Arbitrary<T>;

const porte = (option: Noeud, type: string): boolean =>
  option._zod.def.shape?.['type']?._zod.def.values?.includes(type) === true;

/** Tire, d’une union distinguée par `type`, les seules valeurs de ce type. */
export const tirerDuType = <T extends { readonly type: string }, const K extends T['type']>(
  schema: SchemaATirer<T>,
  type: K,
  reserve: Reserve,
): fc.Arbitrary<Extract<T, { readonly type: K }>> => {
  const option = (schema as Noeud)._zod.def.options?.find((candidate) => porte(candidate, type));
  if (option === undefined) throw new Error(`aucune forme de type « ${type} »`);
  return tirer(option, reserve) as fc.Arbitrary<Extract<T, { readonly type: K }>>;
};
