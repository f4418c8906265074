/** Jours où se passe la vie d’un dossier tiré : fins de mois, 29 février, bascules d’année et de droit comprises. */
export const JOURS_DE_VIE = [
  '2022-08-31',
  '2023-01-31',
  '2023-09-04',
  '2024-01-01',
  '2024-02-29',
  '2024-04-09',
  '2024-04-10',
  '2024-07-01',
  '2024-12-31',
  '2025-01-31',
  '2025-02-28',
  '2025-06-15',
  '2025-08-31',
  '2025-12-29',
  '2026-01-02',
  '2026-02-28',
  '2026-06-30',
  '2026-09-15',
  '2026-11-20',
] as const;

/** Naissances : du grand âge à l’enfance, un 29 février compris. */
export const NAISSANCES = ['1931-05-12', '1948-02-29', '1979-12-31', '2004-11-21', '2008-11-21', '2012-03-01'] as const;

/** Deux dates d’un même objet dont la première ne suit jamais la seconde. */
const ORDRES: readonly (readonly [avant: string, apres: string])[] = [
  ['demandeLe', 'admisLe'],
  ['visiteLe', 'admisLe'],
  ['debutLe', 'finLe'],
  ['debutLe', 'termeLe'],
  ['debutLe', 'echeanceLe'],
  ['duLe', 'auLe'],
  ['etabliLe', 'finLe'],
  ['decideeLe', 'notifieeLe'],
  ['decideeLe', 'finLe'],
  ['designeeLe', 'revoqueeLe'],
  ['notifieeLe', 'effetLe'],
  ['recueLe', 'reponduLe'],
  ['ouvertLe', 'debutLe'],
  ['ouvertLe', 'closLe'],
  ['ouverteLe', 'tenueLe'],
  ['tenueLe', 'closeLe'],
  ['tenueLe', 'prochaineLe'],
  ['le', 'resoluLe'],
  ['le', 'leveLe'],
  ['le', 'leveeLe'],
  ['le', 'suiteLe'],
  ['le', 'reinterrogerLe'],
];

type Objet = Record<string, unknown>;

const ordonner = (objet: Objet): Objet => {
  const remis = { ...objet };
  for (const [avant, apres] of ORDRES) {
    const [a, b] = [remis[avant], remis[apres]];
    if (typeof a === 'string' && typeof b === 'string' && a > b) {
      remis[avant] = b;
      remis[apres] = a;
    }
  }
  return remis;
};

/** Remet dans l’ordre, partout, les dates qui se suivent dans la vie. */
export const remettreEnOrdre = (valeur: unknown): unknown => {
  if (Array.isArray(valeur)) return valeur.map(remettreEnOrdre);
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return ordonner(Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, remettreEnOrdre(v)])));
};
