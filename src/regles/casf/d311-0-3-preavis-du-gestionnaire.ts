import { mois } from '../../vocabulaire/delai';
import { enToutesLettres } from '../../vocabulaire/jour';
import { estDeLaStructure } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { HEBERGEMENT_PA } from '../outils/champs-d311';
import { calculer } from '../outils/delais';
import { contrat, enEhpad } from '../outils/esquisses';
import { chaqueContrat, SORTIE, sortieVoulueParLaStructure } from '../outils/fin-de-contrat';
import { sous } from '../outils/lecture';
import { d31103 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** L’établissement pour personnes âgées qui résilie le contrat laisse un mois de préavis. */
export const d31103PreavisDuGestionnaire: Regle = {
  id: 'casf/d311-0-3-preavis-du-gestionnaire',
  titre: 'Établissement pour personnes âgées : un mois de préavis quand il résilie le contrat',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'sortie',
  sources: d31103('II', 'texte'),
  champ: {
    categories: [...HEBERGEMENT_PA, 'accueil_jour_pa'],
    precision: 'Contrats de séjour conclus depuis le 1er juillet 2016.',
  },
  lecture:
    'Le mois court de la notification à la personne ; l’effet peut tomber le dernier jour du mois ainsi compté, ou après. À défaut de date d’effet, la sortie en tient lieu si la structure l’a voulue ; un décès, ou un départ que la personne a choisi, ne dit rien du préavis. Les services à domicile, qui relèvent du même 6°, ne sont pas des établissements : la règle ne les vise pas.',
  doutes: 'Le II a été lu mot pour mot sur une copie publique ; sa date d’effet, dans deux commentaires de 2016.',
  remede: 'Reporter la date d’effet pour laisser un mois entier, et l’écrire à la personne.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    chaqueContrat(dossier, au, ({ valeur: { resiliation }, ou }) => {
      if (resiliation === undefined || resiliation.notifieeLe > au || !estDeLaStructure(resiliation.par))
        return sansObjet('L’établissement n’a pas résilié le contrat.');
      if (resiliation.retireeLe !== undefined && resiliation.retireeLe <= au)
        return sansObjet('L’établissement a retiré la résiliation.');
      const ici = sous(ou, 'resiliation', 'effetLe');
      const effet = resiliation.effetLe ?? sortieVoulueParLaStructure(dossier, au)?.le;
      if (effet === undefined) return indeterminee(ici);
      const calcul = calculer(resiliation.notifieeLe, sous(ou, 'resiliation', 'notifieeLe'), mois(1));
      const la = resiliation.effetLe === undefined ? sous(SORTIE, 'le') : ici;
      return calcul.echeance <= effet
        ? respectee([la], { calcul })
        : nonRespectee(
            `Résiliation notifiée le ${enToutesLettres(resiliation.notifieeLe)} pour le ${enToutesLettres(effet)} : le préavis allait jusqu’au ${enToutesLettres(calcul.echeance)}.`,
            [la],
            { depuisLe: resiliation.notifieeLe, calcul },
          );
    }),
};

const resilie = (effetLe?: string) =>
  enEhpad([
    contrat({
      resiliation: {
        notifieeLe: '2026-03-31',
        par: { qualite: 'directeur' },
        ...(effetLe !== undefined && { effetLe }),
      },
    }),
  ]);

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  { titre: 'Un mois entier', verdict: 'respectee', au: '2026-06-01', dossier: resilie('2026-04-30') },
  { titre: 'Quinze jours seulement', verdict: 'non_respectee', au: '2026-06-01', dossier: resilie('2026-04-15') },
  { titre: 'La date d’effet n’est pas dite', verdict: 'indeterminee', au: '2026-04-10', dossier: resilie() },
  { titre: 'Le contrat continue', verdict: 'sans_objet', au: '2026-06-01', dossier: enEhpad([contrat()]) },
  {
    titre: 'La résiliation a été retirée ce jour-là',
    verdict: 'sans_objet',
    au: '2026-04-10',
    dossier: enEhpad([
      contrat({
        resiliation: {
          notifieeLe: '2026-03-31',
          par: { qualite: 'directeur' },
          effetLe: '2026-04-15',
          retireeLe: '2026-04-10',
        },
      }),
    ]),
  },
  {
    titre: 'Décédée pendant le préavis, dont le terme n’est pas dit',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      ...resilie(),
      accompagnement: { ...resilie().accompagnement, sortie: { le: '2026-04-10', motif: 'deces' } },
    },
  },
  {
    titre: 'Partie avant la fin du mois de préavis',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      ...resilie(),
      accompagnement: { ...resilie().accompagnement, sortie: { le: '2026-04-29', motif: 'initiative_structure' } },
    },
  },
];
