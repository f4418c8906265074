import type { Projet } from '../../projet/projet';
import type { DateCivile } from '../../vocabulaire/date-civile';

/** La personne a refusé son projet, ou d’y prendre part, et n’est pas revenue sur ce refus. */
export const refuseDeParticiper = ({ participation, refus }: Projet, au: DateCivile): boolean => {
  const personne = participation?.personne;
  if (personne?.aParticipe === false && personne.motif === 'refus') return true;
  return (
    refus?.some(({ objet, le, leveLe }) => objet !== 'element' && le <= au && (leveLe === undefined || au < leveLe)) ===
    true
  );
};

/** Ce que dit `refuseDeParticiper`. */
export const REFUS_DE_PARTICIPER = 'La personne a refusé de prendre part à son projet.';
