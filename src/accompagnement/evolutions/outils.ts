import { changer, trouver } from '../../kernel/listes';
import type { IdDocument } from '../../vocabulaire/identifiants';
import type { Accompagnement } from '../accompagnement';
import type { DocumentIndividuel } from '../document-individuel';
import type { EvenementAccompagnement, Fait } from '../evenements';

/** Ce que change un fait, pour chaque fait d’une famille. */
export type Evolutions<T extends EvenementAccompagnement['type']> = {
  readonly [X in T]: (fait: Fait<X>, etat: Accompagnement) => Accompagnement;
};

type Vise = { readonly document: IdDocument; readonly typeDocument?: DocumentIndividuel['type'] | undefined };

/** Le document visé, changé ; un droit exercé sur un document inconnu le fait connaître. */
export const surDocument = (
  etat: Accompagnement,
  { document: id, typeDocument: type = 'contrat_sejour' }: Vise,
  changement: (document: DocumentIndividuel) => DocumentIndividuel,
): Accompagnement => {
  const documents = etat.documentsIndividuels ?? [];
  const tous = trouver(documents, id) === undefined ? [...documents, { id, type }] : documents;
  return { ...etat, documentsIndividuels: changer(tous, id, changement) };
};
