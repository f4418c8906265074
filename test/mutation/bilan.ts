/** Ce que l’on garde d’un mutant : où il est, ce qu’il écrit à la place, et s’il a été vu. */
export type Mutant = {
  readonly fileName: string;
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
  readonly location: { readonly start: { readonly line: number } };
};

/** Des mutants tués, laissés vivants ou jamais atteints, dans un fichier. */
export type Compte = { readonly vus: number; readonly vivants: number; readonly score: number };

const VUS: readonly string[] = ['Killed', 'Timeout'];
const VIVANTS: readonly string[] = ['Survived', 'NoCoverage'];

/** Les mutants que la suite n’a pas vus. */
export const survivants = <M extends Mutant>(mutants: readonly M[]): readonly M[] =>
  mutants.filter(({ status }) => VIVANTS.includes(status));

/** Part de mutants vus, en pour cent ; les mutants statiques et ceux qui ne se compilent pas ne comptent pas. */
export const compter = (mutants: readonly Mutant[]): Compte => {
  const vus = mutants.filter(({ status }) => VUS.includes(status)).length;
  const vivants = survivants(mutants).length;
  return { vus, vivants, score: vus + vivants === 0 ? 100 : (100 * vus) / (vus + vivants) };
};

const chiffre = (score: number): string => `${score.toFixed(1).replace('.', ',')} %`;
const ligne = (nom: string, { vus, vivants, score }: Compte): string =>
  `| ${nom} | ${vus + vivants} | ${vus} | ${vivants} | ${chiffre(score)} |`;

/** Tableau Markdown : une ligne par fichier, puis le total. */
export const tableau = (mutants: readonly Mutant[]): string => {
  const fichiers = [...new Set(mutants.map(({ fileName }) => fileName))].toSorted();
  const lignes = fichiers.map((fichier) =>
    ligne(`\`${fichier}\``, compter(mutants.filter(({ fileName }) => fileName === fichier))),
  );
  return [
    '| fichier | mutants | vus | vivants | score |',
    '|---|---|---|---|---|',
    ...lignes,
    ligne('**total**', compter(mutants)),
  ].join('\n');
};

/** Un survivant, en une ligne. */
export const enClair = ({ fileName, location, mutatorName, replacement, status }: Mutant): string =>
  `${fileName}:${location.start.line} ${mutatorName}${status === 'NoCoverage' ? ' (jamais atteint)' : ''} → ${(replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 120)}`;
