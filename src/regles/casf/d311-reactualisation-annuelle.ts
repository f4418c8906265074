import type { Exemple } from '../exemple';
import { reactualisationAnnuelle } from '../outils/avenants';
import { NUMEROS_CONTRAT } from '../outils/champs-d311';
import { contrat, dipc, enEhpad, enSavs } from '../outils/esquisses';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';

/** Chaque année, les objectifs et les prestations du contrat de séjour sont redéfinis ; non le contrat entier. */
export const d311ReactualisationAnnuelle: Regle = {
  id: 'casf/d311-reactualisation-annuelle',
  titre: 'Contrat de séjour : objectifs et prestations réactualisés chaque année',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'revision',
  sources: d311('V, alinéa « Un avenant », seconde phrase'),
  champ: { numeros: NUMEROS_CONTRAT, precision: 'Contrat de séjour ; le DIPC a la même règle par le VI.' },
  lecture:
    'Le devoir porte sur la définition des objectifs et des prestations du contrat ; aucun texte général ne l’impose au « projet personnalisé » lui-même. D311 ne dit ni date anniversaire ni année civile : par prudence, douze mois au plus séparent deux réactualisations, à défaut d’aucune depuis le contrat ; le manquement n’est certain qu’après une année civile entière sans elle. Un avenant sur les objectifs compte, comme une révision du projet qui s’est tenue ; que le dossier se taise sur les uns ou sur les autres laisse en suspens.',
  doutes: `${DOUTE_D311} Une révision du projet ne vaut que si elle a revu objectifs et prestations, et un changement de termes demande un avenant (VII).`,
  remede: 'Revoir avec la personne ses objectifs et les prestations, puis conclure un avenant si les termes changent.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: reactualisationAnnuelle('contrat_sejour'),
};

const avec = (...dates: readonly string[]) =>
  enEhpad(
    [
      contrat({
        etabliLe: '2024-01-15',
        avenants: dates.map((etabliLe, rang) => ({ id: `a${rang}`, etabliLe, objet: 'reactualisation' as const })),
      }),
    ],
    { revisions: [] },
  );

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Réactualisé il y a huit mois',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec('2025-02-01', '2026-02-01'),
  },
  {
    titre: 'Contrat de moins d’un an, rien n’est encore revu',
    verdict: 'a_faire',
    au: '2026-10-01',
    dossier: enEhpad([contrat({ avenants: [] })]),
  },
  {
    titre: 'Douze mois dépassés, mais pas d’année civile entière sans réactualisation',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec('2025-02-01'),
  },
  {
    titre: 'Le dossier ne dit rien des avenants',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: enEhpad([contrat({ etabliLe: '2024-01-15' })]),
  },
  {
    titre: 'Aucun avenant, et le dossier ne dit rien des révisions du projet',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: enEhpad([contrat({ etabliLe: '2024-01-15', avenants: [] })]),
  },
  {
    titre: 'La personne a un DIPC',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: enSavs([dipc()]),
  },
];
