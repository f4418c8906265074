import type { Exemple } from '../exemple';
import { situer, sous, survenus } from '../outils/lecture';
import { reunir } from '../outils/reunir';
import { versions } from '../outils/textes';
import { LOI_2024_LE } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, respectee, sansObjet } from '../verdict';

const EVENEMENTS = '/accompagnement/evenements';

/** Des faits de maltraitance d’un majeur vulnérable sont signalés à la cellule qui les recueille. */
export const l1192SignalementMaltraitance: Regle = {
  id: 'casf/l119-2-signalement-maltraitance',
  titre: 'Maltraitance d’un majeur vulnérable : faits signalés à la cellule départementale',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: versions('CASF', ['L119-2'], {
    enVigueurDu: '2024-04-10',
    au: null,
    modifiePar: 'loi n° 2024-317 du 8 avril 2024',
    lien: 'LEGIARTI000049389749',
    vu: 'extrait',
  }),
  champ: { age: 'majeur' },
  lecture:
    'Chaque événement de maltraitance noté au dossier porte le jour où il a été signalé. Aucun délai n’est écrit : sans jour de signalement, la règle demande la donnée et n’accuse pas.',
  doutes:
    'Le dossier ne dit pas à qui le signalement a été fait. L’article n’a été lu qu’en partie. Une maltraitance ne se déduit jamais d’un dossier : seuls les faits notés comme tels sont regardés.',
  remede: 'Signaler les faits à la cellule placée auprès de l’agence régionale de santé, et noter le jour.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const evenements = dossier.accompagnement?.evenements;
    if (evenements === undefined) return indeterminee(EVENEMENTS);
    return reunir(
      survenus(situer(evenements, EVENEMENTS), au, ({ le }) => le)
        .filter(({ valeur: { type, le } }) => type === 'maltraitance_signalee' && LOI_2024_LE <= le)
        .map(({ valeur: { signaleLe }, ou }): Verdict => {
          const endroit = sous(ou, 'signaleLe');
          return signaleLe !== undefined && signaleLe <= au ? respectee([endroit]) : indeterminee(endroit);
        }),
      sansObjet('Aucun fait de maltraitance n’est au dossier à cette date.'),
    );
  },
};

const avec = (evenements: { signaleLe?: string }[]) => ({
  usager: { identite: { naissanceLe: '1940-05-05' } },
  accompagnement: {
    evenements: evenements.map((suite, rang) => ({
      id: `v${rang}`,
      le: '2026-08-31',
      type: 'maltraitance_signalee' as const,
      ...suite,
    })),
  },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Les faits sont signalés',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec([{ signaleLe: '2026-09-01' }]),
  },
  {
    titre: 'Le dossier ne dit pas quand les faits ont été signalés',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: avec([{}]),
  },
  { titre: 'Aucun fait noté', verdict: 'sans_objet', au: '2026-10-01', dossier: avec([]) },
];
