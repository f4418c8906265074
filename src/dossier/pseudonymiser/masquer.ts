import type { Dossier } from '../dossier';
import { Dossier as SchemaDossier } from '../dossier';
import { pseudonyme } from './identifiant';
import type { Plume } from './recrire';
import { recrire } from './recrire';

/** Empreinte à clé d’un texte, en hexadécimal : la même pour le même texte, illisible sans la clé. */
export type Empreinte = (texte: string) => string;

/** Identité nationale de santé et rang de naissance, dont elle est faite : un dossier d’essai n’en a pas. */
export const CLES_OTEES: ReadonlySet<string> = new Set(['ins', 'rangNaissance']);

/** Nombres qui ne disent rien de la personne : durées, numéros d’ordre, années d’un bilan, comptes. */
export const NOMBRES_GARDES: ReadonlySet<string> = new Set([
  'nombre',
  'annee',
  'jours',
  'optionsProposees',
  'version',
  'numero',
  'periodiciteBilansMois',
]);

const MOTS: Readonly<Record<string, string>> = {
  nomNaissance: 'Nom',
  nomUtilise: 'Nom',
  nom: 'Nom',
  prenoms: 'Prénom',
  prenomUtilise: 'Prénom',
  prenom: 'Prénom',
  fonction: 'Fonction',
  adresse: 'Adresse',
  telephone: 'Téléphone',
  courriel: 'Courriel',
};

/** Autant de chiffres, tirés d’une empreinte hexadécimale. */
const chiffres = (empreinte: string, longueur: number): string =>
  (BigInt(`0x${empreinte.slice(0, 30)}`) % 10n ** BigInt(longueur)).toString().padStart(longueur, '0');

/** Tous les identifiants d’un dossier : un libellé qui en cite un (l’avenant d’un refus de signer) doit le suivre. */
const identifiantsDe = (dossier: Dossier): ReadonlySet<string> => {
  const ids = new Set<string>();
  recrire<Dossier>(SchemaDossier, dossier, (donnee, nature) => {
    if (nature === 'identifiant') ids.add(String(donnee));
    return donnee;
  });
  return ids;
};

/**
 * Le même dossier sans rien qui désigne quelqu’un : textes remplacés, identifiants et numéros changés par une empreinte
 * à clé, INS ôté. Deux textes égaux le restent, un lien mène où il menait ; codes, nombres et dates ne changent pas.
 */
export const masquer = (dossier: Dossier, empreinte: Empreinte): Dossier => {
  const ids = identifiantsDe(dossier);
  const rangs = new Map<string, number>();
  const rangDe = (texte: string): number => {
    const rang = rangs.get(texte) ?? rangs.size + 1;
    rangs.set(texte, rang);
    return rang;
  };
  const plume: Plume = (donnee, nature, cle) => {
    const texte = String(donnee);
    switch (nature) {
      case 'texte':
        return ids.has(texte) ? pseudonyme(texte, empreinte) : `${MOTS[cle] ?? 'Texte'} ${rangDe(texte)}`;
      case 'identifiant':
        return pseudonyme(texte, empreinte);
      case 'numero':
        return chiffres(empreinte(`numero\n${texte}`), texte.length);
      case 'date':
      case 'code':
        return donnee;
      case 'nombre':
        if (NOMBRES_GARDES.has(cle)) return donnee;
        throw new Error(`nombre à classer : ${cle}`);
      case 'inconnue':
        throw new Error(`donnée à classer : ${cle}`);
    }
  };
  return recrire<Dossier>(SchemaDossier, dossier, plume, CLES_OTEES);
};
