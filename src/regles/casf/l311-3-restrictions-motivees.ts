import type { Restriction } from '../../projet/concertation';
import { plusJours } from '../../vocabulaire/calendrier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import type { Trouve } from '../outils/lecture';
import { situer, sous } from '../outils/lecture';
import { reunir } from '../outils/reunir';
import { pendantLeSejour } from '../outils/sejour';
import { surLeProjet } from '../outils/sur-le-projet';
import { L311_3 } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const QUALITES = { motivee: 'sans motif écrit', proportionnee: 'sans proportion avec le risque' } as const;

const examen = ({ valeur, ou }: Trouve<Restriction>, au: DateCivile): Verdict => {
  const { reexamenLe, reexamineeLe, finLe } = valeur;
  if (reexamenLe === undefined) {
    return finLe === undefined
      ? indeterminee(sous(ou, 'reexamenLe'))
      : respectee([sous(ou, 'finLe')], { jusquAu: finLe });
  }
  if (au <= reexamenLe) return respectee([sous(ou, 'reexamenLe')], { jusquAu: reexamenLe });
  if (reexamineeLe === undefined) return indeterminee(sous(ou, 'reexamineeLe'));
  if (reexamineeLe.some((le) => reexamenLe <= le && le <= au)) return respectee([sous(ou, 'reexamineeLe')]);
  return nonRespectee(
    `Restriction à revoir le ${enToutesLettres(reexamenLe)}, et non revue depuis.`,
    [sous(ou, 'reexamineeLe')],
    { depuisLe: plusJours(reexamenLe, 1), echeance: reexamenLe, certitude: 'selon_lecture' },
  );
};

const juger = (restriction: Trouve<Restriction>, au: DateCivile): Verdict => {
  const { valeur, ou } = restriction;
  const qualites = (['motivee', 'proportionnee'] as const).map((qualite): Verdict => {
    const dite = valeur[qualite];
    if (dite === undefined) return indeterminee(sous(ou, qualite));
    if (dite) return respectee([sous(ou, qualite)]);
    return nonRespectee(
      `Restriction décidée le ${enToutesLettres(valeur.decideeLe)} ${QUALITES[qualite]}.`,
      [sous(ou, qualite)],
      { depuisLe: valeur.decideeLe, certitude: 'selon_lecture' },
    );
  });
  return reunir([...qualites, examen(restriction, au)], sansObjet('Aucune restriction.'));
};

/** Toute restriction d’une liberté inscrite au projet est motivée, proportionnée, bornée et revue. */
export const l3113RestrictionsMotivees: Regle = {
  id: 'casf/l311-3-restrictions-motivees',
  titre: 'Restriction d’une liberté : motivée, proportionnée, bornée dans le temps et revue',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: L311_3.dignite,
  champ: {},
  lecture:
    'Le texte garantit la dignité, la vie privée et, depuis 2024, familiale, l’intimité, la sécurité et, depuis 2015, la liberté d’aller et venir. Il ne dit pas comment une restriction se justifie : nous lui demandons, comme à toute atteinte à une liberté, un motif, une proportion, une fin ou une date de nouvel examen. Une restriction terminée n’est plus jugée.',
  doutes:
    'Les conditions d’une restriction ne sont écrites que pour l’annexe des établissements pour personnes âgées (L311-4-1) ; un manquement est toujours rendu selon cette lecture.',
  remede:
    'Écrire pourquoi la restriction est nécessaire et jusqu’à quand, en parler avec la personne, et la lever si rien ne la justifie.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    pendantLeSejour(dossier, au, (jour) =>
      surLeProjet(dossier, jour, ({ valeur: { restrictions }, ou }) =>
        restrictions === undefined
          ? indeterminee(sous(ou, 'restrictions'))
          : reunir(
              situer(restrictions, sous(ou, 'restrictions'))
                .filter(
                  ({ valeur: { decideeLe, finLe } }) => decideeLe <= jour && (finLe === undefined || jour <= finLe),
                )
                .map((restriction) => juger(restriction, jour)),
              sansObjet('Aucune restriction n’est en cours à cette date.'),
            ),
      ),
    ),
};

const restriction = { id: 'x1', objet: 'aller_venir' as const, decideeLe: '2026-09-01', reexamenLe: '2026-12-01' };
const projet = { id: 'p1', statut: 'mise_en_oeuvre' as const };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une restriction motivée, proportionnée, à revoir avant trois mois',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, restrictions: [{ ...restriction, motivee: true, proportionnee: true }] }] },
  },
  {
    titre: 'Une restriction sans motif',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, restrictions: [{ ...restriction, motivee: false, proportionnee: true }] }] },
  },
  {
    titre: 'Le dossier ne dit pas pourquoi la restriction est décidée',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, restrictions: [restriction] }] },
  },
  {
    titre: 'Aucune restriction',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, restrictions: [] }] },
  },
];
