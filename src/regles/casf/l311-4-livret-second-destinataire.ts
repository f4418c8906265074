import type { Dossier } from '../../dossier/dossier';
import type { Qualite } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { profilDe } from '../champ';
import type { Exemple } from '../exemple';
import { depuisAdmission, dueALAccueil, NAISSANCE } from '../outils/accueil';
import { PROTECTIONS, REPRESENTANTS_DU_MAJEUR, REPRESENTANTS_DU_MINEUR } from '../outils/protections';
import { AVEC_CONTRAT_OU_DIPC, L311_4, LOI_2024_LE, ORDONNANCE_2020_LE } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';

const jugerPour = (dossier: Dossier, au: DateCivile, destinataires: readonly Qualite[], quoi: string): Verdict =>
  dueALAccueil({
    dossier,
    au,
    documents: ['livret_accueil'],
    aQui: ({ qualite }) => destinataires.includes(qualite),
    quoi: `Remise du livret d’accueil ${quoi}`,
  });

/** Le livret est aussi remis au représentant du mineur, ou à celui qui représente un majeur pour sa personne. */
export const l3114LivretSecondDestinataire: Regle = {
  id: 'casf/l311-4-livret-second-destinataire',
  titre: 'Livret d’accueil remis aussi au représentant du mineur ou du majeur représenté',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: L311_4.livret,
  champ: { numeros: AVEC_CONTRAT_OU_DIPC },
  lecture:
    'L’âge et la mesure se regardent au jour de l’admission. Depuis le 10 avril 2024, la phrase ajoute « ou à la personne de confiance » juste après la personne chargée de la mesure : nous y lisons un choix entre les deux, et non une remise de plus. Un curateur n’est pas visé.',
  doutes:
    'La place de la personne de confiance dans la phrase laisse plusieurs lectures. Les accueils d’avant le 1er octobre 2020 relèvent d’une rédaction que nous n’avons pas lue en entier : ils ne sont pas jugés.',
  remede: 'Remettre aussi le livret au représentant, sans oublier la personne, et noter le jour.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    depuisAdmission(dossier, au, (admission) => {
      if (admission < ORDONNANCE_2020_LE) return sansObjet('Accueil antérieur au 1er octobre 2020.');
      const { age, protection } = profilDe(dossier, admission);
      if (age === undefined) return indeterminee(NAISSANCE);
      if (age === 'mineur') return jugerPour(dossier, au, [...REPRESENTANTS_DU_MINEUR], 'au représentant du mineur');
      if (protection === undefined) return indeterminee(PROTECTIONS);
      if (protection !== 'representation_personne') return sansObjet('Nul ne représente la personne pour elle-même.');
      const deConfiance: readonly Qualite[] = admission >= LOI_2024_LE ? ['personne_confiance'] : [];
      const destinataires = [...REPRESENTANTS_DU_MAJEUR, ...deConfiance];
      return jugerPour(dossier, au, destinataires, 'à celui qui représente la personne');
    }),
};

const structure = { categorie: 'ime' as const };
const usager = { identite: { naissanceLe: '2015-03-31' } };
const admission = { admisLe: '2026-08-31' };
const remisA = (qualite: 'personne' | 'parent') => ({
  type: 'livret_accueil' as const,
  le: '2026-09-01',
  a: { qualite },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le livret est remis à la mère de l’enfant',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { structure, usager, accompagnement: { admission, documentsRemis: [remisA('parent')] } },
  },
  {
    titre: 'Quinze jours ne sont pas passés',
    verdict: 'a_faire',
    au: '2026-09-15',
    dossier: { structure, usager, accompagnement: { admission, documentsRemis: [] } },
  },
  {
    titre: 'Le livret n’a été remis qu’à l’enfant',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { structure, usager, accompagnement: { admission, documentsRemis: [remisA('personne')] } },
  },
  {
    titre: 'Le dossier ne dit rien des documents remis',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, usager, accompagnement: { admission } },
  },
  {
    titre: 'Adulte sous curatelle : nul ne la représente pour elle-même',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      structure: { categorie: 'savs' },
      usager: {
        identite: { naissanceLe: '1980-02-29' },
        protections: [{ id: 'm1', type: 'curatelle_simple', debutLe: '2022-01-10' }],
      },
      accompagnement: { admission, documentsRemis: [] },
    },
  },
];
