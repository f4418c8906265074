import type { Exemple } from '../exemple';
import { NUMEROS_CONTRAT } from '../outils/champs-d311';
import { documentDuPour, mesureEducativeTue } from '../outils/document-du';
import { documentsDuSejour, refuse, surLeDocumentD311 } from '../outils/documents';
import { contrat, dipc, enEhpad } from '../outils/esquisses';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** Un séjour prévu pour plus de deux mois donne lieu à un contrat de séjour, non à un DIPC. */
export const d311ContratPlusDeDeuxMois: Regle = {
  id: 'casf/d311-contrat-plus-de-deux-mois',
  titre: 'Séjour prévu de plus de deux mois : contrat de séjour',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311('I, premier alinéa'),
  champ: {
    numeros: NUMEROS_CONTRAT,
    precision: 'Séjour continu ou discontinu prévu pour plus de deux mois, sauf mesure éducative ordonnée par un juge.',
  },
  lecture:
    'La règle juge la nature du document établi, au jour où il l’a été ; l’absence de tout document se juge par L311-4. Un séjour d’exactement deux mois n’est visé ni par le I ni par le II : les deux documents sont admis. Pour un mineur, un dossier qui ne dit pas tout des mesures d’un juge laisse la question ouverte. En accueil de jour, les deux sont admis aussi, car le texte ne dit pas si c’est un séjour.',
  doutes: DOUTE_D311,
  remede: 'Proposer un contrat de séjour ; si la personne a refusé de le signer, noter ce refus, et le DIPC suffit.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocumentD311(dossier, ['contrat_sejour', 'dipc'], au, ({ valeur, ou }) => {
      const attendu = documentDuPour(dossier, valeur.etabliLe ?? au);
      if (attendu.du === 'inconnu') return indeterminee(...attendu.manque);
      if (attendu.du === 'au_choix' && valeur.type === 'contrat_sejour') return respectee([ou]);
      if (attendu.du !== 'contrat_sejour') return sansObjet(`Le contrat de séjour ne s’impose pas : ${attendu.motif}.`);
      if (valeur.type === 'contrat_sejour') return respectee([ou]);
      if (documentsDuSejour(dossier, ['contrat_sejour'], au).some((autre) => refuse(autre.valeur, au)))
        return sansObjet('La signature du contrat a été refusée : le DIPC le remplace.');
      const tues = mesureEducativeTue(dossier, valeur.etabliLe ?? au);
      if (tues.length > 0) return indeterminee(...tues);
      return nonRespectee(
        'DIPC établi pour un séjour de plus de deux mois, sans contrat de séjour ni refus de signer au dossier.',
        [ou],
        { depuisLe: valeur.etabliLe ?? null },
      );
    }),
};

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  { titre: 'Contrat pour un séjour sans terme', verdict: 'respectee', au: '2026-03-01', dossier: enEhpad([contrat()]) },
  { titre: 'DIPC pour un séjour sans terme', verdict: 'non_respectee', au: '2026-03-01', dossier: enEhpad([dipc()]) },
  {
    titre: 'La durée prévue n’est pas dite',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enEhpad([dipc()], {
      accompagnement: { admission: { admisLe: '2026-01-15', modalite: 'accueil_temporaire' } },
    }),
  },
  {
    titre: 'Séjour d’exactement deux mois : le texte se tait, un DIPC est admis',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enEhpad([dipc()], {
      accompagnement: {
        admission: {
          admisLe: '2026-01-15',
          modalite: 'accueil_temporaire',
          dureePrevisionnelle: { nombre: 2, unite: 'mois' },
        },
      },
    }),
  },
];
