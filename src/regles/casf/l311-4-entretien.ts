import type { Entretien } from '../../accompagnement/entretien';
import type { Dossier } from '../../dossier/dossier';
import type { Qualite } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import { estLaDirection } from '../../vocabulaire/qualites';
import { profilDe } from '../champ';
import type { Exemple } from '../exemple';
import { PERSONNES_DE_CONFIANCE, personnesDeConfianceAu } from '../outils/confiance';
import { surLeDocument } from '../outils/documents';
import { concluLe, ENTRETIENS, entretienDuContrat } from '../outils/entretien';
import type { Trouve } from '../outils/lecture';
import { sous } from '../outils/lecture';
import { REPRESENTANTS_DU_MINEUR } from '../outils/protections';
import { AVEC_CONTRAT_OU_DIPC, L311_4, LOI_2024_LE } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const LOI_2015_LE = '2015-12-30';
const SANS_TIERS: ReadonlySet<Qualite> = new Set<Qualite>([
  'personne',
  'personne_confiance',
  'directeur',
  'delegue_directeur',
  'medecin_coordonnateur',
]);

type Juge = (dossier: Dossier, entretien: Trouve<Entretien>) => Verdict;

/** Jusqu’au 9 avril 2024 : aucun tiers, sauf la personne de confiance si la personne le choisit. */
const ancien: Juge = (dossier, { valeur, ou }) => {
  const { le, presents, accompagnementChoisi } = valeur;
  if (presents === undefined) return indeterminee(sous(ou, 'presents'));
  const mineur = profilDe(dossier, le).age === 'mineur';
  const tiers = presents.filter(
    ({ qualite }) => !SANS_TIERS.has(qualite) && !(mineur && REPRESENTANTS_DU_MINEUR.has(qualite)),
  );
  if (tiers.length > 0) {
    const constat = `Entretien du ${enToutesLettres(le)} tenu devant un tiers, ce que la loi excluait alors.`;
    return nonRespectee(constat, [sous(ou, 'presents')], { depuisLe: le });
  }
  const accompagnee = presents.some(({ qualite }) => qualite === 'personne_confiance');
  if (!accompagnee || accompagnementChoisi === true) return respectee([ou]);
  if (accompagnementChoisi === undefined) return indeterminee(sous(ou, 'accompagnementChoisi'));
  const constat = `Entretien du ${enToutesLettres(le)} : personne de confiance présente sans que la personne l’ait choisi.`;
  return nonRespectee(constat, [sous(ou, 'presents')], { depuisLe: le });
};

/** Depuis le 10 avril 2024 : la personne de confiance participe, sauf si la personne s’y oppose. */
const nouveau: Juge = (dossier, { valeur, ou }) => {
  const { le, presents, oppositionPersonneConfiance: opposition } = valeur;
  // L311-5-1 n’ouvre la désignation qu’aux majeurs.
  const designees = profilDe(dossier, le).age === 'mineur' ? [] : personnesDeConfianceAu(dossier, le);
  const presente = presents?.some(({ qualite }) => qualite === 'personne_confiance');
  if (presente !== true && designees === undefined) return indeterminee(PERSONNES_DE_CONFIANCE);
  if (presente !== true && designees?.length === 0) return respectee([ou]);
  if (presente === undefined) return indeterminee(sous(ou, 'presents'));
  const jour = enToutesLettres(le);
  if (presente && opposition === true) {
    const constat = `Entretien du ${jour} : personne de confiance présente malgré l’opposition de la personne.`;
    return nonRespectee(constat, [sous(ou, 'presents')], { depuisLe: le });
  }
  if (presente || opposition === true) return respectee([ou]);
  if (opposition === undefined) return indeterminee(sous(ou, 'oppositionPersonneConfiance'));
  const constat = `Entretien du ${jour} : personne de confiance absente, alors que la personne ne s’y opposait pas.`;
  return nonRespectee(constat, [sous(ou, 'presents')], { depuisLe: le, certitude: 'selon_lecture' });
};

const juger: Juge = (dossier, entretien) => {
  const { conduitPar, le } = entretien.valeur;
  if (conduitPar === undefined) return indeterminee(sous(entretien.ou, 'conduitPar'));
  if (!estLaDirection(conduitPar)) {
    const constat = `Entretien du ${enToutesLettres(le)} mené par quelqu’un que le directeur n’avait pas désigné.`;
    return nonRespectee(constat, [sous(entretien.ou, 'conduitPar')], { depuisLe: le });
  }
  return le < LOI_2024_LE ? ancien(dossier, entretien) : nouveau(dossier, entretien);
};

const apresConclusion = (verdict: Verdict, { valeur: { le }, ou }: Trouve<Entretien>, conclu: DateCivile): Verdict =>
  verdict.verdict !== 'respectee' || le <= conclu
    ? verdict
    : nonRespectee(
        `Entretien du ${enToutesLettres(le)}, après la conclusion du contrat le ${enToutesLettres(conclu)}.`,
        [ou],
        { depuisLe: conclu, certitude: 'selon_lecture', regulariseLe: le },
      );

/**
 * Le contrat de séjour se conclut lors d’un entretien mené par le directeur ou son délégué.
 *
 * Une règle, deux rédactions : celle qui valait le jour de l’entretien s’applique.
 */
export const l3114Entretien: Regle = {
  id: 'casf/l311-4-entretien',
  titre: 'Entretien de conclusion du contrat : mené par la direction, avec la personne de confiance sauf opposition',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: L311_4.entretien,
  champ: {
    numeros: AVEC_CONTRAT_OU_DIPC,
    precision: 'Contrat de séjour seulement : un DIPC n’appelle pas d’entretien.',
  },
  lecture:
    'La loi du jour de l’entretien s’applique. Du 30 décembre 2015 au 9 avril 2024 : sans aucun tiers, la personne de confiance n’étant là que si la personne l’a choisi ; le médecin coordonnateur n’est pas un tiers, ni le représentant d’un mineur. Depuis le 10 avril 2024 : l’entretien sans tiers n’est plus la règle, la personne de confiance désignée participe, sauf si la personne s’y oppose, sans raison à donner. Un mineur n’en désigne pas.',
  doutes:
    'Le code dit « lors de la conclusion » : un entretien tenu après elle est un manquement selon notre lecture. Il ne dit pas ce qu’il en est d’une personne de confiance conviée et qui ne vient pas : son absence n’est un manquement que selon notre lecture.',
  remede:
    'Tenir l’entretien avant la signature, demander à la personne si elle veut sa personne de confiance, et noter qui était là.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocument(dossier, ['contrat_sejour'], au, (contrat) => {
      const conclu = concluLe(contrat, au);
      if (conclu !== undefined && conclu < LOI_2015_LE)
        return sansObjet('Contrat conclu avant que l’entretien soit dû.');
      if (dossier.accompagnement?.entretiens === undefined) return indeterminee(ENTRETIENS);
      const entretien = entretienDuContrat(dossier, conclu, au);
      if (entretien) {
        const verdict = juger(dossier, entretien);
        return conclu === undefined ? verdict : apresConclusion(verdict, entretien, conclu);
      }
      if (conclu === undefined)
        return contrat.valeur.signatures === undefined
          ? indeterminee(sous(contrat.ou, 'etabliLe'))
          : sansObjet('Le contrat n’est pas encore conclu à cette date.');
      const constat = `Contrat conclu le ${enToutesLettres(conclu)} sans entretien au dossier.`;
      return nonRespectee(constat, [ENTRETIENS], { depuisLe: conclu });
    }),
};

const dossierDu = (le: string, entretien: NonNullable<Exemple['dossier']['accompagnement']>['entretiens']) => ({
  structure: { categorie: 'ehpad' as const },
  usager: {
    identite: { naissanceLe: '1940-05-05' },
    personnesDeConfiance: [{ id: 'pc', personne: 'marie', designeeLe: '2023-01-05' }],
  },
  personnes: [{ id: 'marie' }],
  accompagnement: {
    documentsIndividuels: [{ id: 'c1', type: 'contrat_sejour' as const, etabliLe: le }],
    ...(entretien && { entretiens: entretien }),
  },
});
const mene = { id: 'e1', type: 'conclusion_contrat' as const, conduitPar: { qualite: 'directeur' as const } };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Depuis 2024 : la personne de confiance est là',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: dossierDu('2026-09-10', [
      { ...mene, le: '2026-09-08', presents: [{ qualite: 'personne' }, { qualite: 'personne_confiance' }] },
    ]),
  },
  {
    titre: 'Contrat de 2023 : la fille de la personne assistait à l’entretien',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: dossierDu('2023-09-10', [
      { ...mene, le: '2023-09-08', presents: [{ qualite: 'personne' }, { qualite: 'proche' }] },
    ]),
  },
  {
    titre: 'Le dossier ne dit pas qui était à l’entretien',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: dossierDu('2026-09-10', [{ ...mene, le: '2026-09-08' }]),
  },
  {
    titre: 'Contrat de 2014 : l’entretien n’était pas encore dû',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: dossierDu('2014-09-10', []),
  },
];
