import { enchainer } from '../../kernel/listes';
import { premier } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { surLAnnexe } from '../outils/annexe-aller-venir';
import { HEBERGEMENT_PA } from '../outils/champs-d311';
import { contrat, enEhpad } from '../outils/esquisses';
import { situer, sous } from '../outils/lecture';
import { r31107 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee } from '../verdict';

/** L’évaluation précède le projet d’annexe, qui donne le nom et la fonction de ceux qui l’ont élaboré. */
export const r31107EvaluationNommee: Regle = {
  id: 'casf/r311-0-7-evaluation-nommee',
  titre: 'Annexe « aller et venir » : évaluation préalable, nom et fonction de ceux qui y ont pris part',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: r31107('premier alinéa', 'texte'),
  champ: {
    categories: HEBERGEMENT_PA,
    precision: 'Contrat de séjour qui porte une annexe sur la liberté d’aller et venir.',
  },
  lecture:
    'Le directeur arrête le projet d’annexe à l’issue de l’évaluation : elle ne peut pas lui être postérieure. Un participant est nommé par son renvoi au registre des personnes, et sa fonction dite en clair ou par sa qualité de médecin ou de directeur. La garde de l’évaluation au dossier médical et la conformité au modèle de l’annexe 3-9-1 ne se voient pas ici.',
  doutes: 'L’article a été lu dans une copie dont la fin est coupée. Une réforme de 2021 a pu le toucher.',
  remede: 'Compléter l’annexe par le nom et la fonction de chacun, et la faire précéder de l’évaluation.',
  acteur: 'medecin',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLAnnexe(dossier, au, ({ valeur, ou }) => {
      const ici = sous(ou, 'evaluation');
      const { evaluation, signeeLe, transmissions } = valeur;
      if (evaluation === undefined) return indeterminee(ici);
      const suites = [...(transmissions ?? []).map(({ le }) => le), ...(signeeLe === undefined ? [] : [signeeLe])];
      const projet = suites.length > 0 ? suites.reduce(premier) : undefined;
      if (projet !== undefined && projet < evaluation.le)
        return nonRespectee('Projet d’annexe antérieur à l’évaluation.', [sous(ici, 'le')], { depuisLe: projet });
      const endroit = sous(ici, 'participants');
      if (evaluation.participants === undefined) return indeterminee(endroit);
      if (evaluation.participants.length === 0)
        return nonRespectee('L’annexe ne nomme aucun participant à son élaboration.', [endroit], {
          depuisLe: evaluation.le,
        });
      const manques = enchainer(situer(evaluation.participants, endroit), ({ valeur: acteur, ou: la }) => [
        ...(acteur.id === undefined ? [sous(la, 'id')] : []),
        ...(acteur.fonction === undefined && acteur.qualite === 'professionnel' ? [sous(la, 'fonction')] : []),
      ]);
      return manques.length > 0 ? indeterminee(...manques) : respectee([ici]);
    }),
};

const avec = (le: string, nommes: boolean) =>
  enEhpad(
    [
      contrat({
        allerVenir: {
          evaluation: {
            le,
            participants: [
              { qualite: 'medecin_coordonnateur', id: 'p1' },
              { qualite: 'professionnel', ...(nommes && { id: 'p2', fonction: 'ergothérapeute' }) },
            ],
          },
          transmissions: [{ le: '2026-02-12', a: { qualite: 'personne' } }],
        },
      }),
    ],
    { personnes: [{ id: 'p1' }, { id: 'p2' }] },
  );

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Évaluation préalable, participants nommés',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: avec('2026-02-10', true),
  },
  {
    titre: 'Évaluation faite après coup',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: avec('2026-02-20', true),
  },
  {
    titre: 'Un participant n’est pas nommé au dossier',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: avec('2026-02-10', false),
  },
  { titre: 'Contrat sans annexe', verdict: 'sans_objet', au: '2026-03-01', dossier: enEhpad([contrat()]) },
];
