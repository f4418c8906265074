import { enchainer } from '../../kernel/listes';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { affirme } from '../outils/affirmations';
import { PERSONNES_DE_CONFIANCE, personnesDeConfianceAu } from '../outils/confiance';
import { sous } from '../outils/lecture';
import { reunir } from '../outils/reunir';
import { CSP } from '../outils/textes-csp';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** La personne de confiance est désignée par écrit, et elle signe avec la personne. */
export const l11116FormeDesignation: Regle = {
  id: 'csp/l1111-6-forme-designation',
  titre: 'Personne de confiance désignée par écrit et cosignataire',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: CSP.formeDesignation,
  champ: { age: 'majeur' },
  lecture:
    'Chaque désignation en cours faite depuis le 4 février 2016 est écrite, et signée aussi par celle ou celui qui est désigné. La personne peut la changer ou la révoquer à tout moment, sans raison à donner : une désignation révoquée n’est plus jugée.',
  doutes:
    'Dans le champ social et médico-social, L311-5-1 du CASF renvoie à cet article depuis le 30 décembre 2015, et sans réserve depuis le 10 avril 2024. Depuis ce jour, la forme écrite et cosignée est au troisième alinéa du I.',
  remede: 'Reprendre la désignation par écrit avec la personne, et la faire signer aussi par la personne désignée.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const designees = personnesDeConfianceAu(dossier, au);
    if (designees === undefined) return indeterminee(PERSONNES_DE_CONFIANCE);
    return reunir(
      enchainer(
        designees.filter(({ valeur }) => '2016-02-04' <= valeur.designeeLe),
        ({ valeur: { ecrite, cosignee, designeeLe }, ou }) => {
          const du = `Désignation du ${enToutesLettres(designeeLe)}`;
          return [
            affirme(ecrite, sous(ou, 'ecrite'), `${du} : elle n’est pas écrite.`),
            affirme(cosignee, sous(ou, 'cosignee'), `${du} : la personne désignée ne l’a pas signée.`),
          ];
        },
      ),
      sansObjet('Aucune désignation n’est à juger à cette date.'),
    );
  },
};

const avec = (...suites: { ecrite?: boolean; cosignee?: boolean }[]) => ({
  personnes: [{ id: 'marie' }],
  usager: {
    identite: { naissanceLe: '1950-05-05' },
    personnesDeConfiance: suites.map((suite, rang) => ({
      id: `pc${rang}`,
      personne: 'marie',
      designeeLe: '2026-09-02',
      ...suite,
    })),
  },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Écrite et cosignée',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec({ ecrite: true, cosignee: true }),
  },
  {
    titre: 'La personne désignée n’a pas signé',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec({ ecrite: true, cosignee: false }),
  },
  {
    titre: 'Le dossier ne dit pas la forme',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: avec({ ecrite: true }),
  },
  { titre: 'Personne n’est désigné', verdict: 'sans_objet', au: '2026-10-01', dossier: avec() },
];
