import fc from 'fast-check';
import type { CodeIssue } from '../../dossier/issue';
import type { Pointeur } from '../../kernel/pointeur';
import { pointeur } from '../../kernel/pointeur';
import { dossiers } from './dossier';
import { FAUTES } from './fautes';

/** Un dossier cassé d’une seule façon : laquelle, où, et le code de l’issue qui doit le dire. */
export type DossierCasse = {
  readonly nom: string;
  readonly code: CodeIssue;
  readonly ou: Pointeur;
  readonly dossier: unknown;
};

/** Dossiers valides, cassés chacun d’une façon nommée. */
export const dossiersCasses: fc.Arbitrary<DossierCasse> = fc
  .tuple(dossiers, fc.constantFrom(...FAUTES), fc.nat())
  .map(([valide, { nom, code, casser }, tirage]) => {
    const { dossier, ou } = casser(valide, tirage);
    return { nom, code, ou: pointeur(...ou), dossier };
  });
