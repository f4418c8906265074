import type { Consentement } from '../../consentement/consentement';
import type { Dossier } from '../../dossier/dossier';
import { enchainer } from '../../kernel/listes';
import type { Pointeur } from '../../kernel/pointeur';
import type { AvisPersonne } from '../../vocabulaire/parole';
import { CONSENTEMENTS } from '../outils/consentements';
import { situer, sous } from '../outils/lecture';

const estRefus = (statut: Consentement['statut']): boolean => statut === 'refuse' || statut === 'retire';

/** Où sont les réponses du registre qui disent non : refus et retraits, réponses antérieures comprises. */
export const reponsesNegatives = (dossier: Dossier): ReadonlySet<Pointeur> =>
  new Set(
    enchainer(situer(dossier.consentements, CONSENTEMENTS), ({ valeur: { statut, antecedents }, ou }) => [
      ...(estRefus(statut) ? [sous(ou, 'reponse')] : []),
      ...situer(antecedents, sous(ou, 'antecedents'))
        .filter(({ valeur }) => estRefus(valeur.statut))
        .map((antecedent) => sous(antecedent.ou, 'reponse')),
    ]),
  );

/** La réponse donnée pour elle va-t-elle contre son avis : un oui qu’elle ne voulait pas, un non à ce qu’elle voulait ? */
export const contreSonAvis = (avis: AvisPersonne | undefined, negative: boolean): boolean =>
  avis?.recueilli === true && avis.sens === (negative ? 'favorable' : 'defavorable');
