import type { Pointeur } from '../../kernel/pointeur';
import type { ElementPreuve } from '../../regles/preuve';
import { enChiffres } from '../../vocabulaire/jour';
import { enClair } from '../texte/en-clair';

const LIEUX_MAX = 3;

/** Quelques endroits du dossier, en français ; les suivants sont comptés. */
export const lieuxEnClair = (lieux: readonly Pointeur[]): string => {
  const montres = lieux.slice(0, LIEUX_MAX).map(enClair).join(' ; ');
  const reste = lieux.length - LIEUX_MAX;
  return reste > 0 ? `${montres} ; et ${reste} autre${reste > 1 ? 's' : ''}` : montres;
};

const avant = (element: Extract<ElementPreuve, { readonly constat: 'silence' }>): string =>
  element.avantLe === undefined ? '' : ` Attendu au plus tard le ${enChiffres(element.avantLe)}.`;

/** Ce que le dossier montre d’un élément, et ce qu’il reste à faire de ce constat. */
export const phraseDElement = (element: ElementPreuve): string => {
  switch (element.constat) {
    case 'preuve': {
      const jusquAu = element.jusquAu === undefined ? '' : ` Vaut jusqu’au ${enChiffres(element.jusquAu)}.`;
      return `Le dossier en porte la trace (${lieuxEnClair(element.ou)}) : à relire sur pièce.${jusquAu}`;
    }
    case 'contradiction': {
      const depuis = element.depuisLe === undefined ? '' : ` Depuis le ${enChiffres(element.depuisLe)}.`;
      return `À éclaircir : ${element.dit}${depuis} (${lieuxEnClair(element.ou)})`;
    }
    case 'silence':
      return element.ou.length === 0
        ? 'Aucun dossier ne le montre : cela se demande, ou s’observe.'
        : `Le dossier se tait. À chercher : ${lieuxEnClair(element.ou)}.${avant(element)}`;
    case 'sans_objet':
      return `Rien à montrer : ${element.dit}`;
  }
};
