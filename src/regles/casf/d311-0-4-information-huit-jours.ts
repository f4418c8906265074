import type { Entretien } from '../../accompagnement/entretien';
import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { jours } from '../../vocabulaire/delai';
import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { DOCUMENTS_REMIS, donnes, INFORMATIONS } from '../outils/accueil';
import { personnesDeConfianceAu } from '../outils/confiance';
import { calculer, unique } from '../outils/delais';
import { ENTRETIENS, entretiensDeConclusion } from '../outils/entretien';
import type { Trouve } from '../outils/lecture';
import { plusAncien, plusRecent, sous, survenus } from '../outils/lecture';
import { sortieLe } from '../outils/sejour';
import { estMineure } from '../outils/situation';
import { AVEC_CONTRAT_OU_DIPC, D311_0_4 } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';

const EN_VIGUEUR = '2016-10-21';

const juger = (dossier: Dossier, { valeur: { le }, ou }: Trouve<Entretien>, au: DateCivile): Verdict => {
  if (le < EN_VIGUEUR) return sansObjet('Entretien antérieur au décret.');
  if ((sortieLe(dossier) ?? le) < le) return sansObjet('L’accompagnement prend fin avant cet entretien.');
  if (estMineure(dossier, le)) return sansObjet('La personne était mineure le jour de l’entretien.');
  const deja =
    (personnesDeConfianceAu(dossier, le) ?? []).length > 0 ||
    (dossier.usager.propositionsPersonneConfiance ?? []).some(
      (proposition) => proposition.reponse === 'deja_designee' && proposition.le <= le,
    );
  if (deja) return sansObjet('La personne avait déjà désigné sa personne de confiance : le délai ne court plus.');
  const information = plusAncien(
    survenus(
      donnes(dossier, ['personne_confiance'], ['notice_personne_confiance'], estLaPersonne),
      au,
      (donnee) => donnee.le,
    ),
    (donnee) => donnee.le,
  );
  const verdict = unique({
    au,
    calcul: calculer(le, sous(ou, 'le'), jours(-8)),
    fait: information && { le: information.valeur.le, ou: information.ou },
    silence: dossier.accompagnement?.informations === undefined || dossier.accompagnement.documentsRemis === undefined,
    manque: [INFORMATIONS, DOCUMENTS_REMIS],
    quoi: 'Information sur la personne de confiance avant l’entretien',
  });
  // Peut-être avait-elle déjà désigné quelqu’un : le dossier n’en dit rien.
  return verdict.verdict === 'non_respectee' && dossier.usager.personnesDeConfiance === undefined
    ? indeterminee('/usager/personnesDeConfiance')
    : verdict;
};

/** Huit jours au moins avant l’entretien, la personne apprend qu’elle peut désigner une personne de confiance. */
export const d31104InformationHuitJours: Regle = {
  id: 'casf/d311-0-4-information-huit-jours',
  titre: 'Information sur la personne de confiance, huit jours au moins avant l’entretien de conclusion',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: D311_0_4,
  champ: { numeros: AVEC_CONTRAT_OU_DIPC, age: 'majeur' },
  lecture:
    'Le délai se compte à rebours : le dernier jour utile est huit jours avant l’entretien. L’information ou la notice datée la prouve. Le délai cesse dès que la personne désigne quelqu’un. L’entretien jugé est le dernier noté, même s’il est encore à venir, pour prévenir à temps.',
  doutes:
    'Une information déjà donnée par un autre établissement dispense de la refaire : le dossier ne le dit pas toujours.',
  remede: 'Remettre la notice à la personne et la lui expliquer ; au besoin, reculer l’entretien.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    if (dossier.accompagnement?.entretiens === undefined) return indeterminee(ENTRETIENS);
    const entretien = plusRecent(entretiensDeConclusion(dossier), ({ le }) => le);
    return entretien ? juger(dossier, entretien, au) : sansObjet('Aucun entretien de conclusion n’est au dossier.');
  },
};

const structure = { categorie: 'ehpad' as const };
const usager = { identite: { naissanceLe: '1940-05-05' }, personnesDeConfiance: [] };
const avec = (information?: string) => ({
  structure,
  usager,
  accompagnement: {
    entretiens: [{ id: 'e1', type: 'conclusion_contrat' as const, le: '2026-03-08' }],
    informations: information
      ? [{ sujet: 'personne_confiance' as const, le: information, a: [{ qualite: 'personne' as const }] }]
      : [],
    documentsRemis: [],
  },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'L’information est donnée huit jours avant l’entretien',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec('2026-02-28'),
  },
  {
    titre: 'L’entretien est prévu dans dix jours',
    verdict: 'a_faire',
    au: '2026-02-26',
    dossier: avec(),
  },
  {
    titre: 'L’information n’est donnée que sept jours avant',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec('2026-03-01'),
  },
  {
    titre: 'Le dossier ne dit rien des informations données',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      accompagnement: { entretiens: [{ id: 'e1', type: 'conclusion_contrat', le: '2026-03-08' }] },
    },
  },
  {
    titre: 'L’information vient trop tard, et le dossier ne dit pas si la personne avait déjà désigné quelqu’un',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { ...avec('2026-03-01'), usager: { identite: { naissanceLe: '1940-05-05' } } },
  },
  {
    titre: 'La personne avait déjà sa personne de confiance',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      ...avec(),
      personnes: [{ id: 'marie' }],
      usager: { ...usager, personnesDeConfiance: [{ id: 'pc', personne: 'marie', designeeLe: '2025-01-05' }] },
    },
  },
  {
    titre: 'La personne était mineure le jour de l’entretien, elle est majeure aujourd’hui',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { ...avec(), usager: { ...usager, identite: { naissanceLe: '2008-05-05' } } },
  },
];
