import type { Clauses, DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Exemple } from '../exemple';
import { affirme } from '../outils/affirmations';
import { surLeDocument } from '../outils/documents';
import type { Trouve } from '../outils/lecture';
import { situer, sous } from '../outils/lecture';
import { reunir } from '../outils/reunir';
import { AVEC_CONTRAT_OU_DIPC, L311_4, LOI_2002_LE } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { respectee, sansObjet } from '../verdict';

const CLAUSES = {
  objectifs: 'Le document ne définit pas les objectifs de l’accompagnement.',
  prestations: 'Le document ne détaille pas les prestations offertes.',
  coutPrevisionnel: 'Le document ne donne pas le coût prévisionnel des prestations.',
} as const satisfies Partial<Record<keyof Clauses, string>>;
const CLES = ['objectifs', 'prestations', 'coutPrevisionnel'] as const;

const juger = ({ valeur, ou }: Trouve<DocumentIndividuel>, cle: (typeof CLES)[number], au: DateCivile): Verdict => {
  const avenants = situer(valeur.avenants, sous(ou, 'avenants')).filter(
    ({ valeur: { objet, etabliLe } }) => objet === 'objectifs_prestations' && etabliLe <= au,
  );
  if (cle !== 'coutPrevisionnel' && valeur.clauses?.[cle] !== true && avenants.length > 0) {
    return respectee(avenants.map((avenant) => avenant.ou));
  }
  return affirme(valeur.clauses?.[cle], sous(ou, 'clauses', cle), CLAUSES[cle]);
};

/** Le contrat ou le DIPC définit les objectifs, détaille les prestations et leur coût prévisionnel. */
export const l3114Contenu: Regle = {
  id: 'casf/l311-4-contenu',
  titre: 'Contrat de séjour ou DIPC : objectifs, prestations et coût prévisionnel y sont',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: L311_4.contrat,
  champ: { numeros: AVEC_CONTRAT_OU_DIPC },
  lecture:
    'Trois choses sont attendues dans le document en cours. Un avenant qui précise les objectifs et les prestations y pourvoit. La gratuité se dit aussi : c’est un coût prévisionnel.',
  remede: 'Compléter le document par un avenant, établi avec la personne et qui lui est remis.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocument(dossier, ['contrat_sejour', 'dipc'], au, (document) =>
      (document.valeur.etabliLe ?? au) < LOI_2002_LE
        ? sansObjet('Document antérieur à la loi du 2 janvier 2002.')
        : reunir(
            CLES.map((cle) => juger(document, cle, au)),
            sansObjet('Aucune clause à lire.'),
          ),
    ),
};

const structure = { categorie: 'ehpad' as const };
const contrat = { id: 'c1', type: 'contrat_sejour' as const, etabliLe: '2026-09-02' };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le contrat contient les trois',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: {
        documentsIndividuels: [{ ...contrat, clauses: { objectifs: true, prestations: true, coutPrevisionnel: true } }],
      },
    },
  },
  {
    titre: 'Le contrat ne dit rien du coût',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: {
        documentsIndividuels: [
          { ...contrat, clauses: { objectifs: true, prestations: true, coutPrevisionnel: false } },
        ],
      },
    },
  },
  {
    titre: 'Le dossier ne dit pas ce que contient le contrat',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { documentsIndividuels: [contrat] } },
  },
  {
    titre: 'Aucun document en cours',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { documentsIndividuels: [] } },
  },
];
