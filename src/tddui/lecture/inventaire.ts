import { lireComplement } from '../complement';
import type { Noeud } from '../fhir/noeud';
import { chaine, elements, sous } from '../fhir/noeud';
import type { Noter } from '../remarque';
import type { Entree } from './entrees';
import type { Fiche } from './fiche';
import { estIdentifiant, identifiantDe, nettoyer } from './identifiant';
import { conceptDe } from './nature';

const REQUETE = 'L’adresse de la requête ne nomme pas le type de la ressource : elle n’est pas suivie.';
const IDENTIFIANT = 'Identifiant que le dossier n’admet pas (espace, longueur) : il est nettoyé.';

type Situation = { readonly adresse: string | undefined; readonly rang: number; readonly hote?: Fiche };

const etablir = (
  noter: Noter,
  noeud: Noeud,
  demande: string | undefined,
  { adresse, rang, hote }: Situation,
): Fiche => {
  const type = chaine(sous(noeud, 'resourceType')) ?? '';
  const { concept, devine } = conceptDe(noeud, type, demande);
  if (devine)
    noter('suppose', noeud, 'Rien ne dit si cet élément est une attente ou un objectif : il est lu comme un objectif.');
  const complement = lireComplement(noeud);
  const brut = complement?.id ?? identifiantDe(noeud, { type, concept, adresse, rang, hote: hote?.id });
  if (!estIdentifiant(brut)) noter('tolere', sous(noeud, 'identifier'), IDENTIFIANT);
  return { rang, noeud, type, adresse, concept, id: nettoyer(brut), complement, hote };
};

/** Les ressources d’un document, et celles qu’elles contiennent. */
export type Inventaire = { readonly fiches: readonly Fiche[]; readonly contenues: readonly Fiche[] };

/** Dresse l’inventaire des ressources ; `complements` : nos extensions sont-elles suivies ? */
export const inventorier = (entrees: readonly Entree[], noter: Noter, complements: boolean): Inventaire => {
  const fiches = entrees.map(({ ressource, adresse, demande }, rang) => {
    const texte = chaine(demande);
    const fiche = etablir(noter, ressource, texte, { adresse, rang });
    const nomme = texte?.split(/[/?]/)[0];
    if (nomme !== undefined && nomme !== fiche.type) noter('tolere', demande, REQUETE);
    return complements ? fiche : { ...fiche, complement: undefined };
  });
  const contenues = fiches.flatMap((hote) =>
    elements(sous(hote.noeud, 'contained')).map((noeud, rang) =>
      etablir(noter, noeud, undefined, { adresse: undefined, rang, hote }),
    ),
  );
  return { fiches, contenues };
};
