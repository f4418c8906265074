import { afterEach, describe, expect, it, vi } from 'vitest';
import { constats, ecarts, JUGE_PRESENT, SANS_JUGE } from './juge';
import { exportEditeur } from './lire';

// L’exemple importe le paquet publié : ici, ce qu’il en emploie, pris aux sources.
vi.mock('projet-personnalise', () => import('../../src/dossier/lire'));
vi.mock('projet-personnalise/tddui', () => import('../../src/tddui/index'));

afterEach(() => {
  vi.restoreAllMocks();
});

describe('Les exemples', () => {
  it('le relais s’exécute, et ne perd rien avec le reste', async () => {
    const lignes: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((ligne: string) => {
      lignes.push(ligne);
    });
    await import('../../examples/tddui/relayer');
    expect(lignes).toContain('Écrit : 18 ressources, 0 perte.');
    expect(lignes.join('\n')).not.toMatch(/EXEMPLE|Camille/);
  });

  it.skipIf(!JUGE_PRESENT)(JUGE_PRESENT ? 'l’export d’éditeur est sans écart pour le juge' : SANS_JUGE, () => {
    expect(ecarts(exportEditeur())).toEqual([]);
  });

  it.skipIf(!JUGE_PRESENT)(
    JUGE_PRESENT ? 'le juge relève à tort toute préparation de bilan : ce seul constat est mis de côté' : SANS_JUGE,
    () => {
      const preparation = {
        type: {
          coding: [
            {
              system: 'https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-bilan',
              code: 'synthesePreparationBilan',
            },
          ],
        },
        // Tout ce que demande le profil : un auteur par référence, un texte.
        valueAnnotation: { authorReference: { reference: 'Patient/p' }, text: 'Texte' },
      };
      const bilan = {
        resourceType: 'Task',
        meta: { profile: ['https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/tddui-task-bilan'] },
        identifier: [{ system: 'https://identifiant-medicosocial-bilan.esante.gouv.fr', value: '1' }],
        basedOn: [{ reference: 'CarePlan/c' }],
        status: 'completed',
        intent: 'plan',
        executionPeriod: { start: '2025-01-01' },
      };
      expect(constats(bilan)).toEqual([]);
      expect(constats({ ...bilan, input: [preparation] })).toEqual([
        'Task.input[0].value[x][0].author[x]:authorReference : 0 au lieu de 1 au moins',
      ]);
    },
  );
});
