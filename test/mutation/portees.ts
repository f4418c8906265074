/** Ce qu’une portée mute, et les tests qui doivent s’en apercevoir. */
export type Portee = { readonly mute: readonly string[]; readonly tests: readonly string[] };

/** Les agrégats, du plus simple au plus long. */
export const AGREGATS = ['usager', 'consentement', 'accompagnement', 'projet', 'revision'] as const;

/** Décider et faire évoluer : le décideur, ce qu’il répartit, et ce dont il se sert pour juger. */
const DECISION: Readonly<Record<(typeof AGREGATS)[number], readonly string[]>> = {
  usager: ['src/usager/mesure-en-cours.ts'],
  consentement: ['src/consentement/pouvoirs.ts'],
  accompagnement: ['src/accompagnement/accord-actuel.ts'],
  projet: [
    'src/projet/accord.ts',
    'src/projet/difference.ts',
    'src/projet/elements.ts',
    'src/projet/liens.ts',
    'src/projet/negociation.ts',
    'src/projet/parties.ts',
    'src/projet/phases.ts',
    'src/projet/redaction.ts',
    'src/projet/roles.ts',
  ],
  revision: ['src/revision/perimetre.ts', 'src/revision/tenue.ts'],
};

const agregats = AGREGATS.map((nom): readonly [string, Portee] => [
  nom,
  {
    mute: [
      `src/${nom}/*.decider.ts`,
      `src/${nom}/evolve.ts`,
      `src/${nom}/decisions/**/*.ts`,
      `src/${nom}/evolutions/**/*.ts`,
      ...DECISION[nom],
    ],
    tests: [`test/${nom}/**/*.test.ts`],
  },
]);

const SALLES = [
  'casf',
  'casf-categories',
  'code-civil',
  'csp',
  'donnees',
  'has',
  'orientation',
  'rbpp',
  'outils',
] as const;

/** Les données d’une règle (titre, sources, exemples) sont lues au chargement : Stryker les laisse (`ignoreStatic`). */
const regles = SALLES.map((nom): readonly [string, Portee] => [
  `regles/${nom}`,
  { mute: [`src/regles/${nom}/**/*.ts`], tests: [`test/regles/${nom}/**/*.test.ts`, 'test/regles/pages.test.ts'] },
]);

/** Toutes les portées, par leur nom : un agrégat, ou un ensemble de règles. */
export const PORTEES: ReadonlyMap<string, Portee> = new Map([...agregats, ...regles]);
