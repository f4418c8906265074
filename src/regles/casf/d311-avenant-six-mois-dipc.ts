import type { Exemple } from '../exemple';
import { avenantDesSixMois } from '../outils/avenants';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { contrat, dipc, enEhpad, enSavs } from '../outils/esquisses';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';

/** Le DIPC aussi est complété, dans les six mois, par les objectifs et les prestations adaptées à la personne. */
export const d311AvenantSixMoisDipc: Regle = {
  id: 'casf/d311-avenant-six-mois-dipc',
  titre: 'DIPC : objectifs et prestations précisés dans les six mois, comme pour un contrat',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: d311('VI, deuxième alinéa (renvoi au V, alinéa « Un avenant »)'),
  champ: { numeros: NUMEROS_D311, precision: 'DIPC.' },
  lecture:
    'Le VI rend applicables au DIPC les trois derniers alinéas du V, dont celui de l’avenant. L’échéance se compte par prudence de l’admission ; le manquement n’est certain que six mois après l’établissement du DIPC, qui ne se conclut pas. Un DIPC qui suit un autre document compte de son propre établissement.',
  doutes: DOUTE_D311,
  remede:
    'Compléter le DIPC avec la personne : objectifs, prestations adaptées ; le faire signer par la direction et le remettre.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: avenantDesSixMois('dipc'),
};

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le DIPC est complété au quatrième mois',
    verdict: 'respectee',
    au: '2026-09-01',
    dossier: enSavs([dipc({ avenants: [{ id: 'm1', etabliLe: '2026-05-04', objet: 'objectifs_prestations' }] })]),
  },
  {
    titre: 'Il reste une semaine',
    verdict: 'a_faire',
    au: '2026-07-08',
    dossier: enSavs([dipc({ avenants: [] })]),
  },
  {
    titre: 'Complété au huitième mois',
    verdict: 'non_respectee',
    au: '2026-12-01',
    dossier: enSavs([dipc({ avenants: [{ id: 'm1', etabliLe: '2026-09-10', objet: 'objectifs_prestations' }] })]),
  },
  {
    titre: 'Le dossier ne dit rien des modifications',
    verdict: 'indeterminee',
    au: '2026-09-01',
    dossier: enSavs([dipc()]),
  },
  {
    titre: 'La personne a un contrat de séjour',
    verdict: 'sans_objet',
    au: '2026-09-01',
    dossier: enEhpad([contrat({ avenants: [] })]),
  },
];
