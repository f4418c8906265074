import { compact } from '../../kernel/compact';
import type { Fait } from '../evenements';
import type { Revision } from '../revision';
import { tenueLe } from '../tenue';

const sansStatut = (revision: Revision) => {
  switch (revision.statut) {
    case 'ouverte': {
      const { statut, ...reste } = revision;
      return reste;
    }
    case 'tenue': {
      const { statut, tenueLe, ...reste } = revision;
      return reste;
    }
    case 'close': {
      const { statut, tenueLe, closeLe, ...reste } = revision;
      return reste;
    }
    case 'annulee': {
      const { statut, annuleeLe, motifAnnulation, ...reste } = revision;
      return reste;
    }
  }
};

export const evolutionsTenue = {
  RevisionTenue: ({ le, presents, personne }: Fait<'RevisionTenue'>, revision: Revision): Revision => ({
    ...sansStatut(revision),
    statut: 'tenue',
    tenueLe: le,
    presents,
    personne,
  }),
  RevisionClose: ({ le }: Fait<'RevisionClose'>, revision: Revision): Revision => ({
    ...sansStatut(revision),
    statut: 'close',
    tenueLe: tenueLe(revision) ?? le,
    closeLe: le,
  }),
  RevisionAnnulee: ({ le, motif }: Fait<'RevisionAnnulee'>, revision: Revision): Revision => ({
    ...sansStatut(revision),
    statut: 'annulee',
    annuleeLe: le,
    ...compact({ motifAnnulation: motif }),
  }),
};
