import type { Prestation } from '../../projet/contenu';
import type { Exemple } from '../exemple';
import { attentesDeLaPersonne } from './detecteurs/attentes';
import { LOISIRS } from './detecteurs/domaines';
import { commencePar } from './detecteurs/objectifs';
import { choixDePrestation, imposeesMalgreRefus } from './detecteurs/refus';
import { critere } from './outils/critere';
import { attente, PAS_ENCORE_ADMISE, PERSONNE, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { EXPRESSION } from './reference/c1-expression';

/** Une activité, d’après son code ; sans code, rien ne dit le contraire. */
const estUneActivite = ({ codes }: Prestation): boolean => codes === undefined || commencePar(codes, ['2.3.4']);

/** L’offre d’activités présentée, les envies recueillies, les choix respectés. */
export const critere183 = critere(EXPRESSION, '1.8.3', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Le choix d’une prestation codée hors de la vie sociale (SERAFIN-PH 2.3.4), un soin par exemple, ne montre rien des activités ; sans code, elle est tenue pour une activité. Une prestation active que la personne a refusée contredit le respect de son choix, quelle qu’en soit la nature.',
  remede: 'Présenter l’offre, noter les envies et les choix, et arrêter ce que la personne a refusé.',
  questions: {
    personne: ['Choisissez-vous vos activités ? Pouvez-vous dire non ?'],
    equipe: ['Comment recueillez-vous les envies de quelqu’un qui n’en exprime pas ?'],
  },
  elements: [
    element({
      pour: [choixDePrestation((p) => estUneActivite(p) && (p.choix?.optionsProposees ?? 1) > 1)],
      manque: ['projet/prestations'],
    }),
    element({ pour: [attentesDeLaPersonne(LOISIRS)], manque: ['projet/attentes'] }),
    element({
      pour: [choixDePrestation(estUneActivite)],
      contre: [contraire('Une prestation que la personne a refusée est notée active.', imposeesMalgreRefus)],
      manque: ['projet/prestations'],
    }),
  ],
});

const prestation = { id: 's', titre: 'Atelier', statut: 'actif' } as const;
const choix = { le: '2026-02-01', par: PERSONNE } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Trois activités proposées, une choisie, des envies notées',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        attentes: [attente('loisirs_culture')],
        prestations: [{ ...prestation, choix: { ...choix, reponse: 'acceptee', optionsProposees: 3 } }],
      }),
    },
  },
  {
    titre: 'Une activité refusée, et pourtant active',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ prestations: [{ ...prestation, choix: { ...choix, reponse: 'refusee' } }] }) },
  },
  {
    titre: 'Aucun choix noté',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ prestations: [prestation] }) },
  },
  PAS_ENCORE_ADMISE,
];
