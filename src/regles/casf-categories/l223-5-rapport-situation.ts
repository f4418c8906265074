import { plusMois } from '../../vocabulaire/calendrier';
import { ans, echeance, mois } from '../../vocabulaire/delai';
import { dernier } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { MINEURS, NAISSANCE, surMesureEnfance, surProjetEnfant } from '../outils/enfance';
import { sous } from '../outils/lecture';
import { joursSitues, recurrent } from '../outils/parcours';
import { versions } from '../outils/textes';
import type { Regle } from '../regle';
import { indeterminee } from '../verdict';

/** Un rapport de situation est établi chaque année, et tous les six mois avant trois ans. */
export const l2235RapportSituation: Regle = {
  id: 'casf-categories/l223-5-rapport-situation',
  titre: 'Rapport de situation de l’enfant : tous les ans, et tous les six mois avant trois ans',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'revision',
  sources: versions('CASF', ['L223-5', 'deuxième alinéa'], {
    enVigueurDu: '2016-03-16',
    au: null,
    modifiePar: 'loi n° 2016-297 du 14 mars 2016, puis une loi non identifiée',
    vu: 'texte',
  }),
  champ: MINEURS,
  lecture:
    'Le délai court depuis le dernier rapport, à défaut depuis le début de la mesure. Il est de six mois quand il échoit avant les trois ans de l’enfant, sinon d’un an. Entre deux et trois ans, un retard sur six mois tient à notre lecture : la date où le seuil est passé de deux à trois ans n’a pas été trouvée.',
  doutes:
    'Rédaction « moins de trois ans » lue dans une copie récente et non datée ; D223-13 en reste à deux ans pour l’actualisation du projet.',
  remede:
    'Établir le rapport après une évaluation pluridisciplinaire, le porter à la connaissance des parents et de l’enfant.',
  acteur: 'autorite',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const naissance = dossier.usager.identite?.naissanceLe;
    if (naissance === undefined) return indeterminee(NAISSANCE);
    return surMesureEnfance(dossier, au, (mesure) =>
      surProjetEnfant(dossier, au, (plan) => {
        const { rapportsLe } = plan.valeur;
        const { debutLe } = mesure.valeur;
        const ou = sous(plan.ou, 'rapportsLe');
        const depuis = (rapportsLe ?? []).filter((le) => le <= au).reduce(dernier, debutLe);
        const auSemestre = echeance(depuis, mois(6));
        const semestriel = auSemestre < plusMois(naissance, 36);
        const verdict = recurrent({
          dossier,
          au,
          delai: semestriel ? mois(6) : ans(1),
          quoi: 'Rapport de situation de l’enfant',
          origine: { le: debutLe, ou: sous(mesure.ou, 'debutLe') },
          faits: rapportsLe && joursSitues(rapportsLe, ou),
          ou,
          ...(!semestriel && { parAn: 1 }),
        });
        const seuilDouteux = semestriel && auSemestre >= plusMois(naissance, 24);
        return verdict.verdict === 'non_respectee' && seuilDouteux
          ? { ...verdict, certitude: 'selon_lecture' }
          : verdict;
      }),
    );
  },
};

const usager = {
  identite: { naissanceLe: '2023-05-01' },
  autoriteParentale: { mesuresProtectionEnfance: [{ type: 'placement', judiciaire: true, debutLe: '2024-01-10' }] },
} as const;
const plan = { id: 'ppe1', type: 'ppe', etabliLe: '2024-03-15' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Rapport de moins de six mois',
    verdict: 'respectee',
    au: '2025-07-10',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, rapportsLe: ['2024-07-01', '2025-01-10'] }] } },
  },
  {
    titre: 'Premier rapport à venir',
    verdict: 'a_faire',
    au: '2024-07-10',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, rapportsLe: [] }] } },
  },
  {
    titre: 'Sept mois sans rapport, à dix-huit mois',
    verdict: 'non_respectee',
    au: '2024-08-10',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, rapportsLe: [] }] } },
  },
  {
    titre: 'Le dossier ne dit rien des rapports',
    verdict: 'indeterminee',
    au: '2024-08-10',
    dossier: { usager, accompagnement: { plansLies: [plan] } },
  },
  {
    titre: 'Aucun projet pour l’enfant au dossier',
    verdict: 'sans_objet',
    au: '2024-08-10',
    dossier: { usager, accompagnement: { plansLies: [] } },
  },
];
