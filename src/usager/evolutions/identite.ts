import { compact } from '../../kernel/compact';
import { ajouter } from '../../kernel/listes';
import type { Fait } from '../evenements';
import type { Usager } from '../usager';

/** Ce que changent à la personne les faits sur son identité, sa communication, son aptitude et ses directives. */
export const evolutionsIdentite = {
  UsagerEnregistre: ({ identite, coordonnees }: Fait<'UsagerEnregistre'>, usager: Usager): Usager => ({
    ...usager,
    ...compact({ identite, coordonnees }),
  }),
  IdentiteCorrigee: ({ identite }: Fait<'IdentiteCorrigee'>, usager: Usager): Usager => ({ ...usager, identite }),
  CoordonneesCorrigees: ({ coordonnees }: Fait<'CoordonneesCorrigees'>, usager: Usager): Usager => ({
    ...usager,
    coordonnees,
  }),
  CommunicationDecrite: ({ communication }: Fait<'CommunicationDecrite'>, usager: Usager): Usager => ({
    ...usager,
    communication,
  }),
  AptitudeConstatee: ({ apte, motif, constateeLe, le, par }: Fait<'AptitudeConstatee'>, usager: Usager): Usager => ({
    ...usager,
    aptitudes: ajouter(usager.aptitudes, { apte, le: constateeLe ?? le, par, ...compact({ motif }) }),
  }),
  DirectivesAnticipeesConsignees: (
    { existent, lieu }: Fait<'DirectivesAnticipeesConsignees'>,
    usager: Usager,
  ): Usager => ({ ...usager, directivesAnticipees: { existent, ...compact({ lieu }) } }),
};
