import { compact } from '../../kernel/compact';
import { ajouter, changer, trouver } from '../../kernel/listes';
import type { Fait } from '../evenements';
import type { Projet } from '../projet';
import { porterAvis } from './avis';

export const evolutionsSuites = {
  SuiteAttenteDonnee: ({ attente, decision, le, motif }: Fait<'SuiteAttenteDonnee'>, projet: Projet): Projet => ({
    ...projet,
    attentes: changer(projet.attentes, attente, (a) => ({ ...a, suite: compact({ decision, le, motif }) })),
  }),
  SuiteAttenteCommuniquee: ({ attente, le }: Fait<'SuiteAttenteCommuniquee'>, projet: Projet): Projet => ({
    ...projet,
    attentes: changer(projet.attentes, attente, (a) =>
      a.suite === undefined ? a : { ...a, suite: { ...a.suite, communiqueeLe: le } },
    ),
  }),
  AttenteReliee: ({ attente, besoins, domaines }: Fait<'AttenteReliee'>, projet: Projet): Projet => ({
    ...projet,
    attentes: changer(projet.attentes, attente, (a) => ({ ...a, ...compact({ besoins, domaines }) })),
  }),
  AttenteCompletee: ({ attente, commentaires, pieces }: Fait<'AttenteCompletee'>, projet: Projet): Projet => ({
    ...projet,
    attentes: changer(projet.attentes, attente, (a) => ({
      ...a,
      ...(commentaires && { commentaires: ajouter(a.commentaires, ...commentaires) }),
      ...(pieces && { pieces: ajouter(a.pieces, ...pieces) }),
    })),
  }),
  /** Ce qui est proposé à la place d’une prestation refusée se lit aussi sur elle. */
  AutreChoseProposee: ({ refus, alternative, reinterrogerLe }: Fait<'AutreChoseProposee'>, projet: Projet): Projet => ({
    ...projet,
    refus: changer(projet.refus, refus, (r) => ({
      ...r,
      alternativeProposee: alternative,
      ...compact({ reinterrogerLe }),
    })),
    ...compact({
      prestations: projet.prestations?.map((p) =>
        p.choix?.reponse === 'refusee' && trouver(projet.refus, refus)?.sur === p.id
          ? { ...p, choix: { ...p.choix, alternative } }
          : p,
      ),
    }),
  }),
  RefusReinterroge: ({ refus, le }: Fait<'RefusReinterroge'>, projet: Projet): Projet => ({
    ...projet,
    refus: changer(projet.refus, refus, (r) => ({ ...r, reinterrogeLe: ajouter(r.reinterrogeLe, le) })),
  }),
  RefusLeve: ({ refus, le }: Fait<'RefusLeve'>, projet: Projet): Projet => ({
    ...projet,
    refus: changer(projet.refus, refus, (r) => ({ ...r, leveLe: le })),
  }),
  ReponseDesaccordDonnee: ({ desaccord, le, par, texte }: Fait<'ReponseDesaccordDonnee'>, projet: Projet): Projet => ({
    ...projet,
    desaccords: changer(projet.desaccords, desaccord, (d) => ({ ...d, reponse: compact({ le, par, texte }) })),
  }),
  DesaccordTraite: ({ desaccord, issue, le }: Fait<'DesaccordTraite'>, projet: Projet): Projet => ({
    ...projet,
    desaccords: changer(projet.desaccords, desaccord, (d) => ({
      ...d,
      issue,
      ...(issue === 'resolu' ? { resoluLe: le } : {}),
    })),
  }),
  SuiteDemandeDonnee: ({ demande, le }: Fait<'SuiteDemandeDonnee'>, projet: Projet): Projet => ({
    ...projet,
    demandesRevision: changer(projet.demandesRevision, demande, (d) => ({ ...d, suiteLe: le })),
  }),
  AvisManquantConstate: ({ sur, motif, precision, le }: Fait<'AvisManquantConstate'>, projet: Projet): Projet =>
    porterAvis(projet, sur, compact({ recueilli: false as const, le, motif, precision })),
};
