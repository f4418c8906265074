import type { Dossier } from '../../dossier/dossier';
import { enchainer } from '../../kernel/listes';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { reponsesEtAccords } from '../outils/consentements';
import { DOCUMENTS, situer } from '../outils/lecture';
import { mesuresAu, PROTECTIONS } from '../outils/protections';
import { reunir } from '../outils/reunir';
import { signaturesAu } from '../outils/signatures';
import { CODE_CIVIL } from '../outils/textes-code-civil';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** Le curateur signe à côté de la personne, jamais à sa place. */
const signatures = (dossier: Dossier, au: DateCivile): readonly Verdict[] =>
  enchainer(situer(dossier.accompagnement?.documentsIndividuels, DOCUMENTS), (document): readonly Verdict[] => {
    const posees = signaturesAu(document, au) ?? [];
    const curateur = posees.find(({ valeur }) => valeur.par.qualite === 'curateur');
    if (curateur === undefined) return [];
    const personne = posees.find(({ valeur }) => valeur.par.qualite === 'personne');
    if (personne) return [respectee([personne.ou, curateur.ou])];
    const { le } = curateur.valeur;
    const constat = `Document signé par le curateur le ${enToutesLettres(le)}, sans la personne.`;
    return [nonRespectee(constat, [curateur.ou], { depuisLe: le })];
  });

/** Le curateur assiste la personne ; il ne consent ni ne signe jamais à sa place. */
export const cc469Curateur: Regle = {
  id: 'code-civil/469-curateur',
  titre: 'Curatelle : le curateur assiste, il ne consent ni ne signe jamais à la place de la personne',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: CODE_CIVIL.curateur,
  champ: { age: 'majeur' },
  lecture:
    'Quelle que soit la curatelle, renforcée comprise, une réponse ou un accord du curateur ne vaut pas celui de la personne. Son assistance à un écrit se voit à sa signature, posée à côté de la sienne. Le code permet au juge d’autoriser un acte précis : un dossier ne le montre pas.',
  doutes: 'Les signatures du même document sont rapprochées sans regarder leur ordre.',
  remede: 'Demander à la personne sa réponse ou sa signature ; garder celle du curateur comme une assistance.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const reponses = reponsesEtAccords(dossier, au)
      .filter(({ qualite }) => qualite === 'curateur')
      .map(({ le, ou }): Verdict => {
        const constat = `Réponse du curateur, le ${enToutesLettres(le)}, tenue pour celle de la personne.`;
        return nonRespectee(constat, [ou], { depuisLe: le });
      });
    const enCuratelle = mesuresAu(dossier, au)?.some(({ valeur }) => valeur.type.startsWith('curatelle'));
    return reunir(
      [...reponses, ...signatures(dossier, au)],
      enCuratelle === undefined
        ? indeterminee(PROTECTIONS)
        : sansObjet(
            enCuratelle ? 'Le curateur n’est intervenu dans aucun acte du dossier.' : 'Aucune curatelle en cours.',
          ),
    );
  },
};

const usager = {
  identite: { naissanceLe: '1950-05-05' },
  protections: [{ id: 'm1', type: 'curatelle_renforcee' as const, debutLe: '2022-01-10' }],
};
const signePar = (...qualites: ('personne' | 'curateur')[]) => ({
  documentsIndividuels: [
    {
      id: 'c1',
      type: 'contrat_sejour' as const,
      signatures: qualites.map((qualite) => ({ le: '2026-09-10', par: { qualite } })),
    },
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le curateur signe à côté de la personne',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { usager, accompagnement: signePar('personne', 'curateur') },
  },
  {
    titre: 'Le curateur signe seul',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { usager, accompagnement: signePar('curateur') },
  },
  {
    titre: 'Le dossier ne dit rien des mesures de protection',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { usager: { identite: usager.identite }, accompagnement: signePar('personne') },
  },
  {
    titre: 'Le curateur n’est intervenu en rien',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { usager, accompagnement: signePar('personne') },
  },
];
