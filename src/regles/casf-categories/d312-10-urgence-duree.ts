import { ageAu, plusJours } from '../../vocabulaire/calendrier';
import { jours } from '../../vocabulaire/delai';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { calculer } from '../outils/delais';
import { ADMISSION, sous } from '../outils/lecture';
import { SORTIE, sortiLe } from '../outils/parcours';
import { ACCUEIL_TEMPORAIRE, surUrgence } from '../outils/temporaire';
import { ETAT_2015_DATE_A_LIRE, texteAccueilTemporaire } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { aFaire, indeterminee, nonRespectee, respectee } from '../verdict';

const NAISSANCE = '/usager/identite/naissanceLe';

/** Un accueil direct en urgence reste inférieur à huit jours pour un enfant, à quinze pour un adulte. */
export const d31210UrgenceDuree: Regle = {
  id: 'casf-categories/d312-10-urgence-duree',
  titre: 'Accueil temporaire en urgence : séjour inférieur à huit jours (enfant) ou à quinze jours (adulte)',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'sortie',
  sources: texteAccueilTemporaire('D312-10', 'II, premier alinéa'),
  champ: ACCUEIL_TEMPORAIRE,
  lecture:
    'Les jours se comptent depuis l’admission, son jour non compris : un séjour d’un enfant prend fin au plus tard le septième jour, celui d’un adulte le quatorzième. Compter le jour d’arrivée réduirait d’un jour : le dépassement tient à notre lecture. L’âge est celui du jour d’admission.',
  doutes: ETAT_2015_DATE_A_LIRE,
  remede: 'Mettre fin au séjour, ou obtenir de la commission une décision d’accueil temporaire.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surUrgence(dossier, au, (_temporaire, admission) => {
      const naissance = dossier.usager.identite?.naissanceLe;
      if (naissance === undefined) return indeterminee(NAISSANCE);
      const calcul = calculer(admission, ADMISSION, jours(ageAu(naissance, admission) < 18 ? 7 : 14));
      const limite = calcul.echeance;
      const sortie = sortiLe(dossier, au);
      if (sortie !== undefined && sortie <= limite) return respectee([sous(SORTIE, 'le')], { calcul });
      if (au <= limite) {
        return aFaire(
          limite,
          `Fin du séjour en urgence : au plus tard le ${enToutesLettres(limite)}.`,
          [SORTIE],
          calcul,
        );
      }
      if (sortie === undefined && dossier.accompagnement?.sortie === undefined) return indeterminee(SORTIE);
      return nonRespectee(`Le séjour en urgence a dépassé le ${enToutesLettres(limite)}.`, [sous(SORTIE, 'le')], {
        depuisLe: plusJours(limite, 1),
        certitude: 'selon_lecture',
        calcul,
        ...(sortie !== undefined && { regulariseLe: sortie }),
      });
    }),
};

const structure = { categorie: 'mas' } as const;
const usager = { identite: { naissanceLe: '1990-05-05' } } as const;
const admission = { modalite: 'accueil_temporaire', admisLe: '2026-02-02', temporaire: { urgence: true } } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une adulte sortie le quatorzième jour',
    verdict: 'respectee',
    au: '2026-03-10',
    dossier: {
      structure,
      usager,
      accompagnement: { admission, sortie: { le: '2026-02-16', motif: 'autre' } },
    },
  },
  {
    titre: 'Dixième jour du séjour',
    verdict: 'a_faire',
    au: '2026-02-12',
    dossier: { structure, usager, accompagnement: { admission } },
  },
  {
    titre: 'Une adulte sortie le quinzième jour',
    verdict: 'non_respectee',
    au: '2026-03-10',
    dossier: {
      structure,
      usager,
      accompagnement: { admission, sortie: { le: '2026-02-17', motif: 'autre' } },
    },
  },
  {
    titre: 'Le dossier ne dit pas si le séjour est terminé',
    verdict: 'indeterminee',
    au: '2026-03-10',
    dossier: { structure, usager, accompagnement: { admission } },
  },
  {
    titre: 'L’accueil n’est pas temporaire',
    verdict: 'sans_objet',
    au: '2026-03-10',
    dossier: { structure, usager, accompagnement: { admission: { modalite: 'hebergement' } } },
  },
];
