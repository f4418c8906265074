import type { Dossier } from '../../dossier/dossier';
import type { Projet } from '../../projet/projet';
import { sortieDe, vueDe } from '../../regles/has/outils/vue';
import { tenueLe } from '../../revision/tenue';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { echeances } from '../echeances';
import type { Rapport } from '../rapport';
import { aSuivre } from '../smart/objectifs';

/** Ce qui tombe dans un mois. */
export type Charge = {
  /** Devoirs dont l’échéance tombe alors, d’après les règles. */
  readonly devoirs: number;
  /** Objectifs dont l’échéance tombe alors. */
  readonly objectifs: number;
  /** Révisions que l’équipe a prévues alors. */
  readonly revisions: number;
};

/** Ce qu’un dossier a en retard, et ce qui y tombe par mois (`AAAA-MM`), à partir du jour dit. */
export type CalendrierDuDossier = {
  readonly enRetard: Charge;
  readonly mois: ReadonlyMap<string, Charge>;
};

const RIEN: Charge = { devoirs: 0, objectifs: 0, revisions: 0 };

/** Ajoute à une charge. */
export const plusCharge = (a: Charge, b: Charge): Charge => ({
  devoirs: a.devoirs + b.devoirs,
  objectifs: a.objectifs + b.objectifs,
  revisions: a.revisions + b.revisions,
});

type Terme = { readonly le: DateCivile; readonly nature: keyof Charge };

/** La révision que la dernière tenue a prévue, si aucune ne s’est tenue depuis. */
const revisionPrevue = ({ revisions }: Dossier, projet: Projet, au: DateCivile): DateCivile | undefined => {
  let dernier: DateCivile | undefined;
  let prevue: DateCivile | undefined;
  for (const revision of revisions ?? []) {
    const le = revision.projet === projet.id ? tenueLe(revision) : null;
    if (le === null || le > au || (dernier !== undefined && le < dernier)) continue;
    dernier = le;
    prevue = revision.prochaineLe;
  }
  return prevue;
};

/** Après la sortie, un projet laissé ouvert n’attend plus rien. */
const termesDuProjet = (dossier: Dossier, projet: Projet | undefined, au: DateCivile): readonly Terme[] => {
  if (projet === undefined || projet.statut === 'clos' || sortieDe(vueDe(dossier, au)) !== undefined) return [];
  const prevue = revisionPrevue(dossier, projet, au);
  const objectifs = (projet.objectifs ?? []).flatMap(({ echeanceLe, ...objectif }) =>
    echeanceLe !== undefined && aSuivre(objectif) ? [{ le: echeanceLe, nature: 'objectifs' as const }] : [],
  );
  return prevue === undefined ? objectifs : [...objectifs, { le: prevue, nature: 'revisions' }];
};

/**
 * Le calendrier d’un dossier : devoirs d’après son rapport, objectifs et révision prévue d’après son projet.
 *
 * Plusieurs règles peuvent attendre le même fait le même jour : elles ne comptent que pour un devoir.
 */
export const calendrierDu = (dossier: Dossier, projet: Projet | undefined, rapport: Rapport): CalendrierDuDossier => {
  const { au } = rapport;
  const mois = new Map<string, Charge>();
  let enRetard = RIEN;
  const poser = ({ le, nature }: Terme, retard: boolean): void => {
    const un = { ...RIEN, [nature]: 1 };
    const cle = le.slice(0, 7);
    if (retard) enRetard = plusCharge(enRetard, un);
    else mois.set(cle, plusCharge(mois.get(cle) ?? RIEN, un));
  };
  const vus = new Set<string>();
  for (const { le, nature, resultat } of echeances(rapport)) {
    const cle = `${le} ${resultat.moment} ${resultat.acteur}`;
    if (!vus.has(cle)) poser({ le, nature: 'devoirs' }, nature === 'en_retard');
    vus.add(cle);
  }
  for (const terme of termesDuProjet(dossier, projet, au)) poser(terme, terme.le < au);
  return { enRetard, mois };
};
