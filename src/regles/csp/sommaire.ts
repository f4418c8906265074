import type { Regle } from '../regle';
import { l11104Opposition } from './l1110-4-opposition';
import { l11104PartageHorsEquipe } from './l1110-4-partage-hors-equipe';
import { l11116AutorisationJuge } from './l1111-6-autorisation-juge';
import { l11116FormeDesignation } from './l1111-6-forme-designation';
import { l11117AccesDeuxMois } from './l1111-7-acces-deux-mois';
import { l11117AccesHuitJours } from './l1111-7-acces-huit-jours';
import { r11101StrictNecessaire } from './r1110-1-strict-necessaire';

/** Règles tirées du code de la santé publique. */
export const REGLES_CSP: readonly Regle[] = [
  l11104PartageHorsEquipe,
  l11104Opposition,
  r11101StrictNecessaire,
  l11116FormeDesignation,
  l11116AutorisationJuge,
  l11117AccesHuitJours,
  l11117AccesDeuxMois,
];
