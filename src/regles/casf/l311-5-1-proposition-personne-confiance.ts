import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { ans, echeance } from '../../vocabulaire/delai';
import { dernier } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { DELAI_ACCUEIL, depuisAdmission } from '../outils/accueil';
import { PERSONNES_DE_CONFIANCE } from '../outils/confiance';
import { calculer, unique } from '../outils/delais';
import { ADMISSION, plusAncien, situer, survenus } from '../outils/lecture';
import { pendantLeSejour } from '../outils/sejour';
import { versions } from '../outils/textes';
import { jourDuTexte } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';

const PROPOSITIONS = '/usager/propositionsPersonneConfiance';
const NAISSANCE: Pointeur = '/usager/identite/naissanceLe';
const EN_VIGUEUR = jourDuTexte('2015-12-30');

/** D’où court le délai : l’admission, la loi si elle est plus récente, la majorité si elle vient pendant le séjour. */
const depart = (dossier: Dossier, admission: DateCivile): readonly [DateCivile, Pointeur] => {
  const accueil = dernier(admission, EN_VIGUEUR);
  const naissance = dossier.usager.identite?.naissanceLe;
  const majorite = naissance && echeance(naissance, ans(18));
  return majorite && majorite > accueil ? [majorite, NAISSANCE] : [accueil, ADMISSION];
};

const juger = (dossier: Dossier, admission: DateCivile, au: DateCivile): Verdict => {
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
    calcul: calculer(...depart(dossier, admission), DELAI_ACCUEIL),
    fait: fait && { le: fait.valeur, ou: fait.ou },
    silence: propositionsPersonneConfiance === undefined,
    manque: [PROPOSITIONS],
    quoi: 'Proposition de désigner une personne de confiance',
    certitude: 'selon_lecture',
  });
};

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
    'Proposer n’est pas obtenir : la personne peut refuser, remettre à plus tard ou ne pas répondre. Une désignation déjà faite dispense de proposer. Le texte dit « lors de la prise en charge » : nous retenons les quinze jours que D311 donne pour remettre le contrat, comptés du 30 décembre 2015 pour qui était déjà là, et de ses dix-huit ans pour qui les atteint pendant le séjour.',
  doutes: 'Aucun délai en jours n’est écrit : un dépassement n’est jamais rendu comme certain.',
  remede: 'Faire la proposition à la personne, lui expliquer à quoi elle sert, et noter le jour et sa réponse.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    depuisAdmission(dossier, au, (admission) =>
      pendantLeSejour(dossier, au, (jour) => juger(dossier, admission, jour)),
    ),
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
    titre: 'Devenue majeure pendant le séjour : proposition faite dans les quinze jours de ses dix-huit ans',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      usager: { identite: { naissanceLe: '2008-09-15' }, propositionsPersonneConfiance: [{ le: '2026-09-21' }] },
      accompagnement: { admission: { admisLe: '2024-09-02' } },
    },
  },
  {
    titre: 'Un mineur ne désigne pas de personne de confiance',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { usager: { identite: { naissanceLe: '2012-02-29' } }, accompagnement },
  },
];
