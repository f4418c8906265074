import type { MesureProtection } from '../../usager/protection';
import { plusJours } from '../../vocabulaire/calendrier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { ans, echeance } from '../../vocabulaire/delai';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import type { Trouve } from '../outils/lecture';
import { sous } from '../outils/lecture';
import { mesuresAu, PROTECTIONS } from '../outils/protections';
import { reunir } from '../outils/reunir';
import { CODE_CIVIL } from '../outils/textes-code-civil';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const juger = ({ valeur, ou }: Trouve<MesureProtection>, au: DateCivile): Verdict => {
  const { debutLe, finLe, etendue } = valeur;
  const inconnues = (['personne', 'biens'] as const).filter((volet) => etendue?.[volet] === undefined);
  const manque = [
    ...inconnues.map((volet) => sous(ou, 'etendue', volet)),
    ...(finLe === undefined ? [sous(ou, 'finLe')] : []),
  ];
  const limite = echeance(debutLe, ans(10));
  const dernierJour = finLe ?? au;
  if (dernierJour > limite) {
    const constat = `Habilitation ouverte le ${enToutesLettres(debutLe)} : dix ans au plus, soit le ${enToutesLettres(limite)}, sauf renouvellement.`;
    return nonRespectee(constat, [finLe === undefined ? sous(ou, 'debutLe') : sous(ou, 'finLe')], {
      ...(au > limite && { depuisLe: plusJours(limite, 1), echeance: limite }),
      certitude: 'selon_lecture',
    });
  }
  if (manque.length > 0 || finLe === undefined) return indeterminee(...manque);
  return respectee([sous(ou, 'finLe'), sous(ou, 'etendue')], { jusquAu: finLe });
};

/** L’étendue d’une habilitation familiale est connue, et sa durée ne dépasse pas dix ans. */
export const cc4946DureeHabilitation: Regle = {
  id: 'code-civil/494-6-duree-habilitation',
  titre: 'Habilitation familiale : étendue connue et durée de dix ans au plus',
  nature: 'loi',
  gravite: 'information',
  moment: 'mise_en_oeuvre',
  sources: CODE_CIVIL.habilitation,
  champ: { age: 'majeur' },
  lecture:
    'L’habilitation vaut pour ce que le jugement énumère : savoir si elle couvre la personne, les biens ou les deux décide de qui consent. Les dix ans, comptés depuis le début de la mesure, ne limitent que l’habilitation générale ; un renouvellement peut aller à vingt ans et se note comme une nouvelle mesure.',
  doutes:
    'Le dossier ne dit pas si l’habilitation est générale : un dépassement est toujours rendu selon cette lecture.',
  remede: 'Demander le jugement à la personne habilitée, y lire l’étendue et la fin, et les noter.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const mesures = mesuresAu(dossier, au);
    if (mesures === undefined) return indeterminee(PROTECTIONS);
    return reunir(
      mesures.filter(({ valeur }) => valeur.type === 'habilitation_familiale').map((mesure) => juger(mesure, au)),
      sansObjet('Aucune habilitation familiale n’a cours à cette date.'),
    );
  },
};

const habilitee = (suite: { finLe?: string; etendue?: { personne: 'representation'; biens: 'aucune' } }) => ({
  usager: {
    identite: { naissanceLe: '1950-05-05' },
    protections: [{ id: 'm1', type: 'habilitation_familiale' as const, debutLe: '2020-02-29', ...suite }],
  },
});
const etendue = { personne: 'representation', biens: 'aucune' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Dix ans, étendue connue',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: habilitee({ finLe: '2030-02-28', etendue }),
  },
  {
    titre: 'Un jour de plus que dix ans',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: habilitee({ finLe: '2030-03-01', etendue }),
  },
  {
    titre: 'Le dossier ne dit pas ce que couvre l’habilitation',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: habilitee({ finLe: '2030-02-28' }),
  },
  {
    titre: 'L’habilitation a pris fin',
    verdict: 'sans_objet',
    au: '2030-03-01',
    dossier: habilitee({ finLe: '2030-02-28', etendue }),
  },
];
