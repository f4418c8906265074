type Evenement<T, R> = { readonly lu: IteratorResult<T> } | { readonly fait: R };

/**
 * Fait plusieurs choses à la fois, `fenetre` au plus, et rend les résultats dans l’ordre de la source : rien ne
 * s’accumule, et un résultat prêt n’attend pas la suite de la source.
 */
export async function* enOrdre<T, R>(
  source: AsyncIterable<T>,
  fenetre: number,
  faire: (element: T) => Promise<R>,
): AsyncGenerator<R> {
  const iterateur = source[Symbol.asyncIterator]();
  const enCours: Promise<R>[] = [];
  let prochain: Promise<IteratorResult<T>> | null = null;
  let finie = false;
  try {
    while (!finie || enCours.length > 0) {
      if (!finie && prochain === null && enCours.length < fenetre) prochain = iterateur.next();
      const attendus: Promise<Evenement<T, R>>[] = [];
      if (enCours[0] !== undefined) attendus.push(enCours[0].then((fait) => ({ fait })));
      if (prochain !== null) attendus.push(prochain.then((lu) => ({ lu })));
      const evenement = await Promise.race(attendus);
      if ('fait' in evenement) {
        enCours.shift();
        yield evenement.fait;
        continue;
      }
      prochain = null;
      if (evenement.lu.done === true) {
        finie = true;
        continue;
      }
      const tache = faire(evenement.lu.value);
      // L’échec se lira à son tour ; d’ici là, il ne doit pas passer pour oublié.
      tache.catch(() => {});
      enCours.push(tache);
    }
  } finally {
    await iterateur.return?.();
  }
}
