import type { Exemple } from '../exemple';
import { reactualisationAnnuelle } from '../outils/avenants';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { contrat, dipc, enEhpad, enSavs } from '../outils/esquisses';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';

/** Chaque année, les objectifs et les prestations du DIPC sont redéfinis, comme ceux d’un contrat. */
export const d311ReactualisationAnnuelleDipc: Regle = {
  id: 'casf/d311-reactualisation-annuelle-dipc',
  titre: 'DIPC : objectifs et prestations réactualisés chaque année, comme pour un contrat',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'revision',
  sources: d311('VI, deuxième alinéa (renvoi au V, alinéa « Un avenant »)'),
  champ: { numeros: NUMEROS_D311, precision: 'DIPC.' },
  lecture:
    'Le VI rend applicable au DIPC la réactualisation annuelle du V. Par prudence, douze mois au plus entre deux réactualisations, à défaut depuis le DIPC ; le manquement n’est certain qu’après une année civile entière sans elle. Une modification du DIPC compte, comme une révision du projet qui s’est tenue ; que le dossier se taise sur les unes ou sur les autres laisse en suspens.',
  doutes: `${DOUTE_D311} Une révision du projet ne vaut que si elle a revu objectifs et prestations.`,
  remede: 'Revoir avec la personne ses objectifs et les prestations, et modifier le DIPC si ses termes changent.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: reactualisationAnnuelle('dipc'),
};

const ancien = { etabliLe: '2023-05-10' };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une révision du projet s’est tenue dans l’année',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enSavs([dipc({ ...ancien, avenants: [] })], {
      projets: [{ statut: 'mise_en_oeuvre', id: 'p1' }],
      revisions: [{ statut: 'tenue', id: 'r1', projet: 'p1', motif: 'date', tenueLe: '2025-06-12' }],
    }),
  },
  {
    titre: 'DIPC de moins d’un an',
    verdict: 'a_faire',
    au: '2026-10-01',
    dossier: enSavs([dipc({ avenants: [] })]),
  },
  {
    titre: 'Deux années civiles entières sans réactualisation',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enSavs([dipc({ ...ancien, avenants: [] })], { revisions: [] }),
  },
  {
    titre: 'Le dossier ne dit rien des modifications',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enSavs([dipc(ancien)]),
  },
  {
    titre: 'La personne a un contrat de séjour',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ avenants: [] })]),
  },
];
