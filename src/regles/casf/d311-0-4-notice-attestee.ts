import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { INFORMATIONS } from '../outils/accueil';
import { affirme } from '../outils/affirmations';
import { plusRecent, situer, sous } from '../outils/lecture';
import { reunir } from '../outils/reunir';
import { AVEC_CONTRAT_OU_DIPC, D311_0_4 } from '../outils/textes-l311';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** L’information sur la personne de confiance est comprise, et attestée par un écrit daté et signé. */
export const d31104NoticeAttestee: Regle = {
  id: 'casf/d311-0-4-notice-attestee',
  titre: 'Information sur la personne de confiance : comprise, et attestée par un écrit signé',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: D311_0_4,
  champ: { numeros: AVEC_CONTRAT_OU_DIPC, age: 'majeur' },
  lecture:
    'La notice s’accompagne d’explications orales dont on s’assure qu’elles sont comprises, et sa délivrance est attestée par un document daté et signé des deux côtés. La dernière information donnée à la personne est jugée ; son délai se juge à part.',
  remede: 'Reprendre l’explication avec la personne, lui faire signer l’attestation et lui en remettre copie.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const informations = dossier.accompagnement?.informations;
    if (informations === undefined) return indeterminee(INFORMATIONS);
    const donnee = plusRecent(
      situer(informations, INFORMATIONS).filter(
        ({ valeur: { sujet, le, a } }) =>
          sujet === 'personne_confiance' && '2016-10-21' <= le && le <= au && a.some(estLaPersonne),
      ),
      ({ le }) => le,
    );
    if (donnee === undefined) return sansObjet('Aucune information sur la personne de confiance n’est à juger.');
    const { valeur, ou } = donnee;
    return reunir(
      [
        affirme(
          valeur.comprehensionVerifiee,
          sous(ou, 'comprehensionVerifiee'),
          'La compréhension n’a pas été vérifiée.',
        ),
        affirme(
          valeur.attestee,
          sous(ou, 'attestee'),
          'La délivrance de l’information n’est attestée par aucun écrit.',
        ),
      ],
      sansObjet('Rien à juger.'),
    );
  },
};

const avec = (preuves: { comprehensionVerifiee?: boolean; attestee?: boolean }) => ({
  structure: { categorie: 'ehpad' as const },
  usager: { identite: { naissanceLe: '1940-05-05' } },
  accompagnement: {
    informations: [
      {
        sujet: 'personne_confiance' as const,
        le: '2026-02-26',
        a: [{ qualite: 'personne' as const }],
        ...preuves,
      },
    ],
  },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'L’information est comprise et attestée',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec({ comprehensionVerifiee: true, attestee: true }),
  },
  {
    titre: 'Aucun écrit n’atteste l’information',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec({ comprehensionVerifiee: true, attestee: false }),
  },
  {
    titre: 'Le dossier ne dit pas si la personne a compris',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: avec({ attestee: true }),
  },
  {
    titre: 'L’information n’a pas encore été donnée',
    verdict: 'sans_objet',
    au: '2026-02-25',
    dossier: avec({}),
  },
];
