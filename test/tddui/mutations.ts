import fc from 'fast-check';

type Chemin = readonly (string | number)[];
type Porteur = Record<string | number, unknown>;

/** Ce que l’on met à la place d’une valeur : rien qui y soit attendu. */
const POISONS: readonly unknown[] = [
  null,
  0,
  1e308,
  true,
  '',
  ' ',
  'x',
  'é'.repeat(30_000),
  '__proto__',
  '2025-02-30',
  '2025',
  [],
  {},
  [[]],
  [null],
  ['a'],
  { reference: 'Patient/usager-42' },
  { reference: '#x' },
  { extension: null },
  { coding: [{ code: 'x' }] },
  { resourceType: 'Bundle', entry: [{ resource: { resourceType: 'Patient' } }] },
];

const CLES = ['__proto__', 'constructor', 'toString', 'extension', 'reference', 'id', '$', 'contained', 'resourceType'];

const GESTES = ['empoisonner', 'oter', 'doubler', 'retourner', 'copier', 'renommer', 'boucler'] as const;

const lieuxDe = (valeur: unknown, ici: Chemin = []): readonly Chemin[] =>
  typeof valeur !== 'object' || valeur === null
    ? []
    : Object.entries(valeur).flatMap(([cle, v]) => {
        const la = [...ici, Array.isArray(valeur) ? Number(cle) : cle];
        return [la, ...lieuxDe(v, la)];
      });

const estPorteur = (valeur: unknown): valeur is Porteur => typeof valeur === 'object' && valeur !== null;
const aller = (document: unknown, chemin: Chemin): unknown =>
  chemin.reduce<unknown>((v, cle) => (estPorteur(v) ? v[cle] : undefined), document);

type Mutation = {
  readonly geste: (typeof GESTES)[number];
  readonly lieu: number;
  readonly autre: number;
  readonly poison: number;
  readonly cle: number;
};

const muter = (document: unknown, lieux: readonly Chemin[], { geste, lieu, autre, poison, cle }: Mutation): void => {
  const chemin = lieux[lieu] ?? [];
  const porteur = aller(document, chemin.slice(0, -1));
  const la = chemin.at(-1);
  if (!estPorteur(porteur) || la === undefined) return;
  const valeur = porteur[la];
  switch (geste) {
    case 'empoisonner':
      porteur[la] = structuredClone(POISONS[poison]);
      return;
    case 'oter':
      if (Array.isArray(porteur)) porteur.splice(Number(la), 1);
      else delete porteur[la];
      return;
    case 'doubler':
      porteur[la] = [valeur, valeur];
      return;
    case 'retourner':
      porteur[la] = Array.isArray(valeur) ? valeur[0] : { valeur };
      return;
    case 'copier':
      porteur[la] = structuredClone(aller(document, lieux[autre] ?? []));
      return;
    case 'renommer':
      Object.defineProperty(porteur, CLES[cle] ?? '', {
        value: valeur,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      return;
    case 'boucler':
      porteur[la] = porteur;
  }
};

/** Un document, abîmé de une à douze façons : champs ôtés, types échangés, listes pour objets, textes immenses, cycles… */
export const mutes = (document: unknown): fc.Arbitrary<unknown> => {
  const lieux = lieuxDe(document);
  const rang = (liste: readonly unknown[]) => fc.nat(liste.length - 1);
  const mutation = fc.record({
    geste: fc.constantFrom(...GESTES),
    lieu: rang(lieux),
    autre: rang(lieux),
    poison: rang(POISONS),
    cle: rang(CLES),
  });
  return fc.array(mutation, { minLength: 1, maxLength: 12 }).map((mutations) => {
    const abime: unknown = structuredClone(document);
    // Un cycle arrête les copies suivantes : structuredClone le suit, `aller` aussi.
    for (const m of mutations) muter(abime, lieux, m);
    return abime;
  });
};
