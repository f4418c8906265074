import type { Exemple } from '../exemple';
import {
  coordination,
  partagesExcessifs,
  partagesExternes,
  partagesMalgreElle,
  partenairesNommes,
} from './detecteurs/partenaires';
import { critere } from './outils/critere';
import { PARTENAIRE, PAS_ENCORE_ADMISE, PERSONNE, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { CONTINUITE } from './reference/c2-parcours';

/** La coordination avec les partenaires, et le partage du nécessaire. */
export const critere291 = critere(CONTINUITE, '2.9.1', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Un partage fait malgré l’opposition de la personne, ou dit au-delà du nécessaire, contredit le dernier élément : partager, oui, mais ce qu’il faut et sans la contourner.',
  remede: 'Nommer les partenaires, dater les réunions, et ne partager que le nécessaire, la personne le sachant.',
  questions: {
    personne: ['Savez-vous ce que l’équipe dit de vous aux autres services ? En êtes-vous d’accord ?'],
    equipe: ['Comment décidez-vous de ce qui est nécessaire à chaque partenaire ?'],
  },
  elements: [
    element({ pour: [partenairesNommes], manque: ['projet/roles', 'projet/actions'] }),
    element({ pour: [coordination], manque: ['projet/reunions'] }),
    element({
      pour: [partagesExternes()],
      contre: [
        contraire('Un partage a eu lieu malgré l’opposition ou le refus de la personne.', partagesMalgreElle),
        contraire('Un partage est dit aller au-delà du strict nécessaire.', partagesExcessifs),
      ],
      manque: ['/accompagnement/partages'],
    }),
  ],
});

const partage = { id: 't', le: '2026-03-01', destinataire: PARTENAIRE, horsEquipe: true } as const;
const contenu = {
  roles: [{ fonction: 'partenaire', personne: 'k' }],
  reunions: [{ id: 'm', type: 'coordination', le: '2026-02-01' }],
} as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un partenaire, une réunion, un partage',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: { personnes: [{ id: 'k' }], accompagnement: { partages: [partage] }, projets: projet(contenu) },
  },
  {
    titre: 'Un partage malgré l’opposition de la personne',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { accompagnement: { partages: [partage], oppositionsPartage: [{ le: '2026-02-01' }] } },
  },
  {
    titre: 'Un partage hors de l’équipe après que la personne a retiré son accord',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement: { partages: [partage] },
      consentements: [
        {
          id: 'c',
          objet: 'partage_hors_equipe',
          statut: 'retire',
          recherches: [],
          reponse: { le: '2026-02-28', par: PERSONNE, forme: 'oral' },
        },
      ],
    },
  },
  {
    titre: 'Un partage excessif, dit le dossier',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { accompagnement: { partages: [{ ...partage, strictNecessaire: false }] } },
  },
  {
    titre: 'Aucun partage noté',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { personnes: [{ id: 'k' }], projets: projet(contenu) },
  },
  PAS_ENCORE_ADMISE,
];
