import type { Noeud } from '../fhir/noeud';
import { chaine, elements, present, sous } from '../fhir/noeud';
import type { Noter } from '../remarque';

/** Une ressource à lire, son adresse, et l’adresse de la requête qui l’accompagne. */
export type Entree = {
  readonly ressource: Noeud;
  readonly adresse: string | undefined;
  readonly demande: Noeud;
};

const EMBOITEMENTS_MAX = 4;
/** Clés de l’enveloppe qui ne portent rien d’une personne ni d’un projet. */
const ENVELOPPE = ['id', 'meta', 'identifier', 'link', 'signature', 'language', 'implicitRules', 'text', 'extension'];

const ressourceDe = (noeud: Noeud): Noeud | undefined =>
  chaine(sous(noeud, 'resourceType')) === undefined ? undefined : noeud;

const deBundle = (bundle: Noeud, noter: Noter, etages: number): readonly Entree[] => {
  for (const cle of ENVELOPPE) {
    const noeud = sous(bundle, cle);
    if (present(noeud))
      noter('perdu', noeud, 'L’enveloppe du Bundle n’est pas gardée : elle est refaite à l’écriture.');
  }
  return elements(sous(bundle, 'entry')).flatMap((entree) => {
    const ressource = ressourceDe(sous(entree, 'resource'));
    if (ressource === undefined) {
      noter('perdu', entree, 'Entrée sans ressource : il n’y a rien à lire.');
      return [];
    }
    const demande = sous(entree, 'request', 'url');
    const adresse = chaine(sous(entree, 'fullUrl'));
    return deRessource(ressource, adresse, demande, noter, etages);
  });
};

const deRessource = (
  ressource: Noeud,
  adresse: string | undefined,
  demande: Noeud,
  noter: Noter,
  etages: number,
): readonly Entree[] => {
  if (chaine(sous(ressource, 'resourceType')) !== 'Bundle') return [{ ressource, adresse, demande }];
  if (etages > 0) return deBundle(ressource, noter, etages - 1);
  noter('perdu', ressource, 'Bundles emboîtés trop profondément.');
  return [];
};

/** Les ressources d’un Bundle, d’une liste de ressources ou d’une ressource seule, Bundles emboîtés compris. */
export const entreesDe = (document: Noeud, noter: Noter): readonly Entree[] =>
  elements(document).flatMap((noeud) => {
    const ressource = ressourceDe(noeud) ?? ressourceDe(sous(noeud, 'resource'));
    if (ressource !== undefined) {
      const [adresse, demande] = [chaine(sous(noeud, 'fullUrl')), sous(noeud, 'request', 'url')];
      return deRessource(ressource, adresse, demande, noter, EMBOITEMENTS_MAX);
    }
    noter('perdu', noeud, 'Cet élément n’est pas une ressource FHIR.');
    return [];
  });
