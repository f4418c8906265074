import { joursEntre, plusMois } from '../../vocabulaire/calendrier';
import { enToutesLettres } from '../../vocabulaire/jour';
import { estDeLaStructure } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { NUMEROS_CONTRAT } from '../outils/champs-d311';
import { contrat, enEhpad } from '../outils/esquisses';
import { chaqueContrat, decedeeAvant } from '../outils/fin-de-contrat';
import { sous } from '../outils/lecture';
import { l31141, RESILIATION_LE } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { nonRespectee, respectee, sansObjet } from '../verdict';

/** La personne qui résilie peut se raviser dans les quarante-huit heures, sans motif : le contrat continue. */
export const l31141Retrait48Heures: Regle = {
  id: 'casf/l311-4-1-retrait-48-heures',
  titre: 'Résiliation retirée par la personne dans les quarante-huit heures : le contrat continue',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'sortie',
  sources: l31141('II', RESILIATION_LE, 'commentaire'),
  champ: { numeros: NUMEROS_CONTRAT, precision: 'Contrats de séjour conclus depuis le 1er juillet 2016.' },
  lecture:
    'Les quarante-huit heures courent de la notification de la résiliation et sont comprises dans le préavis. Le dossier ne porte que des jours : un retrait jusqu’au surlendemain est tenu pour fait à temps. Un contrat arrêté malgré lui, au jour prévu par la résiliation, est en faute selon cette lecture, sauf si la personne est décédée.',
  doutes: 'Lu dans des clauses de contrats qui citent L311-4-1, non dans le code : à relire sur le texte.',
  remede: 'Tenir la résiliation pour non avenue et le contrat pour continué ; l’écrire à la personne.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    chaqueContrat(dossier, au, ({ valeur, ou }) => {
      const { resiliation, finLe } = valeur;
      const retrait = resiliation?.retireeLe;
      if (resiliation === undefined || estDeLaStructure(resiliation.par))
        return sansObjet('La personne n’a pas résilié le contrat.');
      if (retrait === undefined || retrait > au) return sansObjet('La résiliation n’a pas été retirée.');
      if (joursEntre(resiliation.notifieeLe, retrait) > 2)
        return sansObjet('Retrait fait après quarante-huit heures : la structure pouvait ne pas l’accepter.');
      const ici = sous(ou, 'resiliation', 'retireeLe');
      const effet = resiliation.effetLe ?? plusMois(resiliation.notifieeLe, 1);
      return finLe !== undefined &&
        retrait <= finLe &&
        finLe <= effet &&
        finLe <= au &&
        !decedeeAvant(dossier, finLe, au)
        ? nonRespectee(
            `Résiliation retirée le ${enToutesLettres(retrait)}, contrat pourtant arrêté le ${enToutesLettres(finLe)}.`,
            [ici, sous(ou, 'finLe')],
            { depuisLe: finLe, certitude: 'selon_lecture' },
          )
        : respectee([ici]);
    }),
};

const resiliation = (retireeLe?: string) => ({
  notifieeLe: '2026-03-02',
  effetLe: '2026-03-31',
  par: { qualite: 'personne' as const },
  ...(retireeLe !== undefined && { retireeLe }),
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Retirée le lendemain, le contrat continue',
    verdict: 'respectee',
    au: '2026-05-01',
    dossier: enEhpad([contrat({ resiliation: resiliation('2026-03-03') })]),
  },
  {
    titre: 'Retirée le lendemain, le contrat s’est arrêté quand même',
    verdict: 'non_respectee',
    au: '2026-05-01',
    dossier: enEhpad([contrat({ resiliation: resiliation('2026-03-03'), finLe: '2026-03-31' })]),
  },
  {
    titre: 'Le dossier ne dit rien des documents',
    verdict: 'indeterminee',
    au: '2026-05-01',
    dossier: enEhpad(undefined),
  },
  {
    titre: 'La personne ne s’est pas ravisée',
    verdict: 'sans_objet',
    au: '2026-05-01',
    dossier: enEhpad([contrat({ resiliation: resiliation() })]),
  },
];
