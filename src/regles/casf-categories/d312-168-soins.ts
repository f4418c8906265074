import type { Exemple } from '../exemple';
import { situer, sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { ETAT_2015, texteSavs } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee } from '../verdict';

/** En SAMSAH, le projet comprend des prestations de soins ou un accompagnement vers les soins. */
export const d312168Soins: Regle = {
  id: 'casf-categories/d312-168-soins',
  titre: 'SAMSAH : projet comprenant des soins ou un accompagnement aux soins',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteSavs('D312-168', 'a et b'),
  champ: { categories: ['samsah'] },
  lecture:
    'Un volet de soins, ou une prestation codée dans les soins de SERAFIN-PH (2.1), suffit : le texte demande tout ou partie des prestations qu’il cite. Leur absence est un manquement selon notre lecture.',
  doutes: ETAT_2015,
  remede:
    'Ajouter au projet ce que le service fait pour la santé : soins, coordination, ou accompagnement vers les soins.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { volets, prestations }, ou }) => {
      const preuves = [
        ...situer(volets, sous(ou, 'volets')).filter(({ valeur }) => valeur.type === 'soins'),
        ...situer(prestations, sous(ou, 'prestations')).filter(
          ({ valeur }) => valeur.codes?.some((code) => code.startsWith('2.1')) ?? false,
        ),
      ];
      if (preuves.length > 0) return respectee(preuves.map((preuve) => preuve.ou));
      const tus = [
        ...(volets === undefined ? [sous(ou, 'volets')] : []),
        ...(prestations === undefined ? [sous(ou, 'prestations')] : []),
      ];
      if (tus.length > 0) return indeterminee(...tus);
      return nonRespectee('Ni volet de soins ni prestation de soins au projet.', [sous(ou, 'volets')], {
        certitude: 'selon_lecture',
      });
    }),
};

const structure = { categorie: 'samsah' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le projet a un volet de soins',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre', volets: [{ type: 'soins' }] }] },
  },
  {
    titre: 'Ni volet ni prestation de soins',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      projets: [{ id: 'p1', statut: 'mise_en_oeuvre', volets: [{ type: 'social' }], prestations: [] }],
    },
  },
  {
    titre: 'Le dossier ne dit rien des prestations',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre', volets: [{ type: 'social' }] }] },
  },
  {
    titre: 'Un SAVS ne dispense pas de soins',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure: { categorie: 'savs' }, projets: [] },
  },
];
