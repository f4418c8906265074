import type { Exemple } from '../exemple';
import { avenantsAu } from '../outils/avenants';
import { surLeDocument } from '../outils/documents';
import { enEsat, travail } from '../outils/esquisses';
import { sous } from '../outils/lecture';
import { jugerParticipation } from '../outils/participation';
import { reunir } from '../outils/reunir';
import { d31101 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** Quand le contrat d’ESAT est mis à jour, à sa reconduction, le travailleur y est associé. */
export const d31101EsatMiseAJour: Regle = {
  id: 'casf/d311-0-1-esat-mise-a-jour',
  titre: 'ESAT : mise à jour du contrat faite avec le travailleur',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'revision',
  sources: d31101('et annexe 3-9, réactualisation'),
  champ: { categories: ['esat'] },
  lecture:
    'La mise à jour à chaque reconduction n’est due qu’« en tant que de besoin » (avant 2025, « si nécessaire ») : son absence n’est pas un manquement. Quand elle a lieu, le travailleur y est associé ; son refus d’y prendre part n’est pas un manquement non plus.',
  doutes: 'La version de 2025 a été lue en partie ; son nouveau modèle de contrat ne l’a pas été.',
  remede: 'Reprendre la mise à jour avec le travailleur et noter quand et comment il y a pris part.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocument(dossier, ['contrat_accompagnement_travail'], au, (document) =>
      document.valeur.avenants === undefined
        ? indeterminee(sous(document.ou, 'avenants'))
        : reunir(
            avenantsAu(document, au).map((avenant) => jugerParticipation(avenant, au, 'Mise à jour du contrat')),
            sansObjet('Le contrat n’a pas été mis à jour, et rien n’y oblige sans besoin.'),
          ),
    ),
};

const misAJour = (personne: { aParticipe: true } | { aParticipe: false; motif: 'non_sollicitee' }) =>
  enEsat([
    travail({
      avenants: [{ id: 'a1', etabliLe: '2026-12-15', objet: 'reactualisation', participation: { personne } }],
    }),
  ]);

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Mis à jour avec le travailleur',
    verdict: 'respectee',
    au: '2027-01-15',
    dossier: misAJour({ aParticipe: true }),
  },
  {
    titre: 'Mis à jour sans lui',
    verdict: 'non_respectee',
    au: '2027-01-15',
    dossier: misAJour({ aParticipe: false, motif: 'non_sollicitee' }),
  },
  {
    titre: 'Le dossier ne dit rien des mises à jour',
    verdict: 'indeterminee',
    au: '2027-01-15',
    dossier: enEsat([travail()]),
  },
  {
    titre: 'Reconduit tel quel',
    verdict: 'sans_objet',
    au: '2027-01-15',
    dossier: enEsat([travail({ avenants: [] })]),
  },
];
