import type { Exemple } from '../exemple';
import { estProche } from './detecteurs/commun';
import { personneNonInvitee, personnePresente, reunionsOu, traite } from './detecteurs/reunions';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { contraire, element, inobservable } from './outils/releves';
import { ETHIQUE_ET_DROITS } from './reference/c2-droits';

/** La personne et ses proches, associés aux questions éthiques. */
export const critere212 = critere(ETHIQUE_ET_DROITS, '2.1.2', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  portee: 'indice',
  lecture:
    'Revoir ses pratiques ne se lit pas dans un dossier. Une réunion éthique tenue sans inviter la personne contredit le premier élément, si aucune autre ne l’a associée ; la venue d’un proche à sa place n’y change rien.',
  remede: 'Inviter la personne, et qui elle souhaite, quand une question éthique la concerne ; noter sa présence.',
  questions: {
    personne: ['Quand une décision délicate vous concerne, vous demande-t-on ce que vous en pensez ?'],
    equipe: ['Qu’est-ce que la personne vous a fait comprendre que vous n’aviez pas vu ?'],
  },
  elements: [
    element({
      pour: [
        reunionsOu(
          (r) =>
            traite(r, 'ethique') &&
            (personnePresente(r) || (!personneNonInvitee(r) && r.presents?.some(estProche) === true)),
        ),
      ],
      aDefaut: [
        contraire(
          'Une réunion éthique s’est tenue sans inviter la personne.',
          reunionsOu((r) => traite(r, 'ethique') && personneNonInvitee(r)),
        ),
      ],
      manque: ['projet/reunions'],
    }),
    inobservable,
  ],
});

const reunion = { id: 'm', type: 'autre', le: '2026-03-01', sujets: ['ethique'] } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne était là',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ reunions: [{ ...reunion, personne: { presente: true } }] }) },
  },
  {
    titre: 'La personne n’était pas invitée',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ reunions: [{ ...reunion, personne: { presente: false, motif: 'non_invitee' } }] }) },
  },
  PAS_ENCORE_ADMISE,
];
