/** Le texte sans les caractères de `otes` qui le finissent ; en un seul passage, quelle que soit leur suite. */
export const sansFin = (texte: string, otes: string): string => {
  let fin = texte.length;
  while (fin > 0 && otes.includes(texte.charAt(fin - 1))) fin -= 1;
  return texte.slice(0, fin);
};
