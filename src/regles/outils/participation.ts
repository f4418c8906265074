import type { Acteur, Qualite } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { AvisPersonne } from '../../vocabulaire/parole';
import { peutRepresenter } from '../../vocabulaire/qualites';
import type { Participation } from '../../vocabulaire/traces';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee } from '../verdict';
import type { Trouve } from './lecture';
import { situer, sous } from './lecture';

/** Un document, ou un avenant, à l’élaboration duquel la personne prend part. */
type Elabore = {
  readonly etabliLe?: DateCivile | undefined;
  readonly participation?: Participation | undefined;
  readonly avisMineur?: AvisPersonne | undefined;
};

const PROCHES: ReadonlySet<Qualite> = new Set<Qualite>([
  'proche',
  'personne_confiance',
  'curateur',
  'mandataire_special',
]);
const appuieLaPersonne = (par: Acteur): boolean => peutRepresenter(par) || PROCHES.has(par.qualite);

/** La personne a-t-elle pris part à l’élaboration (D311, III) ? Son refus n’est pas un manquement. */
export const jugerParticipation = ({ valeur, ou }: Trouve<Elabore>, au: DateCivile, quoi: string): Verdict => {
  const ici = sous(ou, 'participation', 'personne');
  const personne = valeur.participation?.personne;
  if (personne === undefined) return indeterminee(ici);
  if (personne.aParticipe) return personne.le !== undefined && personne.le > au ? indeterminee(ici) : respectee([ici]);
  const depuisLe = valeur.etabliLe ?? null;
  switch (personne.motif) {
    case 'refus':
      return respectee([ici]);
    case 'impossibilite': {
      const autres = sous(ou, 'participation', 'participants');
      if (valeur.participation?.participants === undefined) return indeterminee(autres);
      const appuis = situer(valeur.participation.participants, autres).filter(({ valeur: par }) =>
        appuieLaPersonne(par),
      );
      if (appuis.length > 0) return respectee([ici, ...appuis.map((appui) => appui.ou)]);
      const constat = `${quoi} : la personne n’a pas pu participer, et ni proche ni représentant n’y a pris part.`;
      return nonRespectee(constat, [ici, autres], { depuisLe, certitude: 'selon_lecture' });
    }
    case 'non_sollicitee':
      return nonRespectee(`${quoi} : la participation de la personne n’a pas été demandée.`, [ici], { depuisLe });
    case 'autre': {
      const constat = `${quoi} : la personne n’a pas participé, et le dossier ne dit pas qu’elle l’a refusé.`;
      return nonRespectee(constat, [ici], { depuisLe, certitude: 'selon_lecture' });
    }
    case undefined:
      return indeterminee(sous(ou, 'participation', 'personne', 'motif'));
  }
};

/** L’avis du mineur a-t-il été recueilli (D311, III) ? Ne pas vouloir ou ne pas pouvoir le donner n’est pas un manquement. */
export const jugerAvisMineur = ({ valeur, ou }: Trouve<Elabore>, au: DateCivile, quoi: string): Verdict => {
  const ici = sous(ou, 'avisMineur');
  const avis = valeur.avisMineur;
  if (avis === undefined || (avis.le !== undefined && avis.le > au)) return indeterminee(ici);
  if (avis.recueilli) return respectee([ici]);
  switch (avis.motif) {
    case 'ne_souhaite_pas':
    case 'ne_peut_pas_exprimer':
      return respectee([ici]);
    case 'trop_jeune':
    case 'absente':
    case 'autre': {
      const constat = `${quoi} : l’avis du mineur n’a pas été recueilli, pour un motif que le texte ne prévoit pas.`;
      return nonRespectee(constat, [ici], { depuisLe: valeur.etabliLe ?? null, certitude: 'selon_lecture' });
    }
  }
};
