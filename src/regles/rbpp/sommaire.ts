import type { Regle } from '../regle';
import { anesm2008Coevaluation } from './anesm-2008-coevaluation';
import { anesm2008CommunicationAdaptee } from './anesm-2008-communication-adaptee';
import { anesm2008DemandeSuivie } from './anesm-2008-demande-suivie';
import { anesm2008DesaccordsEcrits } from './anesm-2008-desaccords-ecrits';
import { anesm2008DocumentAccessible } from './anesm-2008-document-accessible';
import { anesm2008ExemplairePropose } from './anesm-2008-exemplaire-propose';
import { anesm2008ObjectifsEvaluables } from './anesm-2008-objectifs-evaluables';
import { anesm2008ParoleDistincte } from './anesm-2008-parole-distincte';
import { anesm2008PlusieursRencontres } from './anesm-2008-plusieurs-rencontres';
import { anesm2008ReevaluationAnnuelle } from './anesm-2008-reevaluation-annuelle';
import { anesm2008Referent } from './anesm-2008-referent';
import { anesm2008RefusRespecte } from './anesm-2008-refus-respecte';
import { anesm2008RencontreAvantEcriture } from './anesm-2008-rencontre-avant-ecriture';
import { anesm2008Ressources } from './anesm-2008-ressources';
import { anesm2008SouhaitAvantEntourage } from './anesm-2008-souhait-avant-entourage';
import { anesm2008SuiteAuxAttentes } from './anesm-2008-suite-aux-attentes';
import { anesm2008VersionsGardees } from './anesm-2008-versions-gardees';

/** Recommandations de bonnes pratiques professionnelles. */
export const REGLES_RBPP: readonly Regle[] = [
  anesm2008RencontreAvantEcriture,
  anesm2008PlusieursRencontres,
  anesm2008ParoleDistincte,
  anesm2008CommunicationAdaptee,
  anesm2008SouhaitAvantEntourage,
  anesm2008Ressources,
  anesm2008SuiteAuxAttentes,
  anesm2008Referent,
  anesm2008ObjectifsEvaluables,
  anesm2008DesaccordsEcrits,
  anesm2008RefusRespecte,
  anesm2008DocumentAccessible,
  anesm2008ExemplairePropose,
  anesm2008ReevaluationAnnuelle,
  anesm2008DemandeSuivie,
  anesm2008Coevaluation,
  anesm2008VersionsGardees,
];
