import * as z from 'zod';

/** Forme d’un numéro FINESS : neuf chiffres, ou `2A` ou `2B` puis sept chiffres en Corse. */
export const FORME_FINESS = /^(?:\d{2}|2[AB])\d{7}$/;

/** Numéro FINESS d’un établissement ou d’un service. */
export const NumeroFiness = z
  .string()
  .regex(FORME_FINESS)
  .describe('Numéro FINESS géographique, neuf chiffres (en Corse, 2A ou 2B puis sept chiffres)');
