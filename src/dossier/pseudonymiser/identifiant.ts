/** Quatre-vingts bits : deux identifiants n’ont jamais le même pseudonyme, et aucun ne se retrouve sans la clé. */
const LONGUEUR = 20;

/** Pseudonyme d’un identifiant ; `empreinte` est une empreinte à clé, en hexadécimal. Deux mêmes identifiants ont le même. */
export const pseudonyme = <Id extends string>(id: Id, empreinte: (texte: string) => string): Id =>
  `ps-${empreinte(`identifiant\n${id}`).slice(0, LONGUEUR)}` as Id;

const CARACTERE_DE_NOM = /[\p{L}\p{N}]/u;

/** Remplace un identifiant dans un nom de fichier, partout où il est un mot entier. */
export const remplacerDans = (nom: string, id: string, par: string): string => {
  let resultat = '';
  let ici = 0;
  for (let place = nom.indexOf(id); place !== -1; place = nom.indexOf(id, place + id.length)) {
    const [avant, apres] = [nom.slice(0, place).at(-1) ?? '', nom.charAt(place + id.length)];
    if (CARACTERE_DE_NOM.test(avant) || CARACTERE_DE_NOM.test(apres)) continue;
    resultat += `${nom.slice(ici, place)}${par}`;
    ici = place + id.length;
  }
  return `${resultat}${nom.slice(ici)}`;
};
