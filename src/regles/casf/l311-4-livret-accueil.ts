import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { DOCUMENTS_REMIS, donnes, dueALAccueil } from '../outils/accueil';
import { admisLe, survenus } from '../outils/lecture';
import { reunir } from '../outils/reunir';
import { AVEC_CONTRAT_OU_DIPC, L311_4, LOI_2002_LE } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, respectee, sansObjet } from '../verdict';

const ANNEXES = ['charte_droits_libertes', 'reglement_fonctionnement'] as const;

/** Le livret d’accueil, avec la charte et le règlement de fonctionnement, est remis à la personne. */
export const l3114LivretAccueil: Regle = {
  id: 'casf/l311-4-livret-accueil',
  titre: 'Livret d’accueil remis à la personne, avec la charte et le règlement de fonctionnement',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: L311_4.livret,
  champ: { numeros: AVEC_CONTRAT_OU_DIPC },
  lecture:
    'L’accueil est un moment, pas un jour : nous retenons les quinze jours que D311 donne pour remettre le contrat. La remise à la personne est jugée ici ; celle qui s’y ajoute pour le mineur et le majeur représenté a sa règle. Le livret remis sans trace des deux annexes laisse en suspens : elles lui sont peut-être jointes. Un accueil d’avant la loi du 2 janvier 2002 n’appelait pas de livret.',
  doutes: 'Aucun délai en jours n’est écrit : un dépassement n’est jamais rendu comme certain.',
  remede:
    'Remettre le livret et ses deux annexes, sous une forme que la personne comprend, et noter les trois remises.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    if ((admisLe(dossier) ?? au) < LOI_2002_LE) return sansObjet('Accueil antérieur à la loi du 2 janvier 2002.');
    const livret = dueALAccueil({
      dossier,
      au,
      documents: ['livret_accueil'],
      aQui: estLaPersonne,
      quoi: 'Remise du livret d’accueil à la personne',
    });
    if (livret.verdict !== 'respectee') return livret;
    const annexes = ANNEXES.map((type): Verdict => {
      const remises = survenus(donnes(dossier, [], [type], estLaPersonne), au, ({ le }) => le);
      return remises.length > 0 ? respectee(remises.map(({ ou }) => ou)) : indeterminee(DOCUMENTS_REMIS);
    });
    return reunir([livret, ...annexes], livret);
  },
};

const structure = { categorie: 'savs' as const };
const admission = { admisLe: '2026-08-31' };
const remise = (type: 'livret_accueil' | (typeof ANNEXES)[number]) => ({
  type,
  le: '2026-08-31',
  a: { qualite: 'personne' as const },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le livret et ses deux annexes sont remis le jour de l’admission',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: {
        admission,
        documentsRemis: [
          remise('livret_accueil'),
          remise('charte_droits_libertes'),
          remise('reglement_fonctionnement'),
        ],
      },
    },
  },
  {
    titre: 'Le livret reste à remettre',
    verdict: 'a_faire',
    au: '2026-09-10',
    dossier: { structure, accompagnement: { admission, documentsRemis: [] } },
  },
  {
    titre: 'Aucun livret, seize jours après l’admission',
    verdict: 'non_respectee',
    au: '2026-09-16',
    dossier: { structure, accompagnement: { admission, documentsRemis: [] } },
  },
  {
    titre: 'Le livret est remis, le dossier ne dit rien de ses annexes',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { admission, documentsRemis: [remise('livret_accueil')] } },
  },
  {
    titre: 'La personne n’est pas encore admise',
    verdict: 'sans_objet',
    au: '2026-08-30',
    dossier: { structure, accompagnement: { admission, documentsRemis: [] } },
  },
];
