import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import { estDeLaStructure, estLaDirection, estLaPersonne, peutRepresenter } from '../../vocabulaire/qualites';
import type { Signature } from '../../vocabulaire/traces';
import { profilDe } from '../champ';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee } from '../verdict';
import type { Trouve } from './lecture';
import { premiereDe } from './signatures';
import { taitLaRepresentation } from './situation';

type Signatures = readonly Trouve<Signature>[];

/**
 * La personne est-elle engagée par elle-même, ou par un représentant légal s’il peut y en avoir un ? L’étendue de la
 * mesure qui protège un majeur se juge par L311-4.
 */
export const jugerPartiePersonne = (
  dossier: Dossier,
  signatures: Signatures,
  manque: Pointeur,
  quoi: string,
): Verdict => {
  const personne = premiereDe(signatures, estLaPersonne);
  const representant = premiereDe(signatures, peutRepresenter);
  const signature = personne ?? representant;
  if (!signature) return nonRespectee(`${quoi} : la personne, ou celui qui la représente, n’a pas signé.`, [manque]);
  const { age, protection } = profilDe(dossier, signature.valeur.le);
  if (personne && !representant && age === 'mineur')
    return nonRespectee(`${quoi} : signé par le mineur, sans signature de qui le représente.`, [personne.ou], {
      certitude: 'selon_lecture',
    });
  if (personne || age === 'mineur') return respectee([signature.ou]);
  if (age === undefined || protection === undefined)
    return indeterminee(...taitLaRepresentation(dossier, signature.valeur.le));
  return protection === 'aucune'
    ? nonRespectee(`${quoi} : signé à la place d’un majeur qu’aucune mesure ne protège.`, [signature.ou])
    : respectee([signature.ou]);
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
