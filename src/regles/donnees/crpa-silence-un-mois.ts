import { mois } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { jugerDemandes, reponseDansLeDelai } from '../outils/demandes';
import { versions } from '../outils/textes';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** Une demande de document administratif reçoit sa réponse en un mois : au-delà, le silence vaut refus. */
export const crpaSilenceUnMois: Regle = {
  id: 'donnees/crpa-silence-un-mois',
  titre: 'Document administratif : réponse avant que le silence d’un mois ne vaille refus',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: [
    ...versions('CRPA', ['R311-13'], {
      enVigueurDu: '2016-01-01',
      au: null,
      modifiePar: 'décret n° 2015-1342 du 23 octobre 2015',
      lien: 'LEGIARTI000031370409',
      vu: 'texte',
    }),
    ...versions('CRPA', ['R*311-12'], {
      enVigueurDu: '2016-01-01',
      au: null,
      modifiePar: 'décret n° 2015-1342 du 23 octobre 2015',
      lien: 'LEGIARTI000031370407',
      vu: 'texte',
    }),
  ],
  champ: { precision: 'Structures publiques, ou chargées d’une mission de service public.' },
  lecture:
    'Un mois de silence après la réception fait naître un refus, que la personne peut porter devant la CADA. Le code ne dit pas que se taire est interdit : laisser naître ce refus est un manquement selon notre lecture, car le document demandé est en principe communicable à l’intéressé.',
  doutes: 'Savoir si une structure privée est chargée d’une mission de service public se discute.',
  remede: 'Communiquer le document, ou refuser en disant pourquoi et comment saisir la CADA.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const { statutJuridique, missionDeServicePublic } = dossier.structure ?? {};
    if (statutJuridique !== 'public' && missionDeServicePublic !== true) {
      if (statutJuridique === undefined) return indeterminee('/structure/statutJuridique');
      if (missionDeServicePublic === undefined) return indeterminee('/structure/missionDeServicePublic');
      return sansObjet('La structure n’est pas tenue de communiquer des documents administratifs.');
    }
    return jugerDemandes(dossier, au, 'document_administratif', (demande) =>
      reponseDansLeDelai(demande, au, mois(1), {
        quoi: 'Réponse à la demande de document administratif',
        certitude: 'selon_lecture',
      }),
    );
  },
};

type Suite = { enAttente?: boolean; reponse?: { le: string; sens: 'refus_motive' } };
const avec = (suite: Suite) => ({
  structure: { statutJuridique: 'public' as const },
  accompagnement: {
    demandesAcces: [
      {
        id: 'd1',
        recueLe: '2026-08-31',
        par: { qualite: 'personne' as const },
        objet: 'document_administratif' as const,
        ...suite,
      },
    ],
  },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un refus motivé dans le mois est une réponse',
    verdict: 'respectee',
    au: '2026-12-01',
    dossier: avec({ reponse: { le: '2026-09-30', sens: 'refus_motive' } }),
  },
  { titre: 'La demande attend', verdict: 'a_faire', au: '2026-09-30', dossier: avec({ enAttente: true }) },
  { titre: 'Un mois de silence', verdict: 'non_respectee', au: '2026-10-01', dossier: avec({ enAttente: true }) },
  {
    titre: 'Le dossier ne dit pas le statut de la structure',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { ...avec({ enAttente: true }), structure: {} },
  },
  {
    titre: 'Structure privée sans mission de service public',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      ...avec({ enAttente: true }),
      structure: { statutJuridique: 'prive_lucratif', missionDeServicePublic: false },
    },
  },
];
