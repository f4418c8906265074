import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import { statutTddui } from '../../projet/phases';
import type { Projet } from '../../projet/projet';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { echeance, mois } from '../../vocabulaire/delai';
import { dernier, premier } from '../../vocabulaire/jour';
import type { Verdict } from '../verdict';
import { indeterminee, respectee, sansObjet } from '../verdict';
import { calculer, unique } from './delais';
import type { Trouve } from './lecture';
import { ADMISSION, admisLe, projetEnCours, sous } from './lecture';
import { memoriser } from './memoire';
import { SORTIE_PASSEE, sortiLe } from './parcours';

/** Où sont les projets. */
export const PROJETS: Pointeur = '/projets';

const horsPreparation = (projet: Projet): boolean =>
  projet.statut === 'suspendu'
    ? statutTddui({ statut: projet.phaseSuspendue }) !== 'ENPREPARATION'
    : statutTddui(projet) !== 'ENPREPARATION';

const premiereDate = ({ versions, debutLe, statutLe }: Projet): DateCivile | undefined => {
  const dates = [...(versions ?? []).map(({ etablieLe }) => etablieLe), ...(debutLe ? [debutLe] : [])];
  return dates.length > 0 ? dates.reduce(premier) : statutLe;
};

/** Le projet est-il arrêté au jour dit, c’est-à-dire sorti de sa préparation ? Sans date connue, son statut fait foi. */
export const estArrete = (projet: Projet, au: DateCivile): boolean =>
  horsPreparation(projet) && (premiereDate(projet) ?? au) <= au;

/** Le projet en cours au jour dit, s’il est arrêté. */
export const projetArrete = memoriser((dossier: Dossier, au: DateCivile): Trouve<Projet> | undefined => {
  const projet = projetEnCours(dossier, au);
  return projet && estArrete(projet.valeur, au) ? projet : undefined;
});

/** Juge le contenu du projet en cours, une fois qu’il est arrêté. */
export const surProjetArrete = (
  dossier: Dossier,
  au: DateCivile,
  juger: (projet: Trouve<Projet>) => Verdict,
): Verdict => {
  if (dossier.projets === undefined) return indeterminee(PROJETS);
  const projet = projetArrete(dossier, au);
  return projet ? juger(projet) : sansObjet('Aucun projet n’est encore arrêté à cette date.');
};

/**
 * Juge qu’un projet existe. Aucun texte de catégorie ne fixe de délai : passé six mois depuis l’admission, terme que
 * D311 donne à l’avenant qui précise les objectifs, son absence est un manquement selon notre lecture. `texteDu` :
 * premier jour du texte ; pour qui était déjà là, les six mois en partent.
 */
export const projetEtabli = (dossier: Dossier, au: DateCivile, quoi: string, texteDu?: DateCivile): Verdict => {
  const arrete = projetArrete(dossier, au);
  if (arrete) return respectee([sous(arrete.ou, 'statut')]);
  const admission = admisLe(dossier);
  if (admission === undefined) return indeterminee(ADMISSION, ...(dossier.projets ? [] : [PROJETS]));
  if (au < admission) return sansObjet('La personne n’est pas encore admise à cette date.');
  const delai = mois(6);
  const origine = texteDu === undefined ? admission : dernier(admission, texteDu);
  const sortie = sortiLe(dossier, au);
  if (sortie !== undefined && sortie <= echeance(origine, delai)) return sansObjet(SORTIE_PASSEE);
  const enPreparation = projetEnCours(dossier, au);
  return unique({
    au,
    calcul: calculer(origine, ADMISSION, delai),
    fait: undefined,
    silence: dossier.projets === undefined,
    manque: [enPreparation ? sous(enPreparation.ou, 'statut') : PROJETS],
    quoi,
    certitude: 'selon_lecture',
  });
};
