/** L’identifiant s’il est libre ; sinon complété (`r1~2`), pour que ce qu’un droit fait garder n’en remplace pas un autre. */
export const idLibre = <I extends string>(id: I, pris: (candidat: I) => boolean): I => {
  let candidat = id;
  for (let n = 2; pris(candidat); n += 1) candidat = `${id.slice(0, 190)}~${n}` as I;
  return candidat;
};
