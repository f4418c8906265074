import type * as z from 'zod';
import type { Dossier } from '../dossier/dossier';
import type { Immuable } from '../kernel/immuable';
import type { JourEcrit } from './regle';
import type { NomVerdict } from './verdict';

type Brut = Immuable<z.input<typeof Dossier>>;

/** Un dossier d’exemple, sans ce qui est toujours pareil (`format`, `version`, `id`, `usager.id`). */
export type DossierEsquisse = Omit<Brut, 'format' | 'version' | 'id' | 'usager'> & {
  readonly usager?: Omit<Brut['usager'], 'id'>;
};

/** Un dossier, un jour, et le verdict attendu : à la fois documentation, test et cas de conformité. */
export type Exemple = {
  readonly titre: string;
  readonly verdict: NomVerdict;
  readonly au: JourEcrit;
  readonly dossier: DossierEsquisse;
};

/** Complète une esquisse en un dossier entier, tel qu’on le lirait d’un fichier. */
export const completer = ({ usager, ...reste }: DossierEsquisse): Brut => ({
  format: 'projet-personnalise/dossier',
  version: 1,
  id: 'exemple',
  usager: { id: 'usager', ...usager },
  ...reste,
});
