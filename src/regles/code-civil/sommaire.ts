import type { Regle } from '../regle';
import { cc3711EnfantAssocie } from './371-1-enfant-associe';
import { cc3722DeuxParents } from './372-2-deux-parents';
import { cc4592ResidenceRelations } from './459-2-residence-relations';
import { cc459DecisionPersonnelle } from './459-decision-personnelle';
import { cc459DesaccordJuge } from './459-desaccord-juge';
import { cc459IntimiteAutorisationJuge } from './459-intimite-autorisation-juge';
import { cc459RepresentationAutorisee } from './459-representation-autorisee';
import { cc469Curateur } from './469-curateur';
import { cc479MandatProtectionFuture } from './479-mandat-protection-future';
import { cc4946DureeHabilitation } from './494-6-duree-habilitation';

/** Règles tirées du code civil. */
export const REGLES_CODE_CIVIL: readonly Regle[] = [
  cc3711EnfantAssocie,
  cc3722DeuxParents,
  cc459DecisionPersonnelle,
  cc459RepresentationAutorisee,
  cc459DesaccordJuge,
  cc459IntimiteAutorisationJuge,
  cc4592ResidenceRelations,
  cc469Curateur,
  cc479MandatProtectionFuture,
  cc4946DureeHabilitation,
];
