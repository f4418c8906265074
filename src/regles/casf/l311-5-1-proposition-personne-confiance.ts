import { dernier } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { DELAI_ACCUEIL, depuisAdmission } from '../outils/accueil';
import { PERSONNES_DE_CONFIANCE } from '../outils/confiance';
import { calculer, unique } from '../outils/delais';
import { ADMISSION, plusAncien, situer, survenus } from '../outils/lecture';
import { versions } from '../outils/textes';
import { jourDuTexte } from '../outils/textes-l311';
import type { Regle } from '../regle';

const PROPOSITIONS = '/usager/propositionsPersonneConfiance';
const EN_VIGUEUR = jourDuTexte('2015-12-30');

/** Il est proposé à la personne majeure de désigner une personne de confiance. */
export const l31151PropositionPersonneConfiance: Regle = {
  id: 'casf/l311-5-1-proposition-personne-confiance',
  titre: 'Proposition de désigner une personne de confiance',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: versions(
    'CASF',
    ['L311-5-1'],
    {
      enVigueurDu: '2015-12-30',
      au: '2024-04-09',
      modifiePar: 'loi n° 2015-1776 du 28 décembre 2015, art. 27',
      lien: 'LEGIARTI000031711852',
      vu: 'extrait',
    },
    {
      enVigueurDu: '2024-04-10',
      au: null,
      modifiePar: 'loi n° 2024-317 du 8 avril 2024, art. 11',
      lien: 'JORFARTI000049385899',
      vu: 'texte',
    },
  ),
  champ: { age: 'majeur' },
  lecture:
    'Proposer n’est pas obtenir : la personne peut refuser, remettre à plus tard ou ne pas répondre. Une désignation déjà faite dispense de proposer. Le texte dit « lors de la prise en charge » : nous retenons les quinze jours que D311 donne pour remettre le contrat, comptés du 30 décembre 2015 pour qui était déjà là.',
  doutes: 'Aucun délai en jours n’est écrit : un dépassement n’est jamais rendu comme certain.',
  remede: 'Faire la proposition à la personne, lui expliquer à quoi elle sert, et noter le jour et sa réponse.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    depuisAdmission(dossier, au, (admission) => {
      const { propositionsPersonneConfiance, personnesDeConfiance } = dossier.usager;
      const faits = [
        ...situer(propositionsPersonneConfiance, PROPOSITIONS).map(({ valeur, ou }) => ({ valeur: valeur.le, ou })),
        ...situer(personnesDeConfiance, PERSONNES_DE_CONFIANCE).map(({ valeur, ou }) => ({
          valeur: valeur.designeeLe,
          ou,
        })),
      ];
      const fait = plusAncien(
        survenus(faits, au, (le) => le),
        (le) => le,
      );
      return unique({
        au,
        calcul: calculer(dernier(admission, EN_VIGUEUR), ADMISSION, DELAI_ACCUEIL),
        fait: fait && { le: fait.valeur, ou: fait.ou },
        silence: propositionsPersonneConfiance === undefined,
        manque: [PROPOSITIONS],
        quoi: 'Proposition de désigner une personne de confiance',
        certitude: 'selon_lecture',
      });
    }),
};

const identite = { naissanceLe: '1950-05-05' };
const accompagnement = { admission: { admisLe: '2026-08-31' } };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La proposition est faite, la personne refuse',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      usager: { identite, propositionsPersonneConfiance: [{ le: '2026-09-02', reponse: 'refusee' }] },
      accompagnement,
    },
  },
  {
    titre: 'La proposition reste à faire',
    verdict: 'a_faire',
    au: '2026-09-15',
    dossier: { usager: { identite, propositionsPersonneConfiance: [] }, accompagnement },
  },
  {
    titre: 'Aucune proposition, seize jours après l’admission',
    verdict: 'non_respectee',
    au: '2026-09-16',
    dossier: { usager: { identite, propositionsPersonneConfiance: [] }, accompagnement },
  },
  {
    titre: 'Le dossier ne dit rien des propositions',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { usager: { identite }, accompagnement },
  },
  {
    titre: 'Un mineur ne désigne pas de personne de confiance',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { usager: { identite: { naissanceLe: '2012-02-29' } }, accompagnement },
  },
];
