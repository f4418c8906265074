import { compact } from '../../kernel/compact';
import { ajouter, changer } from '../../kernel/listes';
import type { Evolutions } from './outils';

/** Ce que changent la demande, l’admission et l’orientation. */
export const evolutionsAdmission: Evolutions<
  | 'AdmissionDemandee'
  | 'VisiteNotee'
  | 'PersonneAdmise'
  | 'ModalitesAccueilModifiees'
  | 'OrientationEnregistree'
  | 'OrientationModifiee'
  | 'OrientationTerminee'
  | 'SuiteOrientationDonnee'
> = {
  AdmissionDemandee: ({ le, demandeLe }, etat) => ({
    ...etat,
    admission: { ...etat.admission, demandeLe: demandeLe ?? le },
  }),
  VisiteNotee: ({ le, visiteLe }, etat) => ({ ...etat, admission: { ...etat.admission, visiteLe: visiteLe ?? le } }),
  PersonneAdmise: ({ le, admisLe, modalite, dureePrevisionnelle, temporaire }, etat) => ({
    ...etat,
    admission: {
      ...etat.admission,
      admisLe: admisLe ?? le,
      ...compact({ modalite, dureePrevisionnelle, temporaire }),
    },
  }),
  ModalitesAccueilModifiees: ({ modalite, dureePrevisionnelle, temporaire }, etat) => ({
    ...etat,
    admission: { ...etat.admission, ...compact({ modalite, dureePrevisionnelle, temporaire }) },
  }),
  OrientationEnregistree: ({ orientation }, etat) => ({
    ...etat,
    orientations: ajouter(etat.orientations, orientation),
  }),
  OrientationModifiee: ({ orientation }, etat) => ({
    ...etat,
    orientations: changer(etat.orientations, orientation.id, () => orientation),
  }),
  OrientationTerminee: ({ orientation, finLe }, etat) => ({
    ...etat,
    orientations: changer(etat.orientations, orientation, (connue) => ({ ...connue, finLe })),
  }),
  SuiteOrientationDonnee: ({ orientation, le, suiteDonneeLe }, etat) => ({
    ...etat,
    orientations: changer(etat.orientations, orientation, (connue) => ({
      ...connue,
      suiteDonneeLe: suiteDonneeLe ?? le,
    })),
  }),
};
