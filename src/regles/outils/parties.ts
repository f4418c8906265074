import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { estDeLaStructure, estLaDirection, estLaPersonne, peutRepresenter } from '../../vocabulaire/qualites';
import type { Signature } from '../../vocabulaire/traces';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee } from '../verdict';
import type { Trouve } from './lecture';
import { premiereDe } from './signatures';
import { DIT_LA_REPRESENTATION, estMineure, estRepresentee } from './situation';

type Signatures = readonly Trouve<Signature>[];

/** La personne est-elle engagée par qui le peut : elle-même, ou son représentant si elle en a un ? */
export const jugerPartiePersonne = (
  dossier: Dossier,
  au: DateCivile,
  signatures: Signatures,
  manque: Pointeur,
  quoi: string,
): Verdict => {
  const personne = premiereDe(signatures, estLaPersonne);
  const representant = premiereDe(signatures, peutRepresenter);
  if (estMineure(dossier, au) === true && personne && !representant)
    return nonRespectee(`${quoi} : signé par le mineur, sans signature de qui le représente.`, [personne.ou], {
      certitude: 'selon_lecture',
    });
  if (personne) return respectee([personne.ou]);
  if (!representant) return nonRespectee(`${quoi} : la personne, ou celui qui la représente, n’a pas signé.`, [manque]);
  const representee = estRepresentee(dossier, au);
  if (representee === undefined) return indeterminee(...DIT_LA_REPRESENTATION);
  return representee
    ? respectee([representant.ou])
    : nonRespectee(
        `${quoi} : signé à la place de la personne, sans mesure qui prévoie de la représenter.`,
        [representant.ou],
        { certitude: 'selon_lecture' },
      );
};

/** La structure est-elle engagée par sa direction ou son délégué ? */
export const jugerPartieStructure = (signatures: Signatures, manque: Pointeur, quoi: string): Verdict => {
  const direction = premiereDe(signatures, estLaDirection);
  if (direction) return respectee([direction.ou]);
  const autre = premiereDe(signatures, estDeLaStructure);
  return autre
    ? nonRespectee(
        `${quoi} : signé pour la structure par quelqu’un qui n’est ni la direction ni son délégué.`,
        [autre.ou],
        {
          certitude: 'selon_lecture',
        },
      )
    : nonRespectee(`${quoi} : la structure n’a pas signé.`, [manque]);
};
