import type { Exemple } from '../exemple';
import { coconstruites, coconstruitesSansElle, elaboreEnsemble } from './detecteurs/coconstruction';
import { placeChoisie } from './detecteurs/entourage';
import { nonSollicitee } from './detecteurs/expression';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { PROJET } from './reference/c1-projet';

/** La personne, ses proches comme elle le souhaite, et l’équipe construisent le projet ensemble. */
export const critere1102 = critere(PROJET, '1.10.2', {
  moment: 'elaboration',
  acteur: 'referent',
  lecture:
    'Élaborer en équipe demande au moins deux professionnels, et la personne avec eux. Une absence voulue par la personne ne contredit rien.',
  remede:
    'Tenir une rencontre avec la personne et l’équipe, noter qui était là, et la place voulue pour chaque proche.',
  questions: {
    personne: ['Étiez-vous là quand votre projet a été écrit ? Qui d’autre y était, et l’aviez-vous souhaité ?'],
    equipe: ['Qui, dans l’équipe, a participé à ce projet avec la personne ?'],
  },
  elements: [
    element({
      pour: [coconstruites, elaboreEnsemble],
      contre: [
        contraire('Le dossier dit que la personne n’a pas été sollicitée pour élaborer son projet.', nonSollicitee),
        contraire('Une réunion de coconstruction s’est tenue sans inviter la personne.', coconstruitesSansElle),
      ],
      manque: ['projet/reunions', 'projet/participation'],
    }),
    placeChoisie,
  ],
});

const reunion = { id: 'm', type: 'coconstruction', le: '2026-02-01' } as const;
const personnes = [{ id: 's' }] as const;
const equipe = [{ qualite: 'professionnel' }, { qualite: 'medecin' }] as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Construit à trois, la place du proche choisie : à elle de dire si c’est bien son projet',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      usager: {
        entourage: [{ personne: 's', souhaits: [{ place: 'informe', le: '2026-01-01' }] }],
      },
      personnes,
      projets: projet({ reunions: [{ ...reunion, personne: { presente: true }, presents: equipe }] }),
    },
  },
  {
    titre: 'Réunion de coconstruction sans inviter la personne',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        reunions: [{ ...reunion, personne: { presente: false, motif: 'non_invitee' }, presents: equipe }],
      }),
    },
  },
  {
    titre: 'La personne n’a pas été sollicitée, dit le dossier',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ participation: { personne: { aParticipe: false, motif: 'non_sollicitee' } } }) },
  },
  {
    titre: 'Un proche tenu à distance était à la réunion',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      usager: { entourage: [{ personne: 's', souhaits: [{ place: 'tenu_a_distance', le: '2026-01-01' }] }] },
      personnes,
      projets: projet({ reunions: [{ ...reunion, presents: [{ qualite: 'proche', id: 's' }] }] }),
    },
  },
  PAS_ENCORE_ADMISE,
];
