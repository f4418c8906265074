import { jours } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { calculer, unique } from '../outils/delais';
import { plusRecent, sous, survenus } from '../outils/lecture';
import { ORIENTATIONS, orientationsCdaph } from '../outils/orientations';
import { ENFANTS_HANDICAPES, ETAT_2015, ITEP, texteEnfants } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** Désigné par la commission, l’établissement dit sous quinze jours à la MDPH la suite qu’il y réserve. */
export const d31235SuiteMdph: Regle = {
  id: 'casf-categories/d312-35-suite-mdph',
  titre: 'MDPH informée sous quinze jours de la suite donnée à la désignation',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: [
    ...texteEnfants('D312-35', 'deuxième phrase ; de même D312-59-14 pour les ITEP'),
    ...texteEnfants('D312-59-14', 'premier alinéa'),
  ],
  champ: { categories: [...ENFANTS_HANDICAPES, ...ITEP] },
  lecture:
    'Le texte ne dit pas d’où courent les quinze jours. Nous les comptons depuis la désignation, ou depuis la notification quand elle est plus tardive : la structure ne peut répondre à ce qu’elle n’a pas reçu.',
  doutes: ETAT_2015,
  remede: 'Dire à la MDPH si l’enfant est admis, inscrit en attente ou non admis, et noter le jour de la réponse.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const orientations = orientationsCdaph(dossier, au);
    if (orientations === undefined) return indeterminee(ORIENTATIONS);
    const designees = survenus(orientations, au, ({ designeeLe }) => designeeLe);
    const derniere = plusRecent(designees, ({ designeeLe }) => designeeLe ?? au);
    if (derniere === undefined) return sansObjet('Aucune désignation de la structure par la commission à cette date.');
    const { designeeLe = au, notifieeLe = designeeLe, suiteDonneeLe } = derniere.valeur;
    const notifieeApres = notifieeLe > designeeLe;
    if (notifieeApres && au < notifieeLe) return sansObjet('La désignation n’est pas encore notifiée à cette date.');
    const ou = sous(derniere.ou, 'suiteDonneeLe');
    return unique({
      au,
      calcul: calculer(
        notifieeApres ? notifieeLe : designeeLe,
        sous(derniere.ou, notifieeApres ? 'notifieeLe' : 'designeeLe'),
        jours(15),
      ),
      fait: suiteDonneeLe !== undefined && suiteDonneeLe <= au ? { le: suiteDonneeLe, ou } : undefined,
      silence: suiteDonneeLe === undefined,
      manque: [ou],
      quoi: 'Information de la MDPH sur la suite donnée à la désignation',
      certitude: 'selon_lecture',
    });
  },
};

const structure = { categorie: 'ime' } as const;
const designee = { id: 'o1', type: 'cdaph', designeeLe: '2026-05-11' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Réponse au quinzième jour',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: { structure, accompagnement: { orientations: [{ ...designee, suiteDonneeLe: '2026-05-26' }] } },
  },
  {
    titre: 'Quinze jours ne sont pas passés',
    verdict: 'a_faire',
    au: '2026-05-26',
    dossier: { structure, accompagnement: { orientations: [designee] } },
  },
  {
    titre: 'Réponse trois semaines plus tard',
    verdict: 'non_respectee',
    au: '2026-07-01',
    dossier: { structure, accompagnement: { orientations: [{ ...designee, suiteDonneeLe: '2026-06-02' }] } },
  },
  {
    titre: 'Le dossier ne dit pas si la MDPH a été informée',
    verdict: 'indeterminee',
    au: '2026-07-01',
    dossier: { structure, accompagnement: { orientations: [designee] } },
  },
  {
    titre: 'La commission n’a désigné aucune structure',
    verdict: 'sans_objet',
    au: '2026-07-01',
    dossier: { structure, accompagnement: { orientations: [] } },
  },
];
