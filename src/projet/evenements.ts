import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { evenementsActions } from './evenements/actions';
import { evenementsConcertation } from './evenements/concertation';
import { evenementsCycle } from './evenements/cycle';
import { evenementsObjectifs } from './evenements/objectifs';
import { evenementsParoles } from './evenements/paroles';
import { evenementsRessources } from './evenements/ressources';
import { evenementsSituation } from './evenements/situation';
import { evenementsSuites } from './evenements/suites';
import { evenementsVersions } from './evenements/versions';

/** Tout ce qui peut arriver à un projet : les faits de son journal, chacun daté et signé. */
export const EvenementProjet = z
  .discriminatedUnion('type', [
    ...evenementsCycle,
    ...evenementsParoles,
    ...evenementsSuites,
    ...evenementsSituation,
    ...evenementsObjectifs,
    ...evenementsActions,
    ...evenementsRessources,
    ...evenementsConcertation,
    ...evenementsVersions,
  ])
  .meta({ id: 'EvenementProjet', description: 'Un fait du journal d’un projet' });
/** Un fait du journal d’un projet. */
export type EvenementProjet = Immuable<z.infer<typeof EvenementProjet>>;

/** Un fait du projet, par son type. */
export type Fait<T extends EvenementProjet['type']> = Extract<EvenementProjet, { readonly type: T }>;

/** Un fait né d’un droit. */
export type FaitDeDroit = Immuable<z.infer<(typeof evenementsParoles)[number]>>;
