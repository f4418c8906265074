import { scenario } from '../../src/essai/scenario';
import { CommandeProjet } from '../../src/projet/commandes';
import { EvenementProjet } from '../../src/projet/evenements';
import type { Projet } from '../../src/projet/projet';
import { deciderProjet } from '../../src/projet/projet.decider';

export const personne = { qualite: 'personne' } as const;
export const mere = { qualite: 'parent', id: 'mere' } as const;
export const frere = { qualite: 'proche', id: 'frere' } as const;
export const curateur = { qualite: 'curateur', id: 'curateur' } as const;
export const educatrice = { qualite: 'professionnel', id: 'educatrice' } as const;
export const directrice = { qualite: 'directeur', id: 'directrice' } as const;
export const avis = { recueilli: true, sens: 'favorable' } as const;

/** Une commande, lue à la porte comme un logiciel l’enverrait ; à défaut, de l’éducatrice, le 5 janvier 2026. */
export const dire = (type: CommandeProjet['type'], plus: object = {}): CommandeProjet =>
  CommandeProjet.parse({ type, projet: 'p1', le: '2026-01-05', par: educatrice, ...plus });

/** Un fait, relu comme un logiciel le relirait. */
export const fait = (brut: object): EvenementProjet => EvenementProjet.parse(brut);

export const ouvrir = dire('OuvrirProjet');
const phase = (nom: string) => dire('CommencerPhase', { phase: nom });

export const besoin = dire('IdentifierBesoin', { besoin: { id: 'b1', description: 'Aide aux repas' } });
export const objectif = dire('ProposerObjectif', { objectif: { id: 'o1', titre: 'Cuisiner', besoins: ['b1'] } });
export const accord = dire('ApprouverObjectif', { objectif: 'o1', par: personne });
export const action = dire('PlanifierAction', { action: { id: 'a1', titre: 'Atelier', objectifs: ['o1'] } });
export const prestation = dire('ProposerPrestation', { prestation: { id: 's1', titre: 'Ergothérapie', action: 'a1' } });

/** Un projet ouvert, où l’on a de quoi parler. */
export const ecrit = [ouvrir, besoin, objectif, action, prestation] as const;
/** Le chemin de l’accueil à la formalisation. */
export const phases = ['evaluation_initiale', 'coconstruction', 'formalisation'].map(phase);
/** Un projet formalisé, première version établie. */
export const formalise = [...ecrit, ...phases, dire('Formaliser')] as const;
/** Un projet mis en œuvre. */
export const enOeuvre = [...formalise, dire('MettreEnOeuvre')] as const;
/** Un projet suspendu. */
export const suspendu = [...enOeuvre, dire('SuspendreProjet', { motif: 'Hospitalisation' })] as const;
/** Un projet clos. */
export const clos = [...enOeuvre, dire('CloreProjet', { motif: 'sortie' })] as const;

const banc = scenario(deciderProjet);

/** Part de commandes déjà acceptées. */
export const apres = banc.givenCommands;

/** L’état auquel mènent des commandes, toutes acceptées. */
export const etatApres = (...commandes: readonly CommandeProjet[]): Projet => {
  const { state } = banc.givenCommands(...commandes);
  if (state === null) throw new Error('le projet n’est pas ouvert');
  return state;
};
