const melanger = (h: number): number => {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
};

const huit = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');

/**
 * Tire d’un texte un UUID toujours le même (version 8, RFC 9562 : forme libre).
 *
 * Quatre voies de 32 bits, mêlées entre elles à la fin. Sert à nommer, jamais à protéger.
 */
export const uuidDe = (texte: string): string => {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667];
  for (let rang = 0; rang < texte.length; rang += 1) {
    const code = texte.charCodeAt(rang);
    a = Math.imul(a ^ code, 0x01000193) ^ (b >>> 7);
    b = Math.imul(b ^ code, 0x85ebca77) ^ (c >>> 9);
    c = Math.imul(c ^ code, 0xc2b2ae3d) ^ (d >>> 11);
    d = Math.imul(d ^ code, 0x27d4eb2f) ^ (a >>> 13);
  }
  const [w, x, y, z] = [melanger(a ^ texte.length), melanger(b + a), melanger(c + b), melanger(d + c)];
  const h = huit(w) + huit(x) + huit(y) + huit(z);
  const variante = ((Number.parseInt(h.charAt(16), 16) & 3) | 8).toString(16);
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-${variante}${h.slice(17, 20)}-${h.slice(20)}`;
};
