import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { dernier, enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { avenantsAu } from '../outils/avenants';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { decisionsEnCours, ORIENTATIONS, priseLe } from '../outils/decisions';
import { surLeDocumentD311 } from '../outils/documents';
import { dipc, enMecs } from '../outils/esquisses';
import { plusRecent, sous } from '../outils/lecture';
import { pendantLeSejour } from '../outils/sejour';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** L’autorité parentale porte-t-elle une mesure qu’un juge a ordonnée, et qui a cours ? */
const mesureJudiciaire = ({ usager }: Dossier, au: DateCivile): boolean =>
  (usager.autoriteParentale?.mesuresProtectionEnfance ?? []).some(
    ({ judiciaire, debutLe, finLe }) => judiciaire && debutLe <= au && (finLe === undefined || au <= finLe),
  );

/** Le DIPC est conforme à la mesure éducative ordonnée par le juge : il ne peut l’être s’il la précède sans avoir été revu. */
export const d311DipcMesureEducative: Regle = {
  id: 'casf/d311-dipc-mesure-educative',
  titre: 'DIPC conforme à la mesure éducative ordonnée par le juge',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: d311('VI, dernier alinéa'),
  champ: {
    numeros: NUMEROS_D311,
    age: 'mineur',
    precision: 'DIPC, quand une mesure éducative est ordonnée par un juge.',
  },
  lecture:
    'La conformité des termes se lit dans la décision, non dans un dossier. Ce que le dossier peut montrer : le DIPC, ou sa dernière modification, date d’après la dernière décision, et il la mentionne. Antérieur et jamais revu, ou muet sur elle, il est tenu pour non conforme selon cette lecture. Une mesure judiciaire notée avec l’autorité parentale, mais absente des décisions, laisse en suspens.',
  doutes: DOUTE_D311,
  remede:
    'Relire le DIPC avec la décision en main, le modifier s’il le faut, et y porter la date et l’objet de la mesure.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    pendantLeSejour(dossier, au, (jour) =>
      surLeDocumentD311(dossier, ['dipc'], jour, (document) => {
        const { valeur, ou } = document;
        const decisions = decisionsEnCours(dossier, jour);
        if (decisions === undefined) return indeterminee(ORIENTATIONS);
        const mesures = decisions.filter(({ valeur: { mesureEducative } }) => mesureEducative !== undefined);
        const mesure = plusRecent(mesures, (decision) => priseLe(decision) ?? jour);
        if (!mesure)
          return mesureJudiciaire(dossier, jour)
            ? indeterminee(sous(ORIENTATIONS, dossier.accompagnement?.orientations?.length ?? 0))
            : sansObjet('Aucune mesure éducative ordonnée par un juge n’a cours à cette date.');
        const prise = priseLe(mesure.valeur);
        if (prise === undefined) return indeterminee(sous(mesure.ou, 'decideeLe'));
        const etabli = sous(ou, 'etabliLe');
        if (valeur.etabliLe === undefined) return indeterminee(etabli);
        const version = avenantsAu(document, jour)
          .map(({ valeur: { etabliLe } }) => etabliLe)
          .reduce(dernier, valeur.etabliLe);
        const suite = { depuisLe: dernier(prise, version), certitude: 'selon_lecture' } as const;
        if (version < prise)
          return nonRespectee(
            `DIPC antérieur à la mesure éducative du ${enToutesLettres(prise)}, et non revu depuis.`,
            [etabli, mesure.ou],
            suite,
          );
        const renvois = sous(ou, 'decisionsMentionnees');
        if (valeur.decisionsMentionnees === undefined) return indeterminee(renvois);
        return valeur.decisionsMentionnees.includes(mesure.valeur.id)
          ? respectee([renvois, mesure.ou])
          : nonRespectee('Le DIPC ne mentionne pas la mesure éducative en cours.', [renvois, mesure.ou], suite);
      }),
    ),
};

const enfant = { usager: { identite: { naissanceLe: '2013-05-01' } } };
const ordonnee = (decideeLe: string) => ({
  accompagnement: {
    orientations: [
      { id: 'j1', type: 'judiciaire' as const, mesureEducative: 'assistance_educative' as const, decideeLe },
    ],
  },
  ...enfant,
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'DIPC postérieur à la décision, et qui la mentionne',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enMecs([dipc({ decisionsMentionnees: ['j1'] })], ordonnee('2026-01-10')),
  },
  {
    titre: 'Nouvelle décision, DIPC inchangé',
    verdict: 'non_respectee',
    au: '2026-07-01',
    dossier: enMecs([dipc({ decisionsMentionnees: ['j1'], avenants: [] })], ordonnee('2026-06-10')),
  },
  {
    titre: 'Le dossier ne dit rien des décisions',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enMecs([dipc()], enfant),
  },
  {
    titre: 'Un juge a confié l’enfant, et sa décision n’est pas parmi celles du dossier',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enMecs([dipc()], {
      accompagnement: { orientations: [] },
      usager: {
        ...enfant.usager,
        autoriteParentale: {
          mesuresProtectionEnfance: [{ type: 'placement', judiciaire: true, debutLe: '2026-01-10' }],
        },
      },
    }),
  },
  {
    titre: 'Accueil sans mesure judiciaire',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enMecs([dipc()], { accompagnement: { orientations: [{ id: 'a1', type: 'ase' }] }, ...enfant }),
  },
];
