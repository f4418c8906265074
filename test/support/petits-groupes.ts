/** Toutes les façons de répartir `total` dossiers dans `cases` cases. */
export function* repartitions(total: number, cases: number): Generator<readonly number[]> {
  if (cases === 1) {
    yield [total];
    return;
  }
  for (let premiere = 0; premiere <= total; premiere += 1) {
    for (const reste of repartitions(total - premiere, cases - 1)) yield [premiere, ...reste];
  }
}
