import type { Exemple } from '../exemple';
import { accordConsigne, espacePrivatif } from '../outils/accords';
import { AVEC_CONTRAT_OU_DIPC, L311_4 } from '../outils/textes-l311';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** Accord de principe ou refus consigné par écrit pour le contrôle de l’espace privatif. */
export const l3114AccordEspacePrivatif: Regle = {
  id: 'casf/l311-4-accord-espace-privatif',
  titre: 'Contrôle de l’espace privatif : accord de principe ou refus consigné par écrit',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'admission',
  sources: L311_4.accords,
  champ: { numeros: AVEC_CONTRAT_OU_DIPC, precision: 'Structures où la personne a un espace privatif.' },
  lecture:
    'La loi demande une réponse, pas un accord : un refus la respecte, sans raison à donner, et chacun peut en changer à tout moment ; la dernière réponse fait foi. Elle vient de la personne, ou de celui qui la représente. Sont jugés les contrats conclus et les DIPC élaborés depuis le 10 avril 2024 ; l’annexe que demande le décret de 2025 a sa propre règle.',
  doutes:
    'La loi renvoyait à un décret, paru le 30 décembre 2025 : pour un document plus ancien, un manquement est rendu selon cette lecture. L’entrée en vigueur du décret (31 décembre 2025) est déduite. La loi ne dit rien des structures sans espace privatif : ne rien y demander est notre lecture.',
  remede:
    'Poser la question à la personne, et consigner sa réponse et sa date dans le contrat, le DIPC ou leur annexe.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const espace = espacePrivatif(dossier);
    if (espace === false) return sansObjet('La structure ne met pas d’espace privatif à disposition.');
    const verdict = accordConsigne(dossier, 'espacePrivatif', ['contrat_sejour', 'dipc'], au);
    return espace === undefined && verdict.verdict !== 'sans_objet'
      ? indeterminee('/structure/espacePrivatif')
      : verdict;
  },
};

type Accords = {
  espacePrivatif?: { reponse: 'refus'; le: string; par: { qualite: 'personne' } };
  nonRecueillis?: 'espacePrivatif'[];
};
const avec = (etabliLe: string, accords?: Accords) => ({
  structure: { categorie: 'ehpad' as const },
  accompagnement: {
    documentsIndividuels: [{ id: 'c1', type: 'contrat_sejour' as const, etabliLe, ...(accords && { accords }) }],
  },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne refuse, et son refus est consigné',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec('2026-09-10', {
      espacePrivatif: { reponse: 'refus', le: '2026-09-10', par: { qualite: 'personne' } },
    }),
  },
  {
    titre: 'Contrat de 2026 sans aucune réponse consignée',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec('2026-09-10', { nonRecueillis: ['espacePrivatif'] }),
  },
  {
    titre: 'Le dossier ne dit pas si la question a été posée',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: avec('2026-09-10'),
  },
  {
    titre: 'Contrat conclu la veille de la loi',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: avec('2024-04-09'),
  },
];
