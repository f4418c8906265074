import { mois } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { echangePeriodique } from '../outils/familles';
import { ETAT_2015, texteEnfants } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** Déficience motrice ou sensorielle : la famille est informée en détail au moins tous les trimestres. */
export const d31263InformationsTrimestrielles: Regle = {
  id: 'casf-categories/d312-63-informations-trimestrielles',
  titre: 'Informations détaillées à la famille, au moins chaque trimestre (déficience motrice ou sensorielle)',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: [
    ...texteEnfants('D312-63', 'deuxième alinéa ; de même D312-109 (auditif) et D312-121 (visuel)'),
    ...texteEnfants('D312-109', 'deuxième alinéa'),
    ...texteEnfants('D312-121', 'deuxième alinéa'),
  ],
  champ: { categories: ['iem', 'ies_auditif', 'ies_visuel'], age: 'mineur' },
  lecture:
    'Trois mois comptés depuis le dernier envoi, ou depuis l’admission. Le retard est certain quand un trimestre civil entier s’est écoulé sans envoi ; avant, il tient à cette lecture. Le bilan annuel vaut aussi information.',
  doutes: ETAT_2015,
  remede: 'Envoyer à la famille des nouvelles détaillées de l’évolution de l’enfant, et noter le jour de l’envoi.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    echangePeriodique(dossier, au, {
      types: ['information_detaillee', 'bilan_transmis'],
      delai: mois(3),
      parAn: 4,
      quoi: 'Informations détaillées à la famille',
    }),
};

const structure = { categorie: 'iem' } as const;
const usager = { identite: { naissanceLe: '2015-06-01' } } as const;
const admission = { admisLe: '2026-01-05' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un envoi il y a moins de trois mois',
    verdict: 'respectee',
    au: '2026-06-20',
    dossier: {
      structure,
      usager,
      accompagnement: { admission, echangesFamille: [{ type: 'information_detaillee', le: '2026-03-20' }] },
    },
  },
  {
    titre: 'Premier trimestre en cours',
    verdict: 'a_faire',
    au: '2026-02-01',
    dossier: { structure, usager, accompagnement: { admission, echangesFamille: [] } },
  },
  {
    titre: 'Quatre mois sans nouvelles',
    verdict: 'non_respectee',
    au: '2026-05-05',
    dossier: { structure, usager, accompagnement: { admission, echangesFamille: [] } },
  },
  {
    titre: 'Le dossier ne dit rien des échanges avec la famille',
    verdict: 'indeterminee',
    au: '2026-05-05',
    dossier: { structure, usager, accompagnement: { admission } },
  },
  {
    titre: 'En IME, le rythme est le semestre',
    verdict: 'sans_objet',
    au: '2026-05-05',
    dossier: { structure: { categorie: 'ime' }, usager, accompagnement: { admission, echangesFamille: [] } },
  },
];
