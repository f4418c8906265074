import type { Exemple } from '../exemple';
import { affirme } from '../outils/affirmations';
import { surLeDocument } from '../outils/documents';
import { concluLe, ENTRETIENS, entretienDuContrat } from '../outils/entretien';
import { sous } from '../outils/lecture';
import { reunir } from '../outils/reunir';
import { AVEC_CONTRAT_OU_DIPC, L311_4 } from '../outils/textes-l311';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

const PREUVES = {
  consentementAccueilRecherche: 'L’entretien n’a pas recherché le consentement de la personne à être accueillie.',
  droitsExpliques: 'L’entretien n’a pas informé la personne de ses droits.',
  comprehensionVerifiee: 'L’entretien n’a pas vérifié que la personne comprenait ses droits.',
} as const;
const CLES = ['consentementAccueilRecherche', 'droitsExpliques', 'comprehensionVerifiee'] as const;

/** L’entretien recherche le consentement à être accueilli, informe des droits et s’assure qu’ils sont compris. */
export const l3114EntretienConsentementAccueil: Regle = {
  id: 'casf/l311-4-entretien-consentement-accueil',
  titre: 'Entretien de conclusion : consentement à l’accueil recherché, droits expliqués et compris',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: L311_4.entretien,
  champ: { numeros: AVEC_CONTRAT_OU_DIPC, precision: 'Contrat de séjour seulement.' },
  lecture:
    'Trois preuves sont attendues du même entretien. Le consentement est recherché : la réponse de la personne, quelle qu’elle soit, ne change pas le verdict. Le médecin coordonnateur ne vient que si c’est nécessaire : son absence n’est pas jugée. L’absence de tout entretien se juge par une autre règle.',
  doutes: 'La fin de l’alinéa a été lue dans des citations, non dans le code consolidé.',
  remede: 'Reprendre l’entretien avec la personne sur ce qui manque, et le noter.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocument(dossier, ['contrat_sejour'], au, (contrat) => {
      if (dossier.accompagnement?.entretiens === undefined) return indeterminee(ENTRETIENS);
      const entretien = entretienDuContrat(dossier, concluLe(contrat, au), au);
      if (entretien === undefined || entretien.valeur.le < '2015-12-30') {
        return sansObjet('Aucun entretien de conclusion n’est à juger à cette date.');
      }
      const { valeur, ou } = entretien;
      return reunir(
        CLES.map((cle) => affirme(valeur[cle], sous(ou, cle), PREUVES[cle])),
        sansObjet('Rien à juger.'),
      );
    }),
};

const avec = (entretien: { [C in (typeof CLES)[number]]?: boolean }) => ({
  structure: { categorie: 'ehpad' as const },
  accompagnement: {
    documentsIndividuels: [{ id: 'c1', type: 'contrat_sejour' as const, etabliLe: '2026-09-10' }],
    entretiens: [{ id: 'e1', type: 'conclusion_contrat' as const, le: '2026-09-08', ...entretien }],
  },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Les trois preuves sont au dossier',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec({ consentementAccueilRecherche: true, droitsExpliques: true, comprehensionVerifiee: true }),
  },
  {
    titre: 'La compréhension n’a pas été vérifiée',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec({ consentementAccueilRecherche: true, droitsExpliques: true, comprehensionVerifiee: false }),
  },
  {
    titre: 'Le dossier ne dit pas si les droits ont été expliqués',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: avec({ consentementAccueilRecherche: true, comprehensionVerifiee: true }),
  },
  {
    titre: 'L’entretien n’a pas encore eu lieu',
    verdict: 'sans_objet',
    au: '2026-09-07',
    dossier: avec({}),
  },
];
