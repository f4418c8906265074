import { jours } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { accesSante } from '../outils/acces-sante';
import { jugerDemandes } from '../outils/demandes';
import { CSP } from '../outils/textes-csp';
import type { Regle } from '../regle';

/** Informations de santé communiquées dans les huit jours, après 48 heures de réflexion. */
export const l11117AccesHuitJours: Regle = {
  id: 'csp/l1111-7-acces-huit-jours',
  titre: 'Informations de santé communiquées dans les huit jours, après 48 heures de réflexion',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: CSP.accesSante,
  champ: {},
  lecture:
    'Le délai court de la réception de la demande (R1111-1), et la communication attend 48 heures de réflexion. Ce délai est celui des informations de moins de cinq ans ; leur âge se compte au jour où elles ont été constituées.',
  doutes:
    'Les délais ont été lus dans la version de 2002, et la loi vise les professionnels et établissements de santé : pour le volet santé d’un établissement social ou médico-social, un manquement est rendu selon cette lecture.',
  remede: 'Communiquer les informations, directement ou par un médecin au choix de la personne, et en noter le jour.',
  acteur: 'medecin',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => jugerDemandes(dossier, au, 'sante', (demande) => accesSante(demande, au, jours(8))),
};

const avec = (suite: { enAttente?: boolean; reponse?: { le: string; sens: 'communique' } }) => ({
  accompagnement: {
    demandesAcces: [
      { id: 'd1', recueLe: '2026-08-31', par: { qualite: 'personne' as const }, objet: 'sante' as const, ...suite },
    ],
  },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Communiquées le dernier jour',
    verdict: 'respectee',
    au: '2026-12-01',
    dossier: avec({ reponse: { le: '2026-09-08', sens: 'communique' } }),
  },
  {
    titre: 'La demande attend, dans le délai',
    verdict: 'a_faire',
    au: '2026-09-08',
    dossier: avec({ enAttente: true }),
  },
  {
    titre: 'Communiquées un jour trop tard',
    verdict: 'non_respectee',
    au: '2026-12-01',
    dossier: avec({ reponse: { le: '2026-09-09', sens: 'communique' } }),
  },
  { titre: 'Le dossier ne dit pas si l’on a répondu', verdict: 'indeterminee', au: '2026-09-09', dossier: avec({}) },
  {
    titre: 'Personne n’a demandé ces informations',
    verdict: 'sans_objet',
    au: '2026-12-01',
    dossier: { accompagnement: { demandesAcces: [] } },
  },
];
