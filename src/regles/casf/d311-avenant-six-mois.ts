import type { Exemple } from '../exemple';
import { avenantDesSixMois } from '../outils/avenants';
import { NUMEROS_CONTRAT } from '../outils/champs-d311';
import { contrat, dipc, enEhpad, enSavs } from '../outils/esquisses';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';

/** Un avenant au contrat de séjour précise objectifs et prestations, dans les six mois au plus. */
export const d311AvenantSixMois: Regle = {
  id: 'casf/d311-avenant-six-mois',
  titre: 'Contrat de séjour : avenant précisant objectifs et prestations dans les six mois',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: d311('V, alinéa « Un avenant », première phrase'),
  champ: { numeros: NUMEROS_CONTRAT, precision: 'Contrat de séjour ; le DIPC a la même règle par le VI.' },
  lecture:
    'D311 ne dit pas d’où courent les six mois. Par prudence l’échéance se compte de l’admission ; comme le contrat vaut « dès la signature […] dans l’attente de l’avenant », le manquement n’est certain que six mois après que les deux parties ont signé. Un contrat qui en remplace un autre compte de son propre établissement. Un avenant de réactualisation fait aussi l’affaire.',
  doutes: `${DOUTE_D311} Le V, 2°, renvoie encore au « septième alinéa » : depuis l’ajout du 6°, l’avenant n’y est plus.`,
  remede:
    'Préparer l’avenant avec la personne à partir de son projet : objectifs, prestations adaptées ; le signer et le remettre dans les mêmes conditions que le contrat.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: avenantDesSixMois('contrat_sejour'),
};

const signatures = [
  { le: '2026-02-05', par: { qualite: 'personne' as const } },
  { le: '2026-02-05', par: { qualite: 'directeur' as const } },
];

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'L’avenant est conclu au cinquième mois',
    verdict: 'respectee',
    au: '2026-09-01',
    dossier: enEhpad([
      contrat({ signatures, avenants: [{ id: 'a1', etabliLe: '2026-06-10', objet: 'objectifs_prestations' }] }),
    ]),
  },
  {
    titre: 'Six mois depuis l’admission, jour pour jour',
    verdict: 'a_faire',
    au: '2026-07-15',
    dossier: enEhpad([contrat({ signatures, avenants: [] })]),
  },
  {
    titre: 'Six mois passés depuis l’admission, pas encore depuis la signature : manquement selon notre lecture',
    verdict: 'non_respectee',
    au: '2026-07-20',
    dossier: enEhpad([contrat({ signatures, avenants: [] })]),
  },
  {
    titre: 'Le dossier ne dit rien des avenants',
    verdict: 'indeterminee',
    au: '2026-09-01',
    dossier: enEhpad([contrat({ signatures })]),
  },
  {
    titre: 'La personne a un DIPC : voir la règle du DIPC',
    verdict: 'sans_objet',
    au: '2026-09-01',
    dossier: enSavs([dipc({ avenants: [] })]),
  },
];
