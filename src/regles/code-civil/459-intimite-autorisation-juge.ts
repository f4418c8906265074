import type { Restriction } from '../../projet/concertation';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import type { Trouve } from '../outils/lecture';
import { situer, sous } from '../outils/lecture';
import { PROTECTEURS } from '../outils/protections';
import { reunir } from '../outils/reunir';
import { surLeProjet } from '../outils/sur-le-projet';
import { CODE_CIVIL } from '../outils/textes-code-civil';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const juger = ({ valeur, ou }: Trouve<Restriction>, au: DateCivile): Verdict => {
  const { decideePar, decideeLe, autorisationJugeLe, juge } = valeur;
  if (decideePar === undefined) return indeterminee(sous(ou, 'decideePar'));
  if (decideePar.qualite === 'juge') return respectee([sous(ou, 'decideePar')]);
  if (!PROTECTEURS.has(decideePar.qualite)) return sansObjet('La décision n’est pas celle de la personne qui protège.');
  const autorisation = sous(ou, 'autorisationJugeLe');
  if (autorisationJugeLe !== undefined && autorisationJugeLe <= decideeLe) return respectee([autorisation]);
  if (autorisationJugeLe === undefined && juge !== 'non_saisi') return indeterminee(autorisation);
  const constat = `Surveillance décidée le ${enToutesLettres(decideeLe)} sans autorisation préalable du juge.`;
  return nonRespectee(constat, [autorisationJugeLe === undefined ? sous(ou, 'juge') : autorisation], {
    depuisLe: decideeLe,
    certitude: 'selon_lecture',
    ...(autorisationJugeLe !== undefined && autorisationJugeLe <= au && { regulariseLe: autorisationJugeLe }),
  });
};

/** Celui qui protège ne porte pas gravement atteinte à l’intimité de la personne sans l’autorisation du juge. */
export const cc459IntimiteAutorisationJuge: Regle = {
  id: 'code-civil/459-intimite-autorisation-juge',
  titre: 'Atteinte grave à l’intimité décidée par celui qui protège : autorisation du juge',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: CODE_CIVIL.intimite,
  champ: { age: 'majeur', protections: ['sans_representation_personne', 'representation_personne'] },
  lecture:
    'Une surveillance par l’image ou par capteur, décidée par le tuteur, le curateur ou la personne habilitée, est tenue pour une atteinte grave à l’intimité. Le conseil de famille vaut le juge. Ce que décide la structure relève d’autres règles.',
  doutes:
    'La gravité s’apprécie au cas par cas et l’urgence est réservée : un manquement est rendu selon cette lecture. Jusqu’au 24 mars 2019, l’alinéa visait aussi l’intégrité corporelle, que la règle ne juge pas.',
  remede: 'Suspendre la surveillance et demander à celui qui protège l’autorisation du juge ou du conseil de famille.',
  acteur: 'protecteur',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeProjet(dossier, au, ({ valeur: { restrictions }, ou }) =>
      restrictions === undefined
        ? indeterminee(sous(ou, 'restrictions'))
        : reunir(
            situer(restrictions, sous(ou, 'restrictions'))
              .filter(
                ({ valeur: { objet, decideeLe, finLe } }) =>
                  objet === 'image_surveillance' && decideeLe <= au && (finLe === undefined || au <= finLe),
              )
              .map((restriction) => juger(restriction, au)),
            sansObjet('Aucune surveillance n’est en cours à cette date.'),
          ),
    ),
};

const avec = (suite?: { autorisationJugeLe?: string; juge?: 'non_saisi' }) => ({
  usager: {
    identite: { naissanceLe: '1950-05-05' },
    protections: [{ id: 'm1', type: 'curatelle_renforcee' as const, debutLe: '2022-01-10' }],
  },
  projets: [
    {
      id: 'p1',
      statut: 'mise_en_oeuvre' as const,
      restrictions: suite
        ? [
            {
              id: 'x1',
              objet: 'image_surveillance' as const,
              decideeLe: '2026-09-01',
              decideePar: { qualite: 'curateur' as const },
              ...suite,
            },
          ]
        : [],
    },
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le juge a autorisé la surveillance le jour même',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec({ autorisationJugeLe: '2026-09-01' }),
  },
  {
    titre: 'Le curateur a décidé sans saisir le juge',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec({ juge: 'non_saisi' }),
  },
  {
    titre: 'Le dossier ne dit pas si le juge a autorisé',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: avec({}),
  },
  { titre: 'Aucune surveillance', verdict: 'sans_objet', au: '2026-10-01', dossier: avec() },
];
