import * as z from 'zod';

/** Texte libre, non vide, de 20 000 caractères au plus. Jamais repris dans un rapport. */
export const Texte = z.string().max(20_000).regex(/\S/).meta({ id: 'Texte', description: 'Texte libre, non vide' });
/** Libellé court, non vide, de 300 caractères au plus. */
export const Libelle = z.string().max(300).regex(/\S/).meta({ id: 'Libelle', description: 'Libellé court, non vide' });
