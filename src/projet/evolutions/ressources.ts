import { compact } from '../../kernel/compact';
import { ajouter, changer } from '../../kernel/listes';
import type { StatutElement } from '../../vocabulaire/statuts';
import type { Jalon } from '../concertation';
import type { Prestation } from '../contenu';
import type { Fait } from '../evenements';
import type { Projet } from '../projet';
import { repondue } from './outils';

const surPrestation = (projet: Projet, id: string, changement: (prestation: Prestation) => Prestation): Projet => ({
  ...projet,
  prestations: changer(projet.prestations, id, changement),
});
const surJalon = (projet: Projet, id: string, changement: (jalon: Jalon) => Jalon): Projet => ({
  ...projet,
  jalons: changer(projet.jalons, id, changement),
});

type FaitDeStatut = Fait<'PrestationDemarree' | 'PrestationTerminee' | 'PrestationAnnulee'>;
const passer =
  (statut: StatutElement) =>
  (fait: FaitDeStatut, projet: Projet): Projet =>
    surPrestation(projet, fait.prestation, (p) => ({ ...p, statut, statutLe: fait.le }));

export const evolutionsRessources = {
  MoyenAjoute: ({ moyen }: Fait<'MoyenAjoute'>, projet: Projet): Projet => ({
    ...projet,
    moyens: ajouter(projet.moyens, moyen),
  }),
  MoyenRedefini: ({ moyen }: Fait<'MoyenRedefini'>, projet: Projet): Projet => ({
    ...projet,
    moyens: changer(projet.moyens, moyen.id, () => moyen),
  }),
  PrestationProposee: ({ prestation, le }: Fait<'PrestationProposee'>, projet: Projet): Projet => ({
    ...projet,
    prestations: ajouter(projet.prestations, { ...prestation, statut: 'en_preparation', statutLe: le }),
  }),
  PrestationRedefinie: ({ prestation }: Fait<'PrestationRedefinie'>, projet: Projet): Projet =>
    surPrestation(projet, prestation.id, ({ statut, statutLe, choix, choixAnterieurs }) =>
      repondue({ ...prestation, statut, ...compact({ statutLe, choix, choixAnterieurs }) }),
    ),
  ReponsePrestationDonnee: (fait: Fait<'ReponsePrestationDonnee'>, projet: Projet): Projet => {
    const { reponse, le, par, optionsProposees, paroles, avisPersonne, reproposerLe } = fait;
    const choix = compact({ reponse, le, par, optionsProposees, paroles, avisPersonne, reproposerLe });
    return surPrestation(projet, fait.prestation, (p) => repondue(p, choix));
  },
  PrestationDemarree: passer('actif'),
  PrestationTerminee: passer('termine'),
  PrestationAnnulee: passer('annule'),
  JalonFixe: ({ jalon }: Fait<'JalonFixe'>, projet: Projet): Projet => ({
    ...projet,
    jalons: ajouter(projet.jalons, jalon),
  }),
  JalonDeplace: ({ jalon, au }: Fait<'JalonDeplace'>, projet: Projet): Projet =>
    surJalon(projet, jalon, (j) => ({ ...j, le: au })),
  JalonAtteint: ({ jalon, le }: Fait<'JalonAtteint'>, projet: Projet): Projet =>
    surJalon(projet, jalon, (j) => ({ ...j, atteintLe: le })),
};
