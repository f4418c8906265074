import type { Exemple } from '../exemple';
import { jugerRepresentation } from '../outils/representation';
import { CODE_CIVIL } from '../outils/textes-code-civil';
import type { Regle } from '../regle';

/** Le mandataire de protection future ne décide pour la personne que si le mandat a pris effet et s’étend à elle. */
export const cc479MandatProtectionFuture: Regle = {
  id: 'code-civil/479-mandat-protection-future',
  titre: 'Mandat de protection future : il a pris effet et s’étend à la personne',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: CODE_CIVIL.mandat,
  champ: { age: 'majeur' },
  lecture:
    'Un mandat signé mais pas encore mis en œuvre ne donne aucun pouvoir. Une fois en vigueur, il ne vaut pour l’accompagnement que s’il s’étend à la protection de la personne, et alors dans les mêmes limites qu’une tutelle. Sans date de prise d’effet au dossier, on ne sait pas.',
  remede:
    'Demander le mandat visé par le greffe, y lire s’il couvre la personne, et noter le jour de sa prise d’effet.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => jugerRepresentation(dossier, au, ['mandataire_protection_future']),
};

const consentements = [
  {
    id: 'c1',
    objet: 'accueil' as const,
    statut: 'donne' as const,
    recherches: [],
    reponse: { le: '2026-09-04', par: { qualite: 'mandataire_protection_future' as const }, forme: 'ecrit' as const },
  },
];
const avecMandat = (miseEnOeuvreLe: string | undefined, personne?: 'representation') => ({
  identite: { naissanceLe: '1950-05-05' },
  protections: [
    {
      id: 'm1',
      type: 'mandat_protection_future' as const,
      debutLe: '2022-01-10',
      ...(miseEnOeuvreLe && { miseEnOeuvreLe }),
      ...(personne && { etendue: { personne } }),
    },
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le mandat a pris effet et s’étend à la personne',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { usager: avecMandat('2026-09-04', 'representation'), consentements },
  },
  {
    titre: 'Le mandat ne prend effet que le lendemain de la réponse',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { usager: avecMandat('2026-09-05', 'representation'), consentements },
  },
  {
    titre: 'Le dossier ne dit pas si le mandat a pris effet',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { usager: avecMandat(undefined, 'representation'), consentements },
  },
  {
    titre: 'Le dossier ne dit pas si le mandat s’étend à la personne',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { usager: avecMandat('2026-09-04'), consentements },
  },
  {
    titre: 'Le mandataire n’a répondu à rien',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { usager: avecMandat('2026-09-04'), consentements: [] },
  },
];
