import { lireUnite } from '../../src/cli/volume/lire-unite';
import { controler } from '../../src/rapport/controler';
import { echeances } from '../../src/rapport/echeances';
import type { Format } from '../../src/rapport/formats/formats';
import { FORMATS, presentationDe } from '../../src/rapport/formats/formats';
import type { Contexte } from '../../src/rapport/presentation';
import { CATALOGUE } from '../../src/regles/catalogue';
import { jour } from '../support/jour';

/** Ce qu’a donné une entrée. */
export type Essai = { readonly lisible: boolean; readonly caracteres: number };

const JOURS = ['2026-11-21', '1900-01-01', '2024-02-29', '2200-12-31'].map(jour);
const SOURCE = { nom: 'entree\u001b[31m.ndjson', ligne: 1 };
const EN_JSON: ReadonlySet<Format> = new Set<Format>(['json', 'sarif', 'gitlab']);

const contexteDe = (rang: number): Contexte => {
  const au = rang % 10 === 0 ? JOURS[(rang / 10) % JOURS.length] : JOURS[0];
  return { au: au ?? jour('2026-11-21'), seuil: 'obligation', regles: CATALOGUE };
};

/**
 * Lit, contrôle avec tout le catalogue, et écrit dans chaque format. De temps en temps (`entier`), écrit le document
 * d’un bout à l’autre et vérifie que les formats JSON se relisent.
 */
export const essayer = (octets: Uint8Array, rang: number, entier: boolean): Essai => {
  const contexte = contexteDe(rang);
  const { source, lecture } = lireUnite({ source: SOURCE, octets });
  // Ce code dit qu’une exception a été rattrapée : pour nous, c’en est une.
  const rattrapee =
    !lecture.ok && lecture.error.some((defaut) => 'code' in defaut && defaut.code === 'donnee_illisible');
  if (rattrapee) throw new Error('exception rattrapée à la lecture');
  const rapport = lecture.ok ? controler(lecture.value, { au: contexte.au, regles: CATALOGUE }) : undefined;
  if (rapport !== undefined) echeances(rapport);
  let caracteres = 0;
  for (const format of FORMATS) {
    const p = presentationDe(format, { largeur: 80, expliquer: rang % 7 === 0 });
    const entete = entier ? p.entete(contexte) : '';
    const corps = lecture.ok && rapport !== undefined ? p.rapport(rapport, source, 0) : '';
    const refus = lecture.ok ? '' : p.illisible(source, lecture.error, 0);
    caracteres += corps.length + refus.length;
    if (!entier) continue;
    const bilan = {
      dossiers: lecture.ok ? 1 : 0,
      illisibles: lecture.ok ? 0 : 1,
      bloquants: 0,
      compte: rapport?.compte ?? { respectee: 0, a_faire: 0, non_respectee: 0, indeterminee: 0, sans_objet: 0 },
    };
    const texte = `${entete}${corps}${refus}${p.pied(bilan, contexte)}`;
    if (EN_JSON.has(format)) JSON.parse(texte);
    if (texte.includes('\u001b')) throw new Error(`séquence de terminal dans le format ${format}`);
  }
  return { lisible: lecture.ok, caracteres };
};

/** Le prototype commun a-t-il été pollué par une entrée ? */
export const prototypePollue = (): boolean => {
  for (const _ in {}) return true;
  return Object.keys(Object.prototype).length > 0 || Object.keys(Array.prototype).length > 0;
};
