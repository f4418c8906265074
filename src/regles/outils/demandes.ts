import type { DemandeAcces } from '../../accompagnement/droits';
import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Delai } from '../../vocabulaire/delai';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import { calculer, unique } from './delais';
import type { Trouve } from './lecture';
import { situer, sous, survenus } from './lecture';
import { reunir } from './reunir';

/** Où sont les demandes d’accès au dossier. */
export const DEMANDES: Pointeur = '/accompagnement/demandesAcces';

/** Juge une à une les demandes d’accès de cette sorte, reçues jusqu’au jour dit. */
export const jugerDemandes = (
  dossier: Dossier,
  au: DateCivile,
  objet: DemandeAcces['objet'],
  juger: (demande: Trouve<DemandeAcces>) => Verdict,
): Verdict => {
  const demandes = dossier.accompagnement?.demandesAcces;
  if (demandes === undefined) return indeterminee(DEMANDES);
  const recues = survenus(situer(demandes, DEMANDES), au, ({ recueLe }) => recueLe);
  return reunir(
    recues.filter(({ valeur }) => valeur.objet === objet).map(juger),
    sansObjet('Aucune demande de cette sorte n’est au dossier.'),
  );
};

/** Juge la réponse à une demande : elle est due dans un délai qui court de sa réception. */
export const reponseDansLeDelai = (
  { valeur, ou }: Trouve<DemandeAcces>,
  au: DateCivile,
  delai: Delai,
  suite: { readonly quoi: string; readonly certitude?: 'certaine' | 'selon_lecture' },
): Verdict => {
  const { reponse } = valeur;
  return unique({
    au,
    calcul: calculer(valeur.recueLe, sous(ou, 'recueLe'), delai),
    fait: reponse && reponse.le <= au ? { le: reponse.le, ou: sous(ou, 'reponse') } : undefined,
    silence: reponse === undefined && valeur.enAttente !== true,
    manque: [sous(ou, 'reponse')],
    ...suite,
  });
};
