import { ans } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { calculer, unique } from '../outils/delais';
import { sous } from '../outils/lecture';
import { SORTIE, sortiLe } from '../outils/parcours';
import { versions } from '../outils/textes';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** Deux ans après le dernier contact, le dossier quitte la base active. */
export const cnilConservationDeuxAns: Regle = {
  id: 'donnees/cnil-conservation-deux-ans',
  titre: 'Dossier sorti de la base active deux ans après le dernier contact avec la personne',
  nature: 'doctrine',
  gravite: 'recommandation',
  moment: 'sortie',
  sources: versions('CNIL', ['Délibération n° 2023-095 du 14 septembre 2023'], {
    enVigueurDu: '2023-11-15',
    au: null,
    vu: 'commentaire',
  }),
  champ: {},
  lecture:
    'La durée court du dernier contact avec la personne, hors dossier médical ; en cas de décès, du jour du décès. Une durée fixée par un autre texte l’emporte. Ce référentiel recommande, il n’oblige pas.',
  doutes:
    'Le référentiel a été lu dans des commentaires. Pour une structure publique, la destruction demande en plus le visa des archives.',
  remede: 'Archiver le dossier à accès restreint, avec la raison écrite de le garder, ou le supprimer ; noter le jour.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const sortie = dossier.accompagnement?.sortie;
    if (sortie === undefined || sortiLe(dossier, au) === undefined)
      return sansObjet('L’accompagnement n’a pas pris fin.');
    const deces = sortie.motif === 'deces';
    const origine = deces ? sortie.le : sortie.dernierContactLe;
    if (origine === undefined) return indeterminee(sous(SORTIE, 'dernierContactLe'));
    const { archiveLe } = sortie;
    const endroit = sous(SORTIE, 'archiveLe');
    return unique({
      au,
      calcul: calculer(origine, sous(SORTIE, deces ? 'le' : 'dernierContactLe'), ans(2)),
      fait: archiveLe !== undefined && archiveLe <= au ? { le: archiveLe, ou: endroit } : undefined,
      silence: archiveLe === undefined,
      manque: [endroit],
      quoi: 'Sortie du dossier de la base active',
      certitude: 'selon_lecture',
    });
  },
};

const sorti = (suite: { dernierContactLe?: string; archiveLe?: string }) => ({
  accompagnement: { sortie: { le: '2024-02-20', motif: 'choix_personne' as const, ...suite } },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Archivé dans les deux ans',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: sorti({ dernierContactLe: '2024-02-29', archiveLe: '2026-02-28' }),
  },
  {
    titre: 'À archiver avant deux ans',
    verdict: 'a_faire',
    au: '2026-02-28',
    dossier: sorti({ dernierContactLe: '2024-02-29' }),
  },
  {
    titre: 'Archivé un jour trop tard',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: sorti({ dernierContactLe: '2024-02-29', archiveLe: '2026-03-01' }),
  },
  {
    titre: 'Le dossier ne dit pas le dernier contact',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: sorti({}),
  },
  {
    titre: 'La personne est encore accompagnée',
    verdict: 'sans_objet',
    au: '2024-02-19',
    dossier: sorti({}),
  },
];
