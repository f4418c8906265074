import type { Exemple } from '../exemple';
import { NUMEROS_CONTRAT } from '../outils/champs-d311';
import { contrat, enEhpad } from '../outils/esquisses';
import { chaqueContrat, finVoulueLe, SORTIE } from '../outils/fin-de-contrat';
import { sous } from '../outils/lecture';
import { l31141, RESILIATION_LE } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** La structure ne met fin au contrat de séjour que dans l’un des trois cas de la loi. */
export const l31141MotifDeResiliation: Regle = {
  id: 'casf/l311-4-1-motif-de-resiliation',
  titre: 'Résiliation par la structure : seulement dans l’un des trois cas de la loi',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'sortie',
  sources: l31141('III', RESILIATION_LE, 'commentaire'),
  champ: { numeros: NUMEROS_CONTRAT, precision: 'Contrats de séjour conclus depuis le 1er juillet 2016.' },
  lecture:
    'Trois cas, pas un de plus : obligation du contrat inexécutée ou manquement grave ou répété au règlement de fonctionnement ; cessation totale d’activité ; conditions d’admission qui ne sont plus remplies, une solution d’accueil étant assurée. Le premier cas ne joue pas si un avis médical rattache le manquement à l’altération des facultés de la personne : le dossier doit dire si un tel avis existe.',
  doutes:
    'Le III n’a pas été lu dans le code, mais dans un contrat qui le reprend et dans un commentaire : un manquement n’est jamais rendu comme certain. Le Conseil d’État (référé, 31 mars 2017, n° 409026) l’a appliqué à un foyer d’accueil médicalisé.',
  remede:
    'Ne pas mettre fin au contrat hors de ces cas ; dans le premier, demander un avis médical avant toute décision.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    chaqueContrat(dossier, au, (document) => {
      const depuisLe = finVoulueLe(dossier, document, au);
      if (depuisLe === undefined) return sansObjet('La structure ne met pas fin au contrat.');
      const sortie = dossier.accompagnement?.sortie;
      const [motif, avis] = [sous(SORTIE, 'motifLegal'), sous(SORTIE, 'avisMedicalAlteration')];
      switch (sortie?.motifLegal) {
        case undefined:
          return indeterminee(motif);
        case 'aucun':
          return nonRespectee('La structure met fin au contrat hors des trois cas de la loi.', [motif], {
            depuisLe,
            certitude: 'selon_lecture',
          });
        case 'cessation_activite':
        case 'conditions_admission':
          return respectee([motif]);
        case 'inexecution_ou_manquement':
          if (sortie.avisMedicalAlteration === undefined) return indeterminee(avis);
          return sortie.avisMedicalAlteration
            ? nonRespectee(
                'Manquement qu’un avis médical rattache à l’altération des facultés : ce cas ne permet pas de résilier.',
                [motif, avis],
                { depuisLe, certitude: 'selon_lecture' },
              )
            : respectee([motif, avis]);
      }
    }),
};

type Motif = 'inexecution_ou_manquement' | 'cessation_activite' | 'conditions_admission' | 'aucun';
const parLaStructure = (motifLegal?: Motif) =>
  enEhpad([contrat({ resiliation: { notifieeLe: '2026-03-02', par: { qualite: 'directeur' } } })], {
    accompagnement: {
      sortie: { le: '2026-04-02', motif: 'initiative_structure', ...(motifLegal && { motifLegal }) },
    },
  });

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'L’établissement ferme',
    verdict: 'respectee',
    au: '2026-05-01',
    dossier: parLaStructure('cessation_activite'),
  },
  {
    titre: 'Aucun des trois cas n’est invoqué',
    verdict: 'non_respectee',
    au: '2026-05-01',
    dossier: parLaStructure('aucun'),
  },
  {
    titre: 'Manquement au règlement, sans dire si un avis médical existe',
    verdict: 'indeterminee',
    au: '2026-05-01',
    dossier: parLaStructure('inexecution_ou_manquement'),
  },
  {
    titre: 'C’est la personne qui part',
    verdict: 'sans_objet',
    au: '2026-05-01',
    dossier: enEhpad([contrat({ resiliation: { notifieeLe: '2026-03-02', par: { qualite: 'personne' } } })]),
  },
];
