import { enchainer } from '../../kernel/listes';
import type { Restriction } from '../../projet/concertation';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { consentementsSur, tracesDe } from '../outils/consentements';
import type { Trouve } from '../outils/lecture';
import { situer, sous } from '../outils/lecture';
import { mesuresAu, PROTECTEURS } from '../outils/protections';
import { reunir } from '../outils/reunir';
import { CODE_CIVIL } from '../outils/textes-code-civil';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';
import { reponsesNegatives } from './contre-son-gre';

const relation = ({ valeur, ou }: Trouve<Restriction>, au: DateCivile): Verdict => {
  const { decideePar, decideeLe, autorisationJugeLe, juge } = valeur;
  if (decideePar?.qualite === 'juge') return respectee([sous(ou, 'decideePar')]);
  if (autorisationJugeLe !== undefined && autorisationJugeLe <= au) return respectee([sous(ou, 'autorisationJugeLe')]);
  if (juge === undefined) return indeterminee(sous(ou, 'juge'));
  if (juge === 'saisi') return respectee([sous(ou, 'juge')]);
  const constat = `Relations de la personne limitées le ${enToutesLettres(decideeLe)} sans que le juge soit saisi.`;
  return nonRespectee(constat, [sous(ou, 'juge')], { depuisLe: decideeLe, certitude: 'selon_lecture' });
};

/** La personne protégée choisit où elle réside et voit qui elle veut ; en cas de difficulté, le juge statue. */
export const cc4592ResidenceRelations: Regle = {
  id: 'code-civil/459-2-residence-relations',
  titre: 'Majeur protégé : lieu de résidence choisi par la personne, relations libres',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: CODE_CIVIL.residence,
  champ: { age: 'majeur', protections: ['sans_representation_personne', 'representation_personne'] },
  lecture:
    'Deux choses sont lues : une limite aux visites ou à la correspondance, et un accueil accepté par celui qui protège alors que la personne y était défavorable. Dans les deux cas, seul le juge, ou le conseil de famille, peut passer outre.',
  doutes: 'Le texte parle de « difficulté » sans la définir : un manquement est rendu selon cette lecture.',
  remede: 'Rendre à la personne ses visites ou son choix, ou demander à celui qui la protège de saisir le juge.',
  acteur: 'protecteur',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const limites = enchainer(situer(dossier.projets, '/projets'), ({ valeur, ou }) =>
      situer(valeur.restrictions, sous(ou, 'restrictions')),
    ).filter(
      ({ valeur: { objet, decideeLe, finLe } }) =>
        (objet === 'visites' || objet === 'correspondance') && decideeLe <= au && (finLe === undefined || au <= finLe),
    );
    const refus = reponsesNegatives(dossier);
    const accueils = enchainer(consentementsSur(dossier, ['accueil']), (consentement) => tracesDe(consentement, au))
      .filter(
        ({ acte, qualite, le, ou }) =>
          acte === 'reponse' && PROTECTEURS.has(qualite) && !refus.has(ou) && (mesuresAu(dossier, le) ?? []).length > 0,
      )
      .map(({ avis, le, ou }): Verdict => {
        if (avis === undefined) return indeterminee(sous(ou, 'avisPersonne'));
        if (!avis.recueilli) return indeterminee(sous(ou, 'avisPersonne', 'sens'));
        if (avis.sens !== 'defavorable') return respectee([sous(ou, 'avisPersonne')]);
        const constat = `Accueil accepté le ${enToutesLettres(le)} contre l’avis de la personne, qui choisit où elle réside.`;
        return nonRespectee(constat, [sous(ou, 'avisPersonne')], { depuisLe: le, certitude: 'selon_lecture' });
      });
    const muet = dossier.projets === undefined && dossier.consentements === undefined;
    return reunir(
      [...limites.map((limite) => relation(limite, au)), ...accueils],
      muet ? indeterminee('/projets', '/consentements') : sansObjet('Aucune limite n’est au dossier à cette date.'),
    );
  },
};

const avec = (suite: { juge?: 'saisi' | 'non_saisi' }) => ({
  usager: {
    identite: { naissanceLe: '1950-05-05' },
    protections: [{ id: 'm1', type: 'curatelle_renforcee' as const, debutLe: '2022-01-10' }],
  },
  projets: [
    {
      id: 'p1',
      statut: 'mise_en_oeuvre' as const,
      restrictions: [{ id: 'x1', objet: 'visites' as const, decideeLe: '2026-09-01', ...suite }],
    },
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le juge est saisi de la difficulté',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec({ juge: 'saisi' }),
  },
  {
    titre: 'Les visites sont limitées sans le juge',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec({ juge: 'non_saisi' }),
  },
  { titre: 'Le dossier ne dit pas si le juge est saisi', verdict: 'indeterminee', au: '2026-10-01', dossier: avec({}) },
  { titre: 'Aucune limite encore décidée', verdict: 'sans_objet', au: '2026-08-31', dossier: avec({}) },
];
