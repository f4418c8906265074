import type { Exemple } from '../exemple';
import { jugerClauses } from '../outils/clauses-d311';
import { CONTRAT_OU_DIPC, surLeDocumentD311 } from '../outils/documents';
import { contrat, enEhpad } from '../outils/esquisses';
import { exemplesDeClause } from '../outils/exemples-de-clause';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { sansObjet } from '../verdict';

const CADA_DEPUIS = '2007-09-02';

/** En CHRS et en CADA, le document dit comment s’applique l’article L111-3-1. */
export const d311DroitDeResterChrsCada: Regle = {
  id: 'casf/d311-droit-de-rester-chrs-cada',
  titre: 'CHRS et CADA : conditions d’application de L111-3-1 dites au contrat ou au DIPC',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311('V, 5°, et VI, premier alinéa'),
  champ: { categories: ['chrs', 'cada'] },
  lecture:
    'La clause vaut pour l’admission en CHRS depuis 2004 et en CADA depuis 2007. Pour le DIPC elle n’est due qu’« en tant que de besoin » : ici, dès que la structure est l’une de ces deux-là.',
  doutes: `${DOUTE_D311} Le rattachement de l’ajout des CADA au décret n° 2007-1300 est déduit des dates. L111-3-1, lu dans sa rédaction de 2018, règle la demande d’admission à l’aide sociale, réputée acceptée après un mois de silence ; le nom de cette règle en dit davantage que lui.`,
  remede: 'Ajouter au document les conditions dans lesquelles L111-3-1 s’applique à l’admission.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocumentD311(dossier, CONTRAT_OU_DIPC, au, (document) =>
      dossier.structure?.categorie === 'cada' && (document.valeur.etabliLe ?? au) < CADA_DEPUIS
        ? sansObjet('Document établi avant que D311 ne vise les CADA.')
        : jugerClauses(document, ['lienL11131'], 'Le document ne dit pas comment s’applique l’article L111-3-1.'),
    ),
};

const enChrs = (documents: Parameters<typeof enEhpad>[0]) => ({
  ...enEhpad(documents),
  structure: { categorie: 'chrs' as const },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  ...exemplesDeClause('lienL11131', contrat, enChrs),
  { titre: 'Ailleurs qu’en CHRS ou en CADA', verdict: 'sans_objet', au: '2026-03-01', dossier: enEhpad([contrat()]) },
];
