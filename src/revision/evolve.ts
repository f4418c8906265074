import { compact } from '../kernel/compact';
import type { Handlers } from '../kernel/dispatch';
import { dispatch } from '../kernel/dispatch';
import { invariant } from '../kernel/invariant';
import { ajouter } from '../kernel/listes';
import { dernier } from '../vocabulaire/jour';
import type { EvenementRevision, Fait } from './evenements';
import { surAvis, surObjectif } from './evolutions/outils';
import { evolutionsParoles } from './evolutions/paroles';
import { evolutionsSuites } from './evolutions/suites';
import { evolutionsTenue } from './evolutions/tenue';
import type { EvaluationObjectif, Revision } from './revision';

/** La révision à son ouverture ; le bilan d’une sortie est un bilan final. */
export const ouverte = ({ revision, projet, le, motif, entete, objectifs }: Fait<'RevisionOuverte'>): Revision => ({
  statut: 'ouverte',
  id: revision,
  projet,
  motif,
  ouverteLe: le,
  ...(motif === 'sortie' ? { categorie: 'FINAL' as const } : {}),
  ...entete,
  ...compact({ objectifs }),
});

type Valeurs = NonNullable<EvaluationObjectif['valeurs']>;

/** Ce qui était constaté, chaque indicateur à sa dernière valeur. */
const relever = (connues: Valeurs = [], nouvelles: Valeurs): Valeurs => [
  ...connues.filter(({ indicateur }) => nouvelles.every((nouvelle) => nouvelle.indicateur !== indicateur)),
  ...nouvelles,
];

const EVOLUTIONS: Handlers<Exclude<EvenementRevision, { readonly type: 'RevisionOuverte' }>, [Revision], Revision> = {
  ...evolutionsParoles,
  ...evolutionsTenue,
  ...evolutionsSuites,
  RevisionDecrite: ({ motif, entete }, revision) => ({ ...revision, ...entete, ...compact({ motif }) }),
  RevisionEtendue: ({ objectifs }, revision) => ({
    ...revision,
    objectifs: ajouter(revision.objectifs, ...objectifs),
  }),
  InvitesConvies: ({ invites }, revision) => ({ ...revision, invites: ajouter(revision.invites, ...invites) }),
  /** Le jour et l’auteur sont ceux du niveau d’atteinte : ce qu’un autre ajoute ensuite ne le redate pas. */
  ObjectifEvalue: ({ objectif, niveau, valeurs, obstacles, commentaire, le, par }, revision) => {
    const connue = revision.evaluations?.find((evaluation) => evaluation.objectif === objectif);
    const signe = niveau !== undefined || connue?.niveau === undefined ? { le, par } : {};
    const constatees = valeurs && relever(connue?.valeurs, valeurs);
    return surObjectif(revision, objectif, {
      ...signe,
      ...compact({ niveau, valeurs: constatees, obstacles, commentaire }),
    });
  },
  SuiteObjectifDecidee: ({ objectif, decision, remplacePar, commentaire }, revision) => {
    const autres = surObjectif(revision, objectif, { decision, ...compact({ commentaire }) });
    const evaluations = autres.evaluations?.map((evaluation) => {
      const { remplacePar: _, ...reste } = evaluation;
      return evaluation.objectif === objectif ? { ...reste, ...compact({ remplacePar }) } : evaluation;
    });
    return { ...autres, ...compact({ evaluations }) };
  },
  AvisRevisionManquant: ({ objectif, motif, precision, le }, revision) =>
    surAvis(revision, objectif, compact({ recueilli: false as const, le, motif, precision })),
  ComposantesExaminees: ({ composantes }, revision) => ({
    ...revision,
    composantesExaminees: ajouter(revision.composantesExaminees, ...composantes),
  }),
  SyntheseRedigee: ({ synthese, decisions }, revision) => ({ ...revision, synthese, ...compact({ decisions }) }),
  ProchaineRevisionFixee: ({ prochaineLe }, revision) => ({ ...revision, prochaineLe }),
  BilanRemis: ({ le, a, par, forme }, revision) => ({
    ...revision,
    remises: ajouter(revision.remises, { le, a, par, ...compact({ forme }) }),
  }),
};

const suivre = (etat: Revision | null, fait: EvenementRevision): Revision => {
  if (fait.type === 'RevisionOuverte') {
    invariant(etat === null, 'une révision ne s’ouvre qu’une fois : la rouvrir effacerait ce qui y a été dit');
    return ouverte(fait);
  }
  invariant(etat !== null, `le journal d’une révision commence par RevisionOuverte, non par ${fait.type}`);
  return dispatch(EVOLUTIONS, fait, etat);
};

/** Applique un fait déjà décidé : ne juge plus, ne refuse jamais. */
export const evolve = (etat: Revision | null, fait: EvenementRevision): Revision => ({
  ...suivre(etat, fait),
  dernierFaitLe: etat?.dernierFaitLe === undefined ? fait.le : dernier(etat.dernierFaitLe, fait.le),
});
