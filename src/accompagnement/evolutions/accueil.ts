import { ajouter } from '../../kernel/listes';
import type { Evolutions } from './outils';

/** Ce que changent l’accueil, l’information et les entretiens. */
export const evolutionsAccueil: Evolutions<
  | 'DocumentAccueilRemis'
  | 'InformationDonnee'
  | 'EntretienTenu'
  | 'VieCollectiveProposee'
  | 'FamilleDecrite'
  | 'AbsenceAffirmee'
> = {
  DocumentAccueilRemis: ({ remis }, etat) => ({ ...etat, documentsRemis: ajouter(etat.documentsRemis, remis) }),
  InformationDonnee: ({ information }, etat) => ({ ...etat, informations: ajouter(etat.informations, information) }),
  EntretienTenu: ({ entretien }, etat) => ({ ...etat, entretiens: ajouter(etat.entretiens, entretien) }),
  VieCollectiveProposee: ({ participation }, etat) => ({
    ...etat,
    participationsCollectives: ajouter(etat.participationsCollectives, participation),
  }),
  FamilleDecrite: ({ famille }, etat) => ({ ...etat, famille }),
  AbsenceAffirmee: ({ de }, etat) => ({ ...etat, [de]: [] }),
};
