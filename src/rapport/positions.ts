import type { Pointeur } from '../kernel/pointeur';
import { pointeur } from '../kernel/pointeur';
import type { Position } from './presentation';

type Cadre = { readonly ou: string; readonly liste: boolean; rang: number; cle: string | null };

const finDeTexte = (json: string, debut: number): number => {
  let i = debut + 1;
  while (i < json.length && json[i] !== '"') i += json[i] === '\\' ? 2 : 1;
  return i + 1;
};

const finDeMot = (json: string, debut: number): number => {
  let i = debut;
  while (i < json.length && !',]} \t\r\n'.includes(json[i] ?? '')) i += 1;
  return i;
};

/** Début de chaque valeur d’un texte JSON valide, par pointeur : position dans le texte, à partir de zéro. */
export const debuts = (json: string): ReadonlyMap<string, number> => {
  const vus = new Map<string, number>();
  const pile: Cadre[] = [];
  const noter = (i: number): string => {
    const cadre = pile.at(-1);
    const ou = cadre === undefined ? '' : `${cadre.ou}${pointeur(cadre.liste ? cadre.rang : (cadre.cle ?? ''))}`;
    vus.set(ou, i);
    return ou;
  };
  let i = 0;
  while (i < json.length) {
    const c = json[i] ?? '';
    const cadre = pile.at(-1);
    if (' \t\r\n:\uFEFF'.includes(c)) i += 1;
    else if (c === ',') {
      if (cadre?.liste) cadre.rang += 1;
      else if (cadre) cadre.cle = null;
      i += 1;
    } else if (c === '}' || c === ']') {
      pile.pop();
      i += 1;
    } else if (c === '{' || c === '[') {
      pile.push({ ou: noter(i), liste: c === '[', rang: 0, cle: null });
      i += 1;
    } else if (c === '"') {
      const fin = finDeTexte(json, i);
      if (cadre && !cadre.liste && cadre.cle === null) cadre.cle = JSON.parse(json.slice(i, fin));
      else noter(i);
      i = fin;
    } else {
      noter(i);
      i = Math.max(finDeMot(json, i), i + 1);
    }
  }
  return vus;
};

const lignesDe = (json: string): readonly number[] => {
  const departs = [0];
  for (let i = json.indexOf('\n'); i !== -1; i = json.indexOf('\n', i + 1)) departs.push(i + 1);
  return departs;
};

/**
 * De quoi situer une donnée dans le texte JSON d’où elle vient. Une donnée absente est située là où est ce qui
 * devrait la contenir. Rien n’est lu avant la première question.
 */
export const situeur = (json: string, premiereLigne = 1): ((ou: Pointeur) => Position) => {
  let carte: ReadonlyMap<string, number> | undefined;
  let lignes: readonly number[] = [0];
  return (ou) => {
    if (carte === undefined) {
      carte = debuts(json);
      lignes = lignesDe(json);
    }
    let chemin: string = ou;
    while (!carte.has(chemin) && chemin !== '') chemin = chemin.slice(0, chemin.lastIndexOf('/'));
    const place = carte.get(chemin) ?? 0;
    const rang = lignes.findLastIndex((depart) => depart <= place);
    return { ligne: premiereLigne + rang, colonne: place - (lignes[rang] ?? 0) + 1 };
  };
};
