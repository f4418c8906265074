import type { Dossier } from '../../dossier/dossier';
import type { Objet } from '../fhir/json';
import { estIdentifiant } from '../lecture/identifiant';
import type { ConceptNumerote } from '../standard';
import { FORME_NATIONALE, FORME_USAGER, NOTRE, NUMEROTES, systemeIdentifiant } from '../standard';

/** Extension qui garde l’identifiant d’origine d’une ressource, le temps de l’écriture. */
export const extensionId = (id: string): Objet => ({ url: NOTRE.complement, valueString: JSON.stringify({ id }) });

/** Début commun des identifiants nationaux d’un usager ; `undefined` si le dossier ne permet pas de les former. */
const prefixeDe = ({ usager, structure }: Dossier): string | undefined => {
  if (FORME_USAGER.test(usager.id)) return usager.id;
  const local = usager.identite?.identifiantLocal;
  if (structure?.finess === undefined || local === undefined) return undefined;
  const prefixe = `3${structure.finess}/${local}`;
  return estIdentifiant(prefixe) ? prefixe : undefined;
};

/** Ce que devient un identifiant à l’écriture. */
export type Ecrite = { readonly valeur: string; readonly forme: 'nationale' | 'composee' | 'locale' };

/** Met les identifiants à la forme nationale quand le FINESS et l’identifiant local de l’usager sont connus. */
export const former = (dossier: Dossier) => {
  const prefixe = prefixeDe(dossier);
  const usager: Ecrite =
    prefixe === undefined
      ? { valeur: dossier.usager.id, forme: 'locale' }
      : { valeur: prefixe, forme: prefixe === dossier.usager.id ? 'nationale' : 'composee' };
  const element = (concept: ConceptNumerote, id: string): Ecrite => {
    if (FORME_NATIONALE.test(id)) return { valeur: id, forme: 'nationale' };
    const valeur = `${prefixe ?? ''}-${NUMEROTES[concept].code}-${id}`;
    const possible = prefixe !== undefined && estIdentifiant(valeur) && FORME_NATIONALE.test(valeur);
    return possible ? { valeur, forme: 'composee' } : { valeur: id, forme: 'locale' };
  };
  return { usager, element };
};

/** Identifiant FHIR d’un élément numéroté. */
export const identifierDe = (concept: ConceptNumerote, { valeur }: Ecrite): Objet => ({
  system: systemeIdentifiant(NUMEROTES[concept].nom),
  value: valeur,
});
