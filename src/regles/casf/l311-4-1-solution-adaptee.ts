import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { NUMEROS_CONTRAT } from '../outils/champs-d311';
import { contrat, enEhpad } from '../outils/esquisses';
import { chaqueContrat, decedeeAvant, finVoulueLe, SORTIE } from '../outils/fin-de-contrat';
import { sous } from '../outils/lecture';
import { l31141, RESILIATION_LE } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { aFaire, indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** Quand la personne ne remplit plus les conditions d’admission, elle ne part pas sans solution d’accueil adaptée. */
export const l31141SolutionAdaptee: Regle = {
  id: 'casf/l311-4-1-solution-adaptee',
  titre: 'Conditions d’admission perdues : pas de fin d’accueil sans solution d’accueil adaptée',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'sortie',
  sources: l31141('III, 3°', RESILIATION_LE, 'commentaire'),
  champ: { numeros: NUMEROS_CONTRAT, precision: 'Contrats de séjour conclus depuis le 1er juillet 2016.' },
  lecture:
    'La structure s’assure de la solution avant de mettre fin au contrat : elle doit être trouvée au plus tard au jour où il prend fin. Que cette solution soit adaptée ne se lit pas dans un dossier. L’état de la personne doit demander durablement des équipements ou des soins que la structure n’a pas.',
  doutes:
    'Le III, 3°, n’a pas été lu dans le code, mais dans un contrat qui le reprend et dans un commentaire : un manquement n’est jamais rendu comme certain. Le Conseil d’État (référé, 31 mars 2017, n° 409026) l’a appliqué à un foyer d’accueil médicalisé, dans un dossier de 2017.',
  remede:
    'Chercher la solution avec la personne et les partenaires avant toute date de fin ; sans elle, poursuivre l’accueil.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    chaqueContrat(dossier, au, (document) => {
      const sortie = dossier.accompagnement?.sortie;
      if (finVoulueLe(dossier, document, au) === undefined) return sansObjet('La structure ne met pas fin au contrat.');
      if (sortie?.motifLegal === undefined) return indeterminee(sous(SORTIE, 'motifLegal'));
      if (sortie.motifLegal !== 'conditions_admission')
        return sansObjet('La fin du contrat ne tient pas aux conditions d’admission.');
      const ici = sous(SORTIE, 'solution');
      const fin = document.valeur.resiliation?.effetLe ?? sortie.le;
      if (decedeeAvant(dossier, fin, au)) return sansObjet('La personne est décédée avant la fin du contrat.');
      const { solution } = sortie;
      const trouvee = solution?.trouveeLe;
      if (trouvee !== undefined && trouvee <= au && trouvee <= fin) return respectee([sous(ici, 'trouveeLe')]);
      if (au <= fin && solution?.existe !== true)
        return aFaire(fin, `Solution d’accueil à trouver avant la fin du contrat, le ${enToutesLettres(fin)}.`, [ici]);
      if (trouvee !== undefined && trouvee <= au)
        return nonRespectee(
          `Contrat fini le ${enToutesLettres(fin)}, solution trouvée le ${enToutesLettres(trouvee)}.`,
          [sous(ici, 'trouveeLe')],
          { depuisLe: fin, regulariseLe: trouvee, certitude: 'selon_lecture' },
        );
      if (solution?.existe === false)
        return nonRespectee(`Contrat fini le ${enToutesLettres(fin)} sans solution d’accueil.`, [sous(ici, 'existe')], {
          depuisLe: fin,
          certitude: 'selon_lecture',
        });
      return solution?.existe === true ? respectee([sous(ici, 'existe')]) : indeterminee(sous(ici, 'trouveeLe'));
    }),
};

const fin = (solution?: { existe?: boolean; trouveeLe?: string }) =>
  enEhpad(
    [contrat({ resiliation: { notifieeLe: '2026-03-02', effetLe: '2026-04-02', par: { qualite: 'directeur' } } })],
    {
      accompagnement: {
        sortie: {
          le: '2026-04-02',
          motif: 'initiative_structure',
          motifLegal: 'conditions_admission',
          ...(solution && { solution }),
        },
      },
    },
  );

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une place est trouvée avant la fin',
    verdict: 'respectee',
    au: '2026-05-01',
    dossier: fin({ trouveeLe: '2026-03-20' }),
  },
  { titre: 'Le contrat court encore, rien n’est trouvé', verdict: 'a_faire', au: '2026-03-15', dossier: fin() },
  {
    titre: 'Fin sans solution',
    verdict: 'non_respectee',
    au: '2026-05-01',
    dossier: fin({ existe: false }),
  },
  {
    titre: 'Le dossier ne dit rien d’une solution',
    verdict: 'indeterminee',
    au: '2026-05-01',
    dossier: fin(),
  },
  { titre: 'Le contrat continue', verdict: 'sans_objet', au: '2026-05-01', dossier: enEhpad([contrat()]) },
  {
    titre: 'Trouvée le dernier jour',
    verdict: 'respectee',
    au: '2026-05-01',
    dossier: fin({ trouveeLe: '2026-04-02' }),
  },
  {
    titre: 'Trouvée le lendemain de la fin',
    verdict: 'non_respectee',
    au: '2026-05-01',
    dossier: fin({ trouveeLe: '2026-04-03' }),
  },
  { titre: 'Une solution existe, sans date', verdict: 'respectee', au: '2026-03-15', dossier: fin({ existe: true }) },
  {
    titre: 'Une place se libère plus tard',
    verdict: 'a_faire',
    au: '2026-03-15',
    dossier: fin({ existe: false, trouveeLe: '2026-03-20' }),
  },
];
