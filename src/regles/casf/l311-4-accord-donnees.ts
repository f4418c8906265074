import type { Exemple } from '../exemple';
import { accordConsigne } from '../outils/accords';
import { AVEC_CONTRAT_OU_DIPC, L311_4 } from '../outils/textes-l311';
import type { Regle } from '../regle';

/** Accord de principe ou refus consigné par écrit pour les données personnelles. */
export const l3114AccordDonnees: Regle = {
  id: 'casf/l311-4-accord-donnees',
  titre: 'Données personnelles : accord de principe ou refus consigné par écrit',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: L311_4.accords,
  champ: { numeros: AVEC_CONTRAT_OU_DIPC },
  lecture:
    'La loi demande une réponse, pas un accord : un refus la respecte, sans raison à donner, et chacun peut en changer à tout moment ; la dernière réponse fait foi. Cet accord n’est pas le consentement du RGPD : un refus n’interdit pas un traitement fondé sur une obligation légale. L’ESAT est concerné aussi. L’annexe que demande le décret de 2025 a sa propre règle.',
  doutes:
    'La loi renvoyait à un décret, paru le 30 décembre 2025 : pour un document plus ancien, un manquement est rendu selon cette lecture. Ce que change un refus reste à valider avec le délégué à la protection des données.',
  remede:
    'Poser la question à la personne, et consigner sa réponse et sa date dans le contrat, le DIPC ou leur annexe.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    accordConsigne(dossier, 'donneesPersonnelles', ['contrat_sejour', 'dipc', 'contrat_accompagnement_travail'], au),
};

type Mention = { reponse: 'accord'; le: string; par: { qualite: 'personne' | 'curateur' } };
const avec = (etabliLe: string, donneesPersonnelles?: Mention) => ({
  structure: { categorie: 'savs' as const },
  usager: { identite: { naissanceLe: '1980-05-05' }, protections: [] },
  accompagnement: {
    documentsIndividuels: [
      { id: 'c1', type: 'dipc' as const, etabliLe, ...(donneesPersonnelles && { accords: { donneesPersonnelles } }) },
    ],
  },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne est d’accord',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec('2026-09-10', { reponse: 'accord', le: '2026-09-10', par: { qualite: 'personne' } }),
  },
  {
    titre: 'Le curateur a répondu à la place de la personne',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec('2026-09-10', { reponse: 'accord', le: '2026-09-10', par: { qualite: 'curateur' } }),
  },
  {
    titre: 'Le dossier ne dit pas si la question a été posée',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: avec('2026-09-10'),
  },
  {
    titre: 'DIPC d’avant la loi',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: avec('2024-04-09'),
  },
];
