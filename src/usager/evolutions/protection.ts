import { compact } from '../../kernel/compact';
import { ajouter, changer } from '../../kernel/listes';
import type { Fait } from '../evenements';
import type { Usager } from '../usager';

/** Ce que changent à la personne les faits sur ceux qui la protègent. */
export const evolutionsProtection = {
  ProtectionOuverte: ({ mesure }: Fait<'ProtectionOuverte'>, usager: Usager): Usager => ({
    ...usager,
    protections: ajouter(usager.protections, mesure),
  }),
  ProtectionModifiee: ({ mesure }: Fait<'ProtectionModifiee'>, usager: Usager): Usager => ({
    ...usager,
    protections: changer(usager.protections, mesure.id, () => mesure),
  }),
  ProtectionTerminee: ({ mesure, finLe }: Fait<'ProtectionTerminee'>, usager: Usager): Usager => ({
    ...usager,
    protections: changer(usager.protections, mesure, (connue) => ({ ...connue, finLe })),
  }),
  AbsenceDeProtectionConstatee: (_: Fait<'AbsenceDeProtectionConstatee'>, usager: Usager): Usager => ({
    ...usager,
    protections: [],
  }),
  AutoriteParentaleDefinie: (
    { titulaires, exercice, fratrie }: Fait<'AutoriteParentaleDefinie'>,
    usager: Usager,
  ): Usager => ({
    ...usager,
    autoriteParentale: { ...usager.autoriteParentale, ...compact({ titulaires, exercice, fratrie }) },
  }),
  MesureEnfanceOuverte: ({ mesure }: Fait<'MesureEnfanceOuverte'>, usager: Usager): Usager => ({
    ...usager,
    autoriteParentale: {
      ...usager.autoriteParentale,
      mesuresProtectionEnfance: ajouter(usager.autoriteParentale?.mesuresProtectionEnfance, mesure),
    },
  }),
  MesureEnfanceTerminee: ({ mesure, finLe }: Fait<'MesureEnfanceTerminee'>, usager: Usager): Usager => ({
    ...usager,
    autoriteParentale: {
      ...usager.autoriteParentale,
      mesuresProtectionEnfance: changer(usager.autoriteParentale?.mesuresProtectionEnfance, mesure, (connue) => ({
        ...connue,
        finLe,
      })),
    },
  }),
};
