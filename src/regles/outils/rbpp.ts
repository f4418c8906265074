import type { Regle, VersionDeTexte } from '../regle';

type Propre = Pick<Regle, 'titre' | 'moment' | 'lecture' | 'remede' | 'acteur' | 'controler'> & {
  /** Nom du fichier, sans dossier. */
  readonly nom: string;
  readonly vu: VersionDeTexte['vu'];
  /** Partie de la recommandation, telle que nous la désignons. */
  readonly partie: string;
  readonly doutes?: string;
};

const PAR_VUE: Readonly<Record<VersionDeTexte['vu'], string>> = {
  texte: 'Recommandation lue.',
  extrait:
    'Seul le début du document a été lu : cette recommandation y est annoncée, sa phrase exacte n’a pas été vue.',
  commentaire: 'Recommandation lue dans une synthèse de tiers, non dans le document.',
  memoire: 'Recommandation de mémoire : le document existe, ce passage n’a pas été vu. La règle reste en incubation.',
};

/**
 * Règle tirée de la recommandation « Les attentes de la personne et le projet personnalisé » (Anesm, décembre 2008).
 *
 * Toujours une recommandation, jamais une obligation ; en incubation tant que le passage n’a pas été vu.
 */
export const recommandation = ({ nom, vu, partie, doutes, ...propre }: Propre): Regle => ({
  id: `rbpp/${nom}`,
  nature: 'rbpp',
  gravite: 'recommandation',
  sources: [
    {
      texte: 'ANESM',
      article: '« Les attentes de la personne et le projet personnalisé », décembre 2008',
      alinea: partie,
      enVigueurDu: '2008-12-01',
      au: null,
      verifieLe: '2026-11-21',
      vu,
    },
  ],
  champ: { precision: 'Tout le secteur social et médico-social.' },
  doutes: doutes === undefined ? PAR_VUE[vu] : `${PAR_VUE[vu]} ${doutes}`,
  depuis: '0.1.0',
  statut: vu === 'memoire' ? 'incubation' : 'stable',
  ...propre,
});
