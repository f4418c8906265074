import { sansIndefini } from './compact';
import type { Result } from './result';
import { err, ok } from './result';

/** Le fait, sauf si un refus s’y oppose ; ses clés indéfinies ôtées, il survit à JSON tel quel. */
export const emitUnless = <E, R>(refusal: R | null, event: E): Result<readonly E[], R> =>
  refusal === null ? ok([sansIndefini(event)]) : err(refusal);

/** Le fait, que rien ne peut refuser. */
export const emit = <E>(event: E): Result<readonly E[], never> => ok([sansIndefini(event)]);
