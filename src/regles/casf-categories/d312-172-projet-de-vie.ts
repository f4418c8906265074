import type { Exemple } from '../exemple';
import { situer, sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { ETAT_2015, texteSavs } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, respectee, sansObjet } from '../verdict';

/** En SAVS et SAMSAH, le projet tient compte du projet de vie de l’usager. */
export const d312172ProjetDeVie: Regle = {
  id: 'casf-categories/d312-172-projet-de-vie',
  titre: 'SAVS, SAMSAH : projet tenant compte du projet de vie',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteSavs('D312-172', 'deuxième phrase'),
  champ: { categories: ['savs', 'samsah'] },
  lecture:
    'Le projet reprend au moins une parole qui dit le projet de vie. Une liste dite vide laisse la règle sans objet : la personne n’est jamais tenue d’en formuler un, et son silence n’est pas une faute. La décision de la commission est jugée par les règles d’orientation.',
  doutes: ETAT_2015,
  remede: 'Demander à la personne ce qu’elle veut pour sa vie, et l’écrire au projet dans ses mots.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { projetVie }, ou }) => {
      const base = sous(ou, 'projetVie');
      if (projetVie === undefined) return indeterminee(base);
      const dits = situer(projetVie, base).filter(({ valeur: { parole } }) => (parole.le ?? au) <= au);
      return dits.length > 0
        ? respectee(dits.map((dit) => dit.ou))
        : sansObjet('Le dossier affirme que la personne n’a formulé aucun projet de vie.');
    }),
};

const structure = { categorie: 'savs' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne a dit son projet de vie',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          projetVie: [
            {
              formulation: 'par_la_personne',
              parole: { texte: 'Je veux un appartement à moi.', auteur: { qualite: 'personne' } },
            },
          ],
        },
      ],
    },
  },
  {
    titre: 'La personne n’a pas formulé de projet de vie',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre', projetVie: [] }] },
  },
  {
    titre: 'Le dossier ne dit rien du projet de vie',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
  {
    titre: 'Le projet est encore en préparation',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'coconstruction', projetVie: [] }] },
  },
];
