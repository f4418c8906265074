import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { jugerClauses } from '../outils/clauses-d311';
import { CONTRAT_OU_DIPC, surLeDocumentD311 } from '../outils/documents';
import { contrat, enEhpad, enSavs } from '../outils/esquisses';
import { exemplesDeClause } from '../outils/exemples-de-clause';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, respectee, sansObjet } from '../verdict';

const DEMANDEE = '/structure/participationFinanciere';

/** Le document dit les conditions de participation financière ou de facturation, absences et hospitalisations comprises. */
export const d311ParticipationFinanciere: Regle = {
  id: 'casf/d311-participation-financiere',
  titre: 'Participation financière et facturation, absences comprises, dites au contrat ou au DIPC',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311('V, 4°, et VI, premier alinéa'),
  champ: { numeros: NUMEROS_D311, precision: 'Là où une participation financière est demandée.' },
  lecture:
    'Le texte vise la participation « selon la catégorie de prise en charge » ; le DIPC n’en parle qu’« en tant que de besoin ». La clause est attendue quand la structure demande une participation. Son silence sur ce point laisse la question ouverte quand la clause manque.',
  doutes: `${DOUTE_D311} Des clauses de prix propres aux EHPAD et aux services à domicile, pour les documents conclus depuis le 1er janvier 2023 (décret n° 2022-734), n’ont été vues que dans des commentaires et ne sont pas jugées.`,
  remede:
    'Compléter le document : montant ou mode de calcul, échéances, ce qui se passe en cas d’absence ou d’hospitalisation.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocumentD311(dossier, CONTRAT_OU_DIPC, au, (document) => {
      const verdict = jugerClauses(
        document,
        ['participationFinanciere'],
        'Le contrat ou le DIPC ne dit pas les conditions de participation financière ou de facturation.',
      );
      if (verdict.verdict === 'respectee') return respectee(verdict.preuves);
      const demandee = dossier.structure?.participationFinanciere;
      if (demandee === false) return sansObjet('La structure ne demande aucune participation financière.');
      return demandee === undefined ? indeterminee(DEMANDEE) : verdict;
    }),
};

const payant = (documents: Parameters<typeof enEhpad>[0]) => ({
  ...enEhpad(documents),
  structure: { categorie: 'ehpad' as const, participationFinanciere: true },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  ...exemplesDeClause('participationFinanciere', contrat, payant),
  {
    titre: 'Service gratuit',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: { ...enSavs([contrat()]), structure: { categorie: 'savs', participationFinanciere: false } },
  },
];
