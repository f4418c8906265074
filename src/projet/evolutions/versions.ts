import { compact } from '../../kernel/compact';
import { ajouter } from '../../kernel/listes';
import type { Fait } from '../evenements';
import type { Projet } from '../projet';
import { contenuDe } from '../redaction';
import { sansRedaction } from './cycle';

export const evolutionsVersions = {
  AvenantOuvert: ({ le, raison }: Fait<'AvenantOuvert'>, projet: Projet): Projet => ({
    ...projet,
    redaction: { motif: 'avenant', depuisLe: le, ...compact({ raison }) },
  }),
  AvenantAbandonne: (_: Fait<'AvenantAbandonne'>, projet: Projet): Projet => sansRedaction(projet),
  VersionEtablie: ({ numero, le, motif, revision }: Fait<'VersionEtablie'>, projet: Projet): Projet => ({
    ...sansRedaction(projet),
    versions: ajouter(projet.versions, {
      numero,
      etablieLe: le,
      motif,
      ...compact({ revision }),
      contenu: contenuDe(projet),
    }),
  }),
  AccordDonne: (fait: Fait<'AccordDonne'>, projet: Projet): Projet => {
    const { accord: id, partie, par, le, version, forme, avisPersonne } = fait;
    return {
      ...projet,
      accords: ajouter(projet.accords, { id, partie, par, le, version, forme, ...compact({ avisPersonne }) }),
    };
  },
  ProjetRemis: ({ le, a, par, forme }: Fait<'ProjetRemis'>, projet: Projet): Projet => ({
    ...projet,
    remises: ajouter(projet.remises, { le, a, par, ...compact({ forme }) }),
  }),
};
