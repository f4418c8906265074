import { describe, expect, test } from 'vitest';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { critere161 } from '../../../src/regles/has/1.6.1';
import { critere172 } from '../../../src/regles/has/1.7.2';
import { critere173 } from '../../../src/regles/has/1.7.3';
import { critere174 } from '../../../src/regles/has/1.7.4';
import { critere183 } from '../../../src/regles/has/1.8.3';
import { critere1101 } from '../../../src/regles/has/1.10.1';
import { critere1103 } from '../../../src/regles/has/1.10.3';
import { critere1122 } from '../../../src/regles/has/1.12.2';
import { critere1143 } from '../../../src/regles/has/1.14.3';
import { critere1145 } from '../../../src/regles/has/1.14.5';
import { critere1172 } from '../../../src/regles/has/1.17.2';
import { critere1173 } from '../../../src/regles/has/1.17.3';
import { critere231 } from '../../../src/regles/has/2.3.1';
import { critere243 } from '../../../src/regles/has/2.4.3';
import { critere263 } from '../../../src/regles/has/2.6.3';
import { critere281 } from '../../../src/regles/has/2.8.1';
import { critere291 } from '../../../src/regles/has/2.9.1';
import { critere293 } from '../../../src/regles/has/2.9.3';
import { action, attente, objectif, projet } from '../../../src/regles/has/outils/esquisses';
import type { VoletHas } from '../../../src/regles/preuve';
import { jour } from '../../support/jour';
import { dossierDe, verdictDe } from '../../support/regles';

type Contenu = Parameters<typeof projet>[0];

const AU = '2026-06-01';
const PERSONNE = { qualite: 'personne' } as const;
const constat = (regle: { readonly has: VoletHas }, dossier: DossierEsquisse, rang: number) =>
  regle.has.preuves(dossierDe(dossier), jour(AU))[rang - 1]?.constat;
const duProjet = (regle: { readonly has: VoletHas }, contenu: Contenu, rang: number) =>
  constat(regle, { projets: projet(contenu) }, rang);

describe('ce qui n’est pas une preuve', () => {
  test('une action qui se prépare n’est pas menée ; elle est seulement organisée', () => {
    const contenu = (statut: 'actif' | 'en_preparation'): Contenu => ({
      objectifs: [objectif('prevention')],
      actions: [{ ...action(), statut }],
    });
    expect(duProjet(critere1143, contenu('actif'), 1)).toBe('preuve');
    expect(duProjet(critere1143, contenu('en_preparation'), 1)).toBe('silence');
    expect(duProjet(critere1145, contenu('en_preparation'), 1)).toBe('preuve');
  });

  test('une prestation que la personne a refusée n’est pas un moyen mobilisé pour elle', () => {
    const avec = (reponse: 'acceptee' | 'refusee'): Contenu => ({
      prestations: [
        {
          id: 's',
          titre: 'Psychologue',
          codes: ['2.1.1.3'],
          statut: 'actif',
          choix: { reponse, le: AU, par: PERSONNE },
        },
      ],
    });
    expect(duProjet(critere263, avec('acceptee'), 2)).toBe('preuve');
    expect(duProjet(critere263, avec('refusee'), 2)).toBe('silence');
  });

  test('une réponse annulée ne répond plus au risque', () => {
    const avec = (statut: 'actif' | 'annule'): Contenu => ({
      objectifs: [{ ...objectif('mobilite'), statut }],
      actions: [{ ...action(), statut }],
      risques: [
        {
          id: 'r',
          nature: 'chute',
          presence: 'present',
          evalueLe: '2026-01-10',
          objectifs: ['o'],
          actions: ['x'],
          avisPersonne: { recueilli: true, sens: 'favorable' },
        },
      ],
    });
    expect([2, 3].map((rang) => duProjet(critere243, avec('actif'), rang))).toEqual(['preuve', 'preuve']);
    expect([2, 3].map((rang) => duProjet(critere243, avec('annule'), rang))).toEqual(['silence', 'silence']);
  });

  test('un secours prévu n’est pas « rien »', () => {
    const risque = { id: 'r', nature: 'suicide', presence: 'present', objectifs: [], actions: [] } as const;
    expect(duProjet(critere263, { risques: [risque] }, 1)).toBe('contradiction');
    expect(duProjet(critere263, { risques: [{ ...risque, secours: 'Appeler.' }] }, 1)).toBe('silence');
  });

  test('deux évaluations de domaines différents ne sont pas une réévaluation', () => {
    const evaluees = (...domaines: ('mobilite' | 'communication')[]): Contenu => ({
      evaluations: domaines.map((domaine, rang) => ({ id: `e${rang}`, le: `2026-01-1${rang}`, domaines: [domaine] })),
    });
    expect(duProjet(critere1122, evaluees('mobilite', 'communication'), 2)).toBe('silence');
    expect(duProjet(critere1122, evaluees('mobilite', 'communication', 'mobilite'), 2)).toBe('preuve');
  });

  test('SERAFIN-PH est une nomenclature, non un outil d’évaluation validé', () => {
    const avec = (nom: string): Contenu => ({ evaluations: [{ id: 'e', le: '2026-01-10', outil: { nom } }] });
    expect(duProjet(critere1103, avec('GEVA'), 2)).toBe('preuve');
    expect(duProjet(critere1103, avec('SERAFIN-PH'), 2)).toBe('silence');
  });

  test('le choix d’un soin ne montre rien des activités', () => {
    const choisie = (codes?: readonly ('2.1.1.2' | '2.3.4.2')[]): Contenu => ({
      prestations: [
        {
          id: 's',
          titre: 'Prestation',
          statut: 'actif',
          ...(codes && { codes }),
          choix: { reponse: 'acceptee', le: '2026-02-01', par: PERSONNE, optionsProposees: 2 },
        },
      ],
    });
    const lus = (codes?: readonly ('2.1.1.2' | '2.3.4.2')[]) =>
      [1, 3].map((rang) => duProjet(critere183, choisie(codes), rang));
    expect(lus(['2.1.1.2'])).toEqual(['silence', 'silence']);
    expect(lus(['2.3.4.2'])).toEqual(['preuve', 'preuve']);
    expect(lus()).toEqual(['preuve', 'preuve']);
  });

  test('un souhait sans réponse ne préserve pas une relation', () => {
    const dite = { ...attente('vie_familiale'), id: 'a' };
    expect(duProjet(critere231, { attentes: [dite] }, 1)).toBe('silence');
    expect(duProjet(critere231, { attentes: [{ ...dite, suite: { decision: 'retenue', le: AU } }] }, 1)).toBe('preuve');
  });

  test.each([
    ['materiel', 'silence'],
    ['financier', 'silence'],
    ['humain', 'preuve'],
    ['reseau', 'preuve'],
  ] as const)('un moyen extérieur %s, comme intervenant connu : %s', (nature, attendu) => {
    expect(duProjet(critere1173, { moyens: [{ id: 'm', titre: 'Moyen', nature, externe: true }] }, 1)).toBe(attendu);
  });

  test('le risque de fugue dit absent ne dit rien du risque de rupture', () => {
    const absent = (nature: 'fugue_disparition' | 'rupture_parcours'): Contenu => ({
      risques: [{ id: 'r', nature, presence: 'absent', evalueLe: '2026-01-10' }],
    });
    expect(duProjet(critere281, absent('fugue_disparition'), 2)).toBe('silence');
    expect(duProjet(critere281, absent('rupture_parcours'), 2)).toBe('sans_objet');
  });

  test('l’information donnée au tuteur n’est pas donnée à la personne', () => {
    const informe = (qualite: 'personne' | 'tuteur'): DossierEsquisse => ({
      consentements: [
        {
          id: 'c',
          objet: 'projet',
          statut: 'recherche',
          recherches: [
            { le: '2026-02-01', aupresDe: { qualite }, information: { le: '2026-02-01', moyens: ['oral'] } },
          ],
        },
      ],
    });
    expect(constat(critere172, informe('personne'), 2)).toBe('preuve');
    expect(constat(critere172, informe('tuteur'), 2)).toBe('silence');
  });
});

test.each([
  ['2026-02-28', 'silence'],
  ['2026-03-01', 'preuve'],
])('une coordination du %s, pour une rupture du 1er mars : %s', (le, attendu) => {
  const dossier: DossierEsquisse = {
    accompagnement: { evenements: [{ id: 'v', type: 'rupture', le: '2026-03-01' }] },
    projets: projet({ reunions: [{ id: 'm', type: 'coordination', le }] }),
  };
  expect(constat(critere1172, dossier, 3)).toBe(attendu);
});

describe('ce qui n’est pas une contradiction', () => {
  const deLaMere = { id: 'a', parole: { texte: 'Ses mots.', auteur: { qualite: 'parent' } } } as const;
  const refus = { id: 'n', le: '2026-01-10', par: PERSONNE, objet: 'participation' } as const;

  test('le refus de la personne de prendre part, où qu’il soit noté', () => {
    const cas: readonly Contenu[] = [
      { attentes: [deLaMere], refus: [refus] },
      { attentes: [deLaMere], participation: { personne: { aParticipe: false, motif: 'refus' } } },
    ];
    for (const contenu of cas) {
      expect(duProjet(critere161, contenu, 1)).toBe('silence');
      expect(duProjet(critere1101, contenu, 1)).toBe('preuve');
    }
    expect(duProjet(critere1101, { attentes: [], refus: [refus] }, 1)).toBe('preuve');
    expect(duProjet(critere161, { attentes: [deLaMere], refus: [{ ...refus, leveLe: '2026-02-01' }] }, 1)).toBe(
      'contradiction',
    );
  });

  test('un refus de prestation est un refus : le dossier ne peut affirmer qu’il n’y en a pas', () => {
    const refusee = {
      id: 's',
      titre: 'Atelier',
      statut: 'en_preparation',
      choix: { reponse: 'refusee', le: '2026-02-01', par: PERSONNE },
    } as const;
    const dossier = (contenu: Contenu): DossierEsquisse => ({ consentements: [], projets: projet(contenu) });
    expect(verdictDe(critere173, dossier({ refus: [], prestations: [] }), AU).verdict).toBe('sans_objet');
    expect(verdictDe(critere173, dossier({ refus: [], prestations: [refusee] }), AU).verdict).toBe('indeterminee');
    const suivi = { id: 'n', le: '2026-02-01', par: PERSONNE, objet: 'element', sur: 's' } as const;
    const reparle = { ...suivi, reinterrogeLe: ['2026-03-01'], alternativeProposee: 'Autre chose.' };
    expect(verdictDe(critere173, dossier({ refus: [reparle], prestations: [refusee] }), AU).verdict).toBe('respectee');
    const muet = { refus: [], accords: [], prestations: [refusee] };
    expect(constat(critere174, dossier(muet), 1)).toBe('silence');
    expect(constat(critere174, dossier({ ...muet, prestations: [] }), 1)).toBe('contradiction');
  });

  test('un partage dont rien ne dit qu’il sort de l’équipe, ou que la loi impose', () => {
    const refuse = {
      id: 'c',
      objet: 'partage_hors_equipe',
      statut: 'refuse',
      recherches: [],
      reponse: { le: '2026-01-10', par: PERSONNE, forme: 'oral' },
    } as const;
    const partage = (qualite: 'professionnel' | 'partenaire' | 'juge', horsEquipe?: boolean): DossierEsquisse => ({
      consentements: [refuse],
      accompagnement: {
        oppositionsPartage: qualite === 'juge' ? [{ le: '2026-01-10' }] : [],
        partages: [
          {
            id: 't',
            le: '2026-03-01',
            destinataire: { qualite },
            ...(horsEquipe !== undefined && { horsEquipe }),
          },
        ],
      },
    });
    expect(constat(critere291, partage('professionnel'), 3)).toBe('silence');
    expect(constat(critere291, partage('professionnel', true), 3)).toBe('contradiction');
    expect(constat(critere291, partage('partenaire'), 3)).toBe('contradiction');
    expect(constat(critere291, partage('partenaire', false), 3)).toBe('preuve');
    expect(constat(critere291, partage('juge', true), 3)).toBe('preuve');
  });

  test.each<[string, object, string]>([
    ['rien n’a été transmis', {}, 'sans_objet'],
    ['on a transmis quand même', { transmissionLe: '2026-03-01' }, 'non_respectee'],
  ])('la personne ne veut pas de transmission, et %s', (_titre, suite, verdict) => {
    const sortie = { le: '2026-03-01', motif: 'choix_personne', accordPersonneTransmission: false, ...suite } as const;
    expect(verdictDe(critere293, { accompagnement: { sortie } }, AU).verdict).toBe(verdict);
  });
});
