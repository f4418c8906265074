import type { Exemple } from '../exemple';
import { contient } from '../outils/affirmations';
import { sous } from '../outils/lecture';
import { surPlan } from '../outils/plans';
import { ELEVES } from '../outils/scolarite';
import { versions } from '../outils/textes';
import type { Regle } from '../regle';

/** En dispositif intégré, une fiche de liaison dit à la MDPH le changement de modalité de scolarisation. */
export const d351102FicheDeLiaison: Regle = {
  id: 'orientation/d351-10-2-fiche-de-liaison',
  titre: 'Dispositif intégré : fiche de liaison adressée à la MDPH',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: versions(
    'Code de l’éducation',
    ['D351-10-2'],
    {
      enVigueurDu: '2017-04-27',
      au: '2024-07-06',
      modifiePar: 'décret du 24 avril 2017',
      lien: 'LEGIARTI000034487992',
      vu: 'commentaire',
    },
    {
      enVigueurDu: '2024-07-07',
      au: null,
      modifiePar: 'décret du 5 juillet 2024',
      lien: 'LEGIARTI000049905846',
      vu: 'extrait',
    },
  ),
  champ: {
    ...ELEVES,
    precision: 'Changement de modalité, ou modification substantielle du projet, en dispositif intégré.',
  },
  lecture:
    'La règle ne juge que les fiches portées au dossier : une remise à une autorité montre que la MDPH l’a reçue. Avant juillet 2024, le dispositif intégré était propre aux ITEP. Le délai pendant lequel les parents peuvent se rétracter (quinze jours francs en 2017) n’est pas jugé.',
  doutes: 'Seul le début de l’article de 2024 a été lu.',
  remede: 'Adresser la fiche de liaison signée à la MDPH, et noter le jour de l’envoi.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surPlan(dossier, au, ['fiche_liaison', 'fiche de liaison'], ({ valeur: { remises }, ou }) =>
      contient(
        remises,
        sous(ou, 'remises'),
        ({ le, a }) => le <= au && a.qualite === 'autorite',
        'La fiche de liaison n’a pas été adressée à la MDPH.',
        'selon_lecture',
      ),
    ),
};

const structure = { categorie: 'ditep' } as const;
const fiche = { id: 'fl1', type: 'fiche_liaison', etabliLe: '2026-03-02' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La MDPH a reçu la fiche',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { plansLies: [{ ...fiche, remises: [{ le: '2026-03-20', a: { qualite: 'autorite' } }] }] },
    },
  },
  {
    titre: 'La fiche n’a été envoyée à personne',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { plansLies: [{ ...fiche, remises: [] }] } },
  },
  {
    titre: 'Le dossier ne dit pas à qui elle a été envoyée',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { plansLies: [fiche] } },
  },
  {
    titre: 'Aucune fiche de liaison au dossier',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { plansLies: [] } },
  },
];
