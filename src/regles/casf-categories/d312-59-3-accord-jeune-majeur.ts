import { plusMois } from '../../vocabulaire/calendrier';
import type { Exemple } from '../exemple';
import { affirmeTout } from '../outils/affirmations';
import { ECHANGES } from '../outils/familles';
import { situer, sous, survenus } from '../outils/lecture';
import { ETAT_2015, ITEP, texteItep } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** En ITEP, le bilan d’un jeune majeur n’est adressé à ses parents qu’avec son accord. */
export const d312593AccordJeuneMajeur: Regle = {
  id: 'casf-categories/d312-59-3-accord-jeune-majeur',
  titre: 'ITEP : accord du jeune majeur avant d’adresser son bilan à ses parents',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: texteItep('D312-59-3', 'quatrième alinéa'),
  champ: { categories: ITEP, age: 'majeur' },
  lecture:
    'Seuls comptent les bilans transmis depuis le dix-huitième anniversaire, ce jour compris. Sans bilan transmis, rien n’est reproché : l’envoi suppose l’accord du jeune.',
  doutes: ETAT_2015,
  remede: 'Demander son accord au jeune avant chaque envoi, le noter, et ne rien envoyer s’il refuse.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const naissance = dossier.usager.identite?.naissanceLe;
    const echanges = dossier.accompagnement?.echangesFamille;
    if (naissance === undefined) return indeterminee('/usager/identite/naissanceLe');
    if (echanges === undefined) return indeterminee(ECHANGES);
    const majorite = plusMois(naissance, 18 * 12);
    const bilans = survenus(situer(echanges, ECHANGES), au, ({ le }) => le).filter(
      ({ valeur }) => valeur.type === 'bilan_transmis' && valeur.le >= majorite,
    );
    if (bilans.length === 0) return sansObjet('Aucun bilan n’a été transmis aux parents depuis la majorité.');
    return affirmeTout(
      bilans.map(({ valeur, ou }) => ({ valeur: valeur.accordJeuneMajeur, ou: sous(ou, 'accordJeuneMajeur') })),
      (nies) => `Bilans transmis aux parents sans l’accord du jeune majeur : ${nies}.`,
    );
  },
};

const structure = { categorie: 'itep' } as const;
const usager = { identite: { naissanceLe: '2007-09-15' } } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le jeune a donné son accord',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      accompagnement: {
        echangesFamille: [{ type: 'bilan_transmis', le: '2026-06-01', accordJeuneMajeur: true }],
      },
    },
  },
  {
    titre: 'Le bilan est parti malgré son refus',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      accompagnement: {
        echangesFamille: [{ type: 'bilan_transmis', le: '2026-06-01', accordJeuneMajeur: false }],
      },
    },
  },
  {
    titre: 'Le dossier ne dit pas s’il était d’accord',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      accompagnement: { echangesFamille: [{ type: 'bilan_transmis', le: '2026-06-01' }] },
    },
  },
  {
    titre: 'Le seul bilan date d’avant ses dix-huit ans',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      accompagnement: { echangesFamille: [{ type: 'bilan_transmis', le: '2025-09-14' }] },
    },
  },
];
