import { describe, expect, test } from 'vitest';
import { l3114EntretienConsentementAccueil as regle } from '../../../src/regles/casf/l311-4-entretien-consentement-accueil';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Entretien = NonNullable<NonNullable<DossierEsquisse['accompagnement']>['entretiens']>[number];

const dossier = (etabliLe: string, entretiens: readonly Entretien[] | undefined): DossierEsquisse => ({
  structure: { categorie: 'ehpad' },
  accompagnement: {
    documentsIndividuels: [{ id: 'd', type: 'contrat_sejour', etabliLe }],
    ...(entretiens && { entretiens }),
  },
});

describe('ce que l’entretien doit faire', () => {
  const trois = { consentementAccueilRecherche: true, droitsExpliques: true, comprehensionVerifiee: true };
  const avec = (preuves: Partial<Entretien>, le = '2026-02-28') =>
    verdictDe(regle, dossier(le, [{ id: 'e', type: 'conclusion_contrat', le, ...preuves }]), '2026-10-01');

  test.each(['consentementAccueilRecherche', 'droitsExpliques', 'comprehensionVerifiee'] as const)(
    'sans %s, il manque une preuve',
    (cle) => {
      expect(avec({ ...trois, [cle]: false })).toMatchObject({
        verdict: 'non_respectee',
        certitude: 'certaine',
        objets: [`/accompagnement/entretiens/0/${cle}`],
      });
      expect(avec({ ...trois, [cle]: undefined })).toEqual({
        verdict: 'indeterminee',
        manque: [`/accompagnement/entretiens/0/${cle}`],
      });
    },
  );

  test('avec les trois, il est complet ; avant la loi de 2015, il n’était pas dû', () => {
    expect(avec(trois).verdict).toBe('respectee');
    expect(avec({}, '2015-12-29').verdict).toBe('sans_objet');
    expect(avec({}, '2015-12-30').verdict).toBe('indeterminee');
    expect(verdictDe(regle, dossier('2026-02-28', []), '2026-10-01').verdict).toBe('sans_objet');
    expect(verdictDe(regle, dossier('2026-02-28', undefined), '2026-10-01').verdict).toBe('indeterminee');
  });
});
