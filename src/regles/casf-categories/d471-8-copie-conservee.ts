import type { Exemple } from '../exemple';
import { affirme } from '../outils/affirmations';
import { sous } from '../outils/lecture';
import { surDipm } from '../outils/mandataire';
import { ETAT_2015, texteMjpm } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** Le service garde copie du document individuel de protection et de ses avenants. */
export const d4718CopieConservee: Regle = {
  id: 'casf-categories/d471-8-copie-conservee',
  titre: 'Copie du document individuel de protection conservée par le service',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: texteMjpm('D471-8', 'VII'),
  champ: { categories: ['mjpm'] },
  lecture: 'Est lue la mention du dossier ; la copie elle-même se vérifie aux archives.',
  doutes: ETAT_2015,
  remede: 'Retrouver ou refaire la copie du document signé, et la classer avec ses avenants.',
  acteur: 'protecteur',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surDipm(dossier, au, ({ valeur: { copieConservee }, ou }) =>
      affirme(
        copieConservee,
        sous(ou, 'copieConservee'),
        'Le dossier dit que la copie du document individuel de protection n’est pas conservée.',
      ),
    ),
};

const structure = { categorie: 'mjpm' } as const;
const dipm = { id: 'd1', type: 'dipm', etabliLe: '2026-02-02' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La copie est conservée',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { documentsIndividuels: [{ ...dipm, copieConservee: true }] } },
  },
  {
    titre: 'La copie manque',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { documentsIndividuels: [{ ...dipm, copieConservee: false }] } },
  },
  {
    titre: 'Le dossier n’en dit rien',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { documentsIndividuels: [dipm] } },
  },
  {
    titre: 'Hors des services mandataires',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure: { categorie: 'savs' }, accompagnement: { documentsIndividuels: [dipm] } },
  },
];
