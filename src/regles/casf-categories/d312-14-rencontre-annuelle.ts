import { ans } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { echangePeriodique, joursDesConvocations, saufConvocationTue } from '../outils/familles';
import { ENFANTS_HANDICAPES, ETAT_2015, textesFamille } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** Au moins une fois par an, les parents sont invités à rencontrer les professionnels. */
export const d31214RencontreAnnuelle: Regle = {
  id: 'casf-categories/d312-14-rencontre-annuelle',
  titre: 'Parents invités à rencontrer les professionnels au moins une fois par an',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: textesFamille('troisième alinéa'),
  champ: { categories: ENFANTS_HANDICAPES, age: 'mineur' },
  lecture:
    'L’invitation compte, que les parents viennent ou non ; une rencontre, une réunion du projet ou une révision où ils étaient conviés vaut invitation, et un dossier muet sur l’une de ces listes laisse la question ouverte. Un an compté depuis la dernière, ou depuis l’admission ; le retard est certain quand une année civile entière s’est écoulée.',
  doutes: ETAT_2015,
  remede: 'Inviter les parents à rencontrer les professionnels, et noter le jour de l’invitation.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    saufConvocationTue(
      dossier,
      echangePeriodique(dossier, au, {
        types: ['invitation_rencontre', 'rencontre'],
        delai: ans(1),
        parAn: 1,
        quoi: 'Invitation des parents à rencontrer les professionnels',
        aussi: joursDesConvocations(dossier, au),
      }),
    ),
};

const structure = { categorie: 'ies_visuel' } as const;
const usager = { identite: { naissanceLe: '2015-06-01' } } as const;
const admission = { admisLe: '2024-09-02' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Les parents, invités, ne sont pas venus',
    verdict: 'respectee',
    au: '2026-12-01',
    dossier: {
      structure,
      usager,
      accompagnement: { admission, echangesFamille: [{ type: 'invitation_rencontre', le: '2026-04-10' }] },
    },
  },
  {
    titre: 'Première année d’accueil',
    verdict: 'a_faire',
    au: '2025-06-01',
    dossier: { structure, usager, accompagnement: { admission, echangesFamille: [] } },
  },
  {
    titre: 'Aucune invitation depuis deux ans',
    verdict: 'non_respectee',
    au: '2026-09-03',
    dossier: {
      structure,
      usager,
      accompagnement: { admission, echangesFamille: [{ type: 'information_detaillee', le: '2026-04-10' }] },
      projets: [],
      revisions: [],
    },
  },
  {
    titre: 'Aucun échange noté, mais le dossier ne dit rien des réunions ni des révisions',
    verdict: 'indeterminee',
    au: '2026-09-03',
    dossier: { structure, usager, accompagnement: { admission, echangesFamille: [] } },
  },
  {
    titre: 'Le dossier ne dit rien des échanges avec la famille',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, usager, accompagnement: { admission } },
  },
  {
    titre: 'L’enfant n’est pas encore admis',
    verdict: 'sans_objet',
    au: '2024-09-01',
    dossier: { structure, usager, accompagnement: { admission, echangesFamille: [] } },
  },
];
