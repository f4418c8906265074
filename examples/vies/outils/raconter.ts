import type { DateCivile, Dossier, EntreeJournal, Rapport } from 'projet-personnalise';
import { controler, deVerdict, echeances, enChiffres, PersonneConnue } from 'projet-personnalise';
import type { Classeur } from './classeur';
import { CLASSEUR_VIDE, jouer } from './classeur';
import type { Entete } from './dossier-du-journal';
import { dossierDuJournal } from './dossier-du-journal';
import { FAITS_FR } from './faits-fr';
import type { Chapitre } from './gestes';

const CIBLES = ['objectif', 'action', 'prestation', 'attente', 'besoin', 'risque', 'restriction', 'document'] as const;

const identifiant = (valeur: unknown): string | undefined => {
  if (typeof valeur === 'string') return valeur;
  const id: unknown = typeof valeur === 'object' && valeur !== null && 'id' in valeur ? valeur.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

/** Ce que le fait désigne, par son identifiant : c’est ce qui relie les lignes entre elles. */
const cible = (evenement: object): string => {
  const trouve = Object.entries(evenement).find(([cle]) => CIBLES.some((nom) => nom === cle));
  const id = identifiant(trouve?.[1]);
  return id === undefined ? '' : ` [${id}]`;
};

const auteur = (par: EntreeJournal['evenement']['par'], registre: readonly PersonneConnue[]): string => {
  if (par.qualite === 'personne') return 'elle-même';
  return registre.find(({ id }) => id === par.id)?.fonction ?? par.fonction ?? par.qualite.replaceAll('_', ' ');
};

/** Un fait, en une ligne : le jour, ce qu’il concerne, ce qui s’est passé, et qui l’a dit ou fait. */
export const raconter = ({ agregat, evenement }: EntreeJournal, registre: readonly PersonneConnue[]): string => {
  const { le, par, type } = evenement;
  const dit = 'exprimeLe' in evenement && evenement.exprimeLe ? ` (dit le ${enChiffres(evenement.exprimeLe)})` : '';
  return `${enChiffres(le)}  ${agregat.padEnd(14)}  ${FAITS_FR[type]}${cible(evenement)} — ${auteur(par, registre)}${dit}`;
};

type Ecrire = (ligne: string) => void;

/** Joue une vie et la raconte ; un refus imprévu, ou un refus attendu qui ne vient pas, l’arrête net. */
export const vivre = (
  chapitres: readonly Chapitre[],
  registre: readonly PersonneConnue[],
  ecrire: Ecrire,
): Classeur => {
  let classeur = CLASSEUR_VIDE;
  for (const { titre, gestes } of chapitres) {
    ecrire(`\n— ${titre}`);
    for (const geste of gestes) {
      const joue = jouer(classeur, geste);
      if (joue.accepte !== (geste.refusAttendu === undefined) || (!joue.accepte && joue.code !== geste.refusAttendu)) {
        throw new Error(`Imprévu : ${JSON.stringify([geste, joue.accepte ? 'accepté' : joue])}`);
      }
      if (joue.accepte) {
        for (const fait of joue.faits) ecrire(raconter(fait, registre));
        classeur = joue.classeur;
      } else {
        ecrire(`${' '.repeat(10)}  ${geste.agregat.padEnd(14)}  ✗ ${joue.phrase}`);
      }
    }
  }
  return classeur;
};

const VERBES = { en_retard: 'en retard', a_faire: 'à faire', a_renouveler: 'à renouveler' } as const;

/** Contrôle le dossier au jour dit : les manquements, puis ce qui est à faire ou à renouveler. */
export const dresserLeBilan = (dossier: Dossier, au: DateCivile, ecrire: Ecrire): Rapport => {
  const rapport = controler(dossier, { au });
  const { respectee, a_faire, non_respectee, indeterminee, sans_objet } = rapport.compte;
  ecrire(`\n— Contrôle au ${enChiffres(au)}`);
  ecrire(
    `${non_respectee} manquements, ${a_faire} à faire, ${respectee} respectés, ${indeterminee} sans réponse, ${sans_objet} sans objet`,
  );
  for (const { titre, regle, verdict } of deVerdict(rapport, 'non_respectee')) {
    const { depuisLe, regulariseLe } = verdict;
    const depuis = depuisLe === null ? 'sans date ' : enChiffres(depuisLe);
    ecrire(`${depuis}  ${(regulariseLe ? 'régularisé' : 'manquement').padEnd(14)}  ${titre} (${regle})`);
  }
  for (const { le, nature, resultat } of echeances(rapport)) {
    if (nature === 'en_retard') continue;
    ecrire(`${enChiffres(le)}  ${VERBES[nature].padEnd(14)}  ${resultat.titre} (${resultat.regle})`);
  }
  return rapport;
};

/** Une vie à raconter : ce qui s’y passe, ce que le journal n’en dit pas, et les jours où l’on contrôle. */
export type VieARaconter = {
  readonly entete: Entete;
  readonly chapitres: readonly Chapitre[];
  readonly controles: readonly DateCivile[];
  readonly ecrire: Ecrire;
};

/** Ce qu’une vie a laissé : les états du moment, le dossier que donne le journal, et un rapport par contrôle. */
export type VieRacontee = {
  readonly classeur: Classeur;
  readonly dossier: Dossier;
  readonly rapports: readonly Rapport[];
};

const lire = (entete: Entete, journal: Classeur['journal']): Dossier => {
  const lecture = dossierDuJournal(entete, journal);
  if (!lecture.ok) throw new Error(lecture.error.map(({ message }) => message).join('\n'));
  return lecture.value;
};

/** Joue la vie, la raconte, rebâtit le dossier depuis son seul journal, le relit et le contrôle. */
export const raconterUneVie = ({ entete, chapitres, controles, ecrire }: VieARaconter): VieRacontee => {
  const registre = entete.personnes.map((personne) => PersonneConnue.parse(personne));
  const classeur = vivre(chapitres, registre, ecrire);
  ecrire(`\n${classeur.journal.length} faits au journal ; le dossier qu’il donne se lit sans faute.`);
  // À un jour passé, le début du journal redonne le dossier tel qu’il était.
  const rapports = controles.map((au) => {
    const connus = classeur.journal.filter(({ evenement }) => evenement.le <= au);
    return dresserLeBilan(lire(entete, connus), au, ecrire);
  });
  ecrire('\nCes rapports aident à repérer ; ils ne prononcent pas la conformité d’un dossier.');
  return { classeur, dossier: lire(entete, classeur.journal), rapports };
};
