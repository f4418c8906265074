import type { Restriction } from '../../projet/concertation';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { affirme } from '../outils/affirmations';
import type { Trouve } from '../outils/lecture';
import { situer, sous } from '../outils/lecture';
import { reunir } from '../outils/reunir';
import { surLeProjet } from '../outils/sur-le-projet';
import { versions } from '../outils/textes';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, respectee, sansObjet } from '../verdict';

const juger = ({ valeur, ou }: Trouve<Restriction>): Verdict => {
  const jour = enToutesLettres(valeur.decideeLe);
  const notifiee = sous(ou, 'notifieeLe');
  return reunir(
    [
      affirme(valeur.motivee, sous(ou, 'motivee'), `Visites limitées le ${jour} sans motif écrit.`, 'selon_lecture'),
      valeur.notifieeLe === undefined ? indeterminee(notifiee) : respectee([notifiee]),
    ],
    sansObjet('Rien à juger.'),
  );
};

/** La personne reçoit qui elle veut ; limiter ses visites demande un motif et une décision notifiée. */
export const l31152DroitDeVisite: Regle = {
  id: 'casf/l311-5-2-droit-de-visite',
  titre: 'Droit de visite : toute limite est motivée et notifiée',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: versions('CASF', ['L311-5-2'], {
    enVigueurDu: '2024-04-10',
    au: null,
    modifiePar: 'loi n° 2024-317 du 8 avril 2024, art. 11',
    lien: 'JORFARTI000049385899',
    vu: 'commentaire',
  }),
  champ: { numeros: ['6', '7'], modalites: ['hebergement', 'accueil_sequentiel', 'accueil_temporaire'] },
  lecture:
    'Selon un commentaire, les motifs sont limités : menace pour l’ordre public dans l’établissement ou à ses abords, ou, sur avis médical, pour la santé de la personne, des autres résidents ou de ceux qui y travaillent. Le champ retenu, personnes âgées et adultes handicapés, est prudent.',
  doutes: 'Le texte promulgué et son champ n’ont pas été lus : la règle reste hors du contrôle ordinaire.',
  remede: 'Lever la limite, ou écrire son motif et notifier la décision sans attendre.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'incubation',
  controler: (dossier, au) =>
    surLeProjet(dossier, au, ({ valeur: { restrictions }, ou }) =>
      restrictions === undefined
        ? indeterminee(sous(ou, 'restrictions'))
        : reunir(
            situer(restrictions, sous(ou, 'restrictions'))
              .filter(
                ({ valeur: { objet, decideeLe, finLe } }) =>
                  objet === 'visites' &&
                  '2024-04-10' <= decideeLe &&
                  decideeLe <= au &&
                  (finLe === undefined || au <= finLe),
              )
              .map(juger),
            sansObjet('Aucune limite aux visites n’est en cours à cette date.'),
          ),
    ),
};

const avec = (suite?: { motivee: boolean; notifieeLe?: string }) => ({
  structure: { categorie: 'ehpad' as const },
  accompagnement: { admission: { modalite: 'hebergement' as const } },
  projets: [
    {
      id: 'p1',
      statut: 'mise_en_oeuvre' as const,
      restrictions: suite ? [{ id: 'x1', objet: 'visites' as const, decideeLe: '2026-09-01', ...suite }] : [],
    },
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La limite est motivée et notifiée',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec({ motivee: true, notifieeLe: '2026-09-01' }),
  },
  {
    titre: 'Les visites sont limitées sans motif',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec({ motivee: false, notifieeLe: '2026-09-01' }),
  },
  {
    titre: 'Le dossier ne dit pas si la décision a été notifiée',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: avec({ motivee: true }),
  },
  {
    titre: 'Aucune limite aux visites',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: avec(),
  },
];
