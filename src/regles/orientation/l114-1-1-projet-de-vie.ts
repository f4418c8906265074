import { peutRepresenter } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { situer, sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { versions } from '../outils/textes';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** Le projet de vie est formulé par la personne, avec elle, ou à défaut pour elle par qui la représente. */
export const l11411ProjetDeVie: Regle = {
  id: 'orientation/l114-1-1-projet-de-vie',
  titre: 'Projet de vie formulé par la personne ou, à défaut, avec ou pour elle par son représentant',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: versions(
    'CASF',
    ['L114-1-1', 'troisième alinéa'],
    {
      enVigueurDu: '2005-02-12',
      au: '2020-09-30',
      modifiePar: 'loi n° 2005-102 du 11 février 2005',
      vu: 'texte',
    },
    { enVigueurDu: '2020-10-01', au: null, modifiePar: 'ordonnance n° 2020-232 du 11 mars 2020', vu: 'texte' },
  ),
  champ: { numeros: ['2', '3', '5', '7'], precision: 'Personnes handicapées.' },
  lecture:
    'Le texte porte sur le projet de vie que lit la MDPH ; nous l’appliquons à celui que reprend le projet. Formulé « pour » la personne, il doit l’être par son représentant : un professionnel ou un proche qui parle à sa place est un manquement selon notre lecture. La personne peut ne rien formuler. Un auteur inconnu laisse la règle en suspens.',
  doutes:
    'La rédaction d’avant octobre 2020 a été lue dans une copie du 30 décembre 2006 ; elle ne distinguait pas le mineur du majeur représenté.',
  remede:
    'Recueillir la parole de la personne elle-même, et ranger les autres paroles parmi les attentes de leurs auteurs.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { projetVie }, ou }) => {
      const base = sous(ou, 'projetVie');
      if (projetVie === undefined) return indeterminee(base);
      const dits = situer(projetVie, base).filter(({ valeur }) => (valeur.parole.le ?? au) <= au);
      if (dits.length === 0) return sansObjet('Aucun projet de vie n’est formulé à cette date.');
      const parUnTiers = dits.filter(
        ({ valeur: { formulation, parole } }) =>
          parole.auteur.qualite !== 'inconnue' &&
          ((formulation === 'pour_la_personne' && !peutRepresenter(parole.auteur)) ||
            (formulation === 'par_la_personne' && parole.auteur.qualite !== 'personne')),
      );
      const inconnus = dits.filter(({ valeur }) => valeur.parole.auteur.qualite === 'inconnue');
      if (parUnTiers.length === 0 && inconnus.length > 0) {
        return indeterminee(...inconnus.map((dit) => sous(dit.ou, 'parole', 'auteur', 'qualite')));
      }
      return parUnTiers.length === 0
        ? respectee(dits.map((dit) => dit.ou))
        : nonRespectee(
            `Projets de vie formulés à la place de la personne par un tiers : ${parUnTiers.length}.`,
            parUnTiers.map((dit) => dit.ou),
            { certitude: 'selon_lecture' },
          );
    }),
};

const structure = { categorie: 'esat' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne l’a dit elle-même',
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
              parole: { texte: 'Je veux travailler dehors.', auteur: { qualite: 'personne' } },
            },
          ],
        },
      ],
    },
  },
  {
    titre: 'Un éducateur l’a formulé pour elle',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          projetVie: [
            {
              formulation: 'pour_la_personne',
              parole: { texte: 'Un cadre stable.', auteur: { qualite: 'professionnel' } },
            },
          ],
        },
      ],
    },
  },
  {
    titre: 'Le dossier ne dit rien du projet de vie',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
  {
    titre: 'La personne n’en formule pas',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre', projetVie: [] }] },
  },
];
