import type { Exemple } from '../exemple';
import { jugerClauses } from '../outils/clauses-d311';
import { surLeDocument } from '../outils/documents';
import { contrat, enEhpad } from '../outils/esquisses';
import { exemplesDeClause } from '../outils/exemples-de-clause';
import { DOUTE_D311, d311Depuis } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { sansObjet } from '../verdict';

const DEPUIS = '2011-01-01';

/** Le contrat de séjour rappelle que les professionnels libéraux doivent conclure un contrat avec l’établissement. */
export const d311ProfessionnelsLiberaux: Regle = {
  id: 'casf/d311-professionnels-liberaux',
  titre:
    'EHPAD : contrat que les professionnels de santé libéraux concluent avec l’établissement, mentionné au contrat de séjour',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311Depuis('V, 6°', DEPUIS),
  champ: { categories: ['ehpad'], precision: 'Contrats établis depuis l’entrée en vigueur du 6°.' },
  lecture:
    'Le V s’écrit pour tous les contrats, mais le contrat de R313-30-1 n’existe qu’en EHPAD : la mention n’est demandée que là. Le VI ne l’étend pas au DIPC. La liste des professionnels, tenue à disposition, ne se voit pas dans un dossier.',
  doutes: `${DOUTE_D311} La date d’effet du décret n° 2010-1731 est déduite de sa publication.`,
  remede: 'Ajouter la mention au contrat et tenir à disposition la liste des professionnels qui ont conclu.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocument(dossier, ['contrat_sejour'], au, (document) =>
      (document.valeur.etabliLe ?? au) < DEPUIS
        ? sansObjet('Contrat établi avant l’ajout de cette mention à D311.')
        : jugerClauses(
            document,
            ['professionnelsLiberaux'],
            'Le contrat de séjour ne mentionne pas le contrat que les professionnels libéraux concluent avec l’établissement.',
          ),
    ),
};

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  ...exemplesDeClause('professionnelsLiberaux', contrat, enEhpad),
  {
    titre: 'Contrat de 2010',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ etabliLe: '2010-12-31' })]),
  },
];
