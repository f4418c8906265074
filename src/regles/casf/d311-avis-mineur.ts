import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { CONTRAT_OU_DIPC, surLeDocumentD311 } from '../outils/documents';
import { dipc, enMecs } from '../outils/esquisses';
import { jugerAvisMineur } from '../outils/participation';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';

/** L’avis du mineur est recueilli quand s’établit son contrat ou son DIPC. */
export const d311AvisMineur: Regle = {
  id: 'casf/d311-avis-mineur',
  titre: 'Avis du mineur recueilli pour son contrat de séjour ou son DIPC',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: d311('III, dernière phrase du premier alinéa'),
  champ: { numeros: NUMEROS_D311, age: 'mineur' },
  lecture:
    'Le texte ne fixe aucun âge : « trop jeune », « absent » ou un autre motif ne dispense pas de chercher l’avis, au besoin par l’observation ou l’image. Ne pas vouloir le donner, ou ne pas pouvoir s’exprimer, n’est pas un manquement. Aucune nullité n’est attachée à cet avis.',
  doutes: DOUTE_D311,
  remede: 'Recueillir l’avis de l’enfant par un moyen qui est à sa portée, et le noter avec la date.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocumentD311(dossier, CONTRAT_OU_DIPC, au, (document) =>
      jugerAvisMineur(document, au, 'Contrat de séjour ou DIPC'),
    ),
};

const enfant = { usager: { identite: { naissanceLe: '2014-09-02' } } };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'L’enfant a donné un avis réservé',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enMecs([dipc({ avisMineur: { recueilli: true, le: '2026-01-15', sens: 'reserve' } })], enfant),
  },
  {
    titre: 'L’enfant a été jugé trop jeune pour être entendu',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enMecs([dipc({ avisMineur: { recueilli: false, motif: 'trop_jeune' } })], enfant),
  },
  {
    titre: 'Le dossier ne dit rien de l’avis',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enMecs([dipc()], enfant),
  },
  {
    titre: 'Jeune majeure',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enMecs([dipc()], { usager: { identite: { naissanceLe: '2007-01-10' } } }),
  },
];
