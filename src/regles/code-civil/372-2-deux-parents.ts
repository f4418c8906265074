import { enchainer } from '../../kernel/listes';
import type { Acteur } from '../../vocabulaire/acteur';
import type { Exemple } from '../exemple';
import { surLeDocument } from '../outils/documents';
import { plusAncien, sous } from '../outils/lecture';
import { signaturesAu } from '../outils/signatures';
import { CODE_CIVIL } from '../outils/textes-code-civil';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const EXERCICE = '/usager/autoriteParentale/exercice';

const distincts = (parents: readonly Acteur[]): number => {
  const nommes = enchainer(parents, ({ id }) => (id === undefined ? [] : [id]));
  return new Set(nommes).size + (parents.length - nommes.length);
};

/** Acte qui n’est pas usuel : quand l’autorité parentale est conjointe, les deux parents signent le contrat. */
export const cc3722DeuxParents: Regle = {
  id: 'code-civil/372-2-deux-parents',
  titre: 'Autorité parentale conjointe : les deux parents signent le contrat de séjour',
  nature: 'loi',
  gravite: 'recommandation',
  moment: 'admission',
  sources: CODE_CIVIL.deuxParents,
  champ: { age: 'mineur' },
  lecture:
    'Pour un acte usuel, un parent suffit : les tiers de bonne foi peuvent le croire d’accord avec l’autre. L’entrée en établissement est généralement tenue pour un acte qui ne l’est pas : par prudence, les deux signatures sont attendues sur le contrat. Un DIPC n’a pas à être signé par eux.',
  doutes:
    'Aucun texte ne dit si le contrat de séjour est un acte usuel : la règle recommande, et ne rend jamais un manquement certain. Des parents non nommés au dossier sont comptés comme différents.',
  remede: 'Recueillir la signature de l’autre parent, ou noter pourquoi elle ne peut pas l’être.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const exercice = dossier.usager.autoriteParentale?.exercice;
    if (exercice === undefined) return indeterminee(EXERCICE);
    if (exercice !== 'conjointe') return sansObjet('L’autorité parentale n’est pas exercée par deux parents.');
    return surLeDocument(dossier, ['contrat_sejour'], au, (contrat) => {
      const signatures = signaturesAu(contrat, au);
      if (signatures === undefined) return indeterminee(sous(contrat.ou, 'signatures'));
      const parents = signatures.filter(({ valeur }) => valeur.par.qualite === 'parent');
      const nombre = distincts(parents.map(({ valeur }) => valeur.par));
      const lieux = parents.map(({ ou }) => ou);
      if (nombre === 0) return sansObjet('Aucun parent n’a encore signé le contrat à cette date.');
      if (nombre > 1) return respectee(lieux);
      return nonRespectee('Contrat signé par un seul parent, alors que l’autorité parentale est conjointe.', lieux, {
        depuisLe: plusAncien(parents, ({ le }) => le)?.valeur.le ?? null,
        certitude: 'selon_lecture',
      });
    });
  },
};

const avec = (exercice: 'conjointe' | 'un_seul_parent' | undefined, ...parents: string[]) => ({
  structure: { categorie: 'ime' as const },
  usager: {
    identite: { naissanceLe: '2014-02-28' },
    autoriteParentale: { ...(exercice && { exercice }) },
  },
  personnes: parents.map((id) => ({ id })),
  accompagnement: {
    documentsIndividuels: [
      {
        id: 'c1',
        type: 'contrat_sejour' as const,
        signatures: parents.map((id) => ({ le: '2026-09-10', par: { qualite: 'parent' as const, id } })),
      },
    ],
  },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Les deux parents signent',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec('conjointe', 'marie', 'paul'),
  },
  { titre: 'Un seul parent signe', verdict: 'non_respectee', au: '2026-10-01', dossier: avec('conjointe', 'marie') },
  {
    titre: 'Le dossier ne dit pas qui exerce l’autorité parentale',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: avec(undefined, 'marie'),
  },
  {
    titre: 'Un seul parent exerce l’autorité parentale',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: avec('un_seul_parent', 'marie'),
  },
];
