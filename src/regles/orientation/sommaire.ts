import type { Regle } from '../regle';
import { d3515RevisionDuPps } from './d351-5-revision-du-pps';
import { d3516TransmissionDuPps } from './d351-6-transmission-du-pps';
import { d351102FicheDeLiaison } from './d351-10-2-fiche-de-liaison';
import { d35110SuiviAnnuel } from './d351-10-suivi-annuel';
import { l11411PlanGlobalAnnuel } from './l114-1-1-plan-global-annuel';
import { l11411ProjetDeVie } from './l114-1-1-projet-de-vie';
import { l1469AccordExpres } from './l146-9-accord-expres';
import { l2416CategorieDesignee } from './l241-6-categorie-designee';
import { l2416DecisionEnCours } from './l241-6-decision-en-cours';
import { l2416FinSansDecision } from './l241-6-fin-sans-decision';

/** Règles sur l’orientation, la compensation et la scolarité. */
export const REGLES_ORIENTATION: readonly Regle[] = [
  l2416DecisionEnCours,
  l2416CategorieDesignee,
  l2416FinSansDecision,
  l1469AccordExpres,
  l11411ProjetDeVie,
  l11411PlanGlobalAnnuel,
  d3515RevisionDuPps,
  d3516TransmissionDuPps,
  d35110SuiviAnnuel,
  d351102FicheDeLiaison,
];
