import type { Exemple } from '../exemple';
import { APTITUDES } from '../outils/consentements';
import { situer, sous, survenus } from '../outils/lecture';
import { surPrepose } from '../outils/prepose';
import { ETAT_2015, texteMjpm } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const REMIS = '/accompagnement/documentsRemis';
const ATTENDUS = ['livret_accueil', 'charte_droits_libertes', 'reglement_fonctionnement'] as const;
const PROCHES: ReadonlySet<string> = new Set(['proche', 'parent', 'personne_confiance']);

/** Mandataire préposé de l’établissement : les documents d’accueil sont remis à la personne, ou à un proche. */
export const l4717RemiseDesDocuments: Regle = {
  id: 'casf-categories/l471-7-remise-des-documents',
  titre: 'Mandataire préposé : documents d’accueil remis à la personne ou, à défaut, à un proche',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: texteMjpm('L471-7', '1°'),
  champ: {
    numeros: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'],
    age: 'majeur',
    precision: 'Majeur dont le mandataire judiciaire est préposé de l’établissement ou géré par le même gestionnaire.',
  },
  lecture:
    'La remise à un proche n’est admise que si un constat dit la personne hors d’état d’en mesurer la portée. Une remise au seul mandataire préposé ne suffit jamais : c’est ce que la règle garde.',
  doutes: `${ETAT_2015} Le texte vise les documents des trois premiers alinéas de L311-4 ; nous lisons livret, charte et règlement.`,
  remede: 'Remettre les documents à la personne elle-même ou, si elle ne peut en mesurer la portée, à un proche.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surPrepose(dossier, au, (inapte) => {
      const liste = dossier.accompagnement?.documentsRemis;
      if (liste === undefined) return indeterminee(REMIS);
      const remis = survenus(situer(liste, REMIS), au, ({ le }) => le).filter(({ valeur }) =>
        ATTENDUS.some((type) => type === valeur.type),
      );
      if (remis.length === 0)
        return sansObjet('Aucun document d’accueil n’est encore remis : d’autres règles en jugent.');
      const bons = remis.filter(
        ({ valeur: { a } }) => a.qualite === 'personne' || (inapte === true && PROCHES.has(a.qualite)),
      );
      const types = new Set(bons.map(({ valeur }) => valeur.type));
      const autres = remis.filter(({ valeur }) => !types.has(valeur.type));
      // Sans un mot des constats, une remise à un proche ne se juge pas : ni elle, ni ce qui la double.
      const douteux = new Set(
        autres
          .filter(({ valeur: { a } }) => inapte === undefined && PROCHES.has(a.qualite))
          .map(({ valeur }) => valeur.type),
      );
      const mauvais = autres.filter(({ valeur }) => !douteux.has(valeur.type));
      const inconnus = mauvais.filter(({ valeur }) => valeur.a.qualite === 'inconnue');
      if (inconnus.length > 0) return indeterminee(...inconnus.map(({ ou }) => sous(ou, 'a')));
      if (mauvais.length === 0 && douteux.size > 0) return indeterminee(APTITUDES);
      return mauvais.length === 0
        ? respectee(bons.map(({ ou }) => ou))
        : nonRespectee(
            `Documents d’accueil remis à d’autres qu’à la personne : ${mauvais.length}.`,
            mauvais.map(({ ou }) => ou),
          );
    }),
};

const structure = { categorie: 'ehpad', mandataireJudiciairePrepose: true } as const;
const usager = {
  identite: { naissanceLe: '1950-03-03' },
  protections: [{ id: 'm1', type: 'tutelle', debutLe: '2025-01-10', protecteurs: ['prepose'] }],
} as const;

const personnes = [{ id: 'prepose' }] as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le livret a été remis à la personne',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      personnes,
      accompagnement: { documentsRemis: [{ type: 'livret_accueil', le: '2026-01-05', a: { qualite: 'personne' } }] },
    },
  },
  {
    titre: 'Le livret n’a été remis qu’au tuteur préposé',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      personnes,
      accompagnement: { documentsRemis: [{ type: 'livret_accueil', le: '2026-01-05', a: { qualite: 'tuteur' } }] },
    },
  },
  {
    titre: 'Le dossier ne dit rien des documents remis',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, usager, personnes },
  },
  {
    titre: 'Aucun mandataire préposé dans l’établissement',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure: { categorie: 'ehpad', mandataireJudiciairePrepose: false }, usager, personnes },
  },
];
