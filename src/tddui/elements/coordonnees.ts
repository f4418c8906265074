import type { Objet } from '../fhir/json';
import type { Noeud } from '../fhir/noeud';
import { chaine, elements, sous } from '../fhir/noeud';
import { enLibelle, lireTexte } from '../lecture/valeurs';
import type { Noter } from '../remarque';

type Coordonnees = {
  readonly adresse?: string | undefined;
  readonly telephone?: string | undefined;
  readonly courriel?: string | undefined;
};

const SYSTEMES = { telephone: 'phone', courriel: 'email' } as const;

const lireContact = (noter: Noter, personne: Noeud, systeme: string): string | undefined => {
  const tous = elements(sous(personne, 'telecom')).filter((t) => chaine(sous(t, 'system')) === systeme);
  for (const autre of tous.slice(1))
    noter(
      'conserve',
      autre,
      'Un seul numéro et une seule adresse électronique ont leur place : celui-ci est gardé à part.',
    );
  return tous.flatMap((t) => enLibelle(chaine(sous(t, 'value'))) ?? [])[0];
};

const lireAdresse = (noter: Noter, personne: Noeud): string | undefined => {
  const [adresse, ...autres] = elements(sous(personne, 'address'));
  for (const autre of autres) noter('conserve', autre, 'Une seule adresse a sa place : celle-ci est gardée à part.');
  if (adresse === undefined) return undefined;
  const texte = sous(adresse, 'text');
  if (chaine(texte) !== undefined) return lireTexte(noter, texte);
  const ville = ['postalCode', 'city'].flatMap((cle) => chaine(sous(adresse, cle)) ?? []).join(' ');
  const lignes = [
    ...elements(sous(adresse, 'line')).flatMap((l) => chaine(l) ?? []),
    ville,
    chaine(sous(adresse, 'country')) ?? '',
  ];
  return lireTexte(noter, { ...texte, valeur: lignes.filter((l) => l !== '').join('\n') });
};

/** Lit téléphone, courriel et adresse. */
export const lireCoordonnees = (noter: Noter, personne: Noeud) => ({
  adresse: lireAdresse(noter, personne),
  telephone: lireContact(noter, personne, SYSTEMES.telephone),
  courriel: lireContact(noter, personne, SYSTEMES.courriel),
});

/** Écrit téléphone et courriel. */
export const telecom = ({ telephone, courriel }: Coordonnees): readonly Objet[] => [
  ...(telephone === undefined ? [] : [{ system: SYSTEMES.telephone, value: telephone }]),
  ...(courriel === undefined ? [] : [{ system: SYSTEMES.courriel, value: courriel }]),
];

/** Écrit une adresse. */
export const adresseFhir = ({ adresse }: Coordonnees): readonly Objet[] =>
  adresse === undefined ? [] : [{ text: adresse }];
