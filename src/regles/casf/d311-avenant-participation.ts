import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { chaqueAvenant } from '../outils/chaque-avenant';
import { contrat, enEhpad } from '../outils/esquisses';
import { jugerAvisMineur, jugerParticipation } from '../outils/participation';
import { reunir } from '../outils/reunir';
import { estMineure } from '../outils/situation';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { sansObjet } from '../verdict';

/** Un avenant se fait avec la personne, comme le document qu’il change ; et avec l’avis du mineur. */
export const d311AvenantParticipation: Regle = {
  id: 'casf/d311-avenant-participation',
  titre: 'Avenants et modifications élaborés avec la personne, comme le premier document',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'revision',
  sources: d311('VII, par renvoi au III'),
  champ: { numeros: NUMEROS_D311, precision: 'Document changé par au moins un avenant.' },
  lecture:
    '« Dans les mêmes conditions » emporte la participation de la personne et, pour un mineur, le recueil de son avis, à chaque changement. Tous les avenants du document en cours sont jugés. Le refus de participer n’est pas un manquement.',
  doutes: `${DOUTE_D311} Le texte ne dit pas si la nullité du III atteint aussi un avenant.`,
  remede: 'Reprendre le changement avec la personne et noter quand et comment elle y a pris part.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    chaqueAvenant(dossier, au, (avenant) => {
      const participation = jugerParticipation(avenant, au, 'Avenant');
      return estMineure(dossier, avenant.valeur.etabliLe) === true
        ? reunir([participation, jugerAvisMineur(avenant, au, 'Avenant')], sansObjet('Rien à juger.'))
        : participation;
    }),
};

const change = (personne: { aParticipe: true } | { aParticipe: false; motif: 'non_sollicitee' }) =>
  enEhpad([contrat({ avenants: [{ id: 'a1', etabliLe: '2026-05-04', objet: 'autre', participation: { personne } }] })]);

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le changement s’est fait avec la personne',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: change({ aParticipe: true }),
  },
  {
    titre: 'Le changement s’est fait sans la solliciter',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: change({ aParticipe: false, motif: 'non_sollicitee' }),
  },
  {
    titre: 'Le dossier ne dit rien des avenants',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: enEhpad([contrat()]),
  },
  {
    titre: 'Le contrat n’a pas changé',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: enEhpad([contrat({ avenants: [] })]),
  },
];
