/** Au-delà de cette longueur, un mot n’est plus une faute de frappe. */
const LONGUEUR_MAX = 60;

const sansAccent = /\p{M}/gu;
const horsMot = /[^a-z0-9]/g;

/** Forme où la casse, les accents et les séparateurs ne comptent plus : `échéance-Le` et `echeanceLe` y sont un. */
const depouiller = (mot: string): string =>
  mot.normalize('NFD').replace(sansAccent, '').toLowerCase().replace(horsMot, '');

/** Nombre de fautes de frappe d’un mot à l’autre : une lettre ôtée, ajoutée, changée, ou deux voisines inversées. */
export const distance = (a: string, b: string): number => {
  let avantDerniere: readonly number[] = [];
  let derniere: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const ligne = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const pareil = a[i - 1] === b[j - 1];
      const inverse = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const choix = [
        (derniere[j] ?? 0) + 1,
        (ligne[j - 1] ?? 0) + 1,
        (derniere[j - 1] ?? 0) + (pareil ? 0 : 1),
        ...(inverse ? [(avantDerniere[j - 2] ?? 0) + 1] : []),
      ];
      ligne.push(Math.min(...choix));
    }
    avantDerniere = derniere;
    derniere = ligne;
  }
  return derniere[b.length] ?? 0;
};

/** Le candidat le plus proche d’un mot, s’il l’est assez pour qu’on ait pu le vouloir dire. */
export const suggerer = (mot: string, candidats: readonly string[]): string | undefined => {
  const cherche = depouiller(mot.slice(0, LONGUEUR_MAX + 1));
  if (cherche === '' || mot.length > LONGUEUR_MAX) return undefined;
  const admis = Math.max(1, Math.floor(cherche.length / 3));
  let meilleur: { readonly candidat: string; readonly ecart: number } | undefined;
  for (const candidat of candidats) {
    const forme = depouiller(candidat);
    if (Math.abs(forme.length - cherche.length) > admis) continue;
    const ecart = distance(cherche, forme);
    if (ecart <= admis && (meilleur === undefined || ecart < meilleur.ecart)) meilleur = { candidat, ecart };
  }
  return meilleur?.candidat;
};
