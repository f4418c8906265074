import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { sous } from '../outils/lecture';
import { reunir } from '../outils/reunir';
import type { RevisionTenue } from '../outils/revisions';
import { REVISIONS, revisionsTenues } from '../outils/revisions';
import { L311_3 } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const juger = ({ valeur, ou, le }: RevisionTenue): Verdict => {
  const endroit = sous(ou, 'personne');
  const { personne, avisPersonne } = valeur;
  if (personne?.presente === true) return respectee([endroit]);
  if (avisPersonne?.recueilli === true) return respectee([sous(ou, 'avisPersonne')]);
  if (personne === undefined) return indeterminee(endroit);
  switch (personne.motif) {
    case undefined:
      return indeterminee(sous(endroit, 'motif'));
    case 'ne_souhaite_pas':
      return respectee([endroit]);
    case 'non_invitee':
      return nonRespectee(`Bilan du ${enToutesLettres(le)} tenu sans y inviter la personne.`, [endroit], {
        depuisLe: le,
      });
    case 'empechee':
    case 'autre':
      return nonRespectee(`Bilan du ${enToutesLettres(le)} tenu sans la personne ni son avis.`, [endroit], {
        depuisLe: le,
        certitude: 'selon_lecture',
      });
  }
};

/** La personne participe directement à la mise en œuvre de son projet, à chaque bilan. */
export const l3113ParticipationMiseEnOeuvre: Regle = {
  id: 'casf/l311-3-participation-mise-en-oeuvre',
  titre: 'Participation directe de la personne à la mise en œuvre de son projet, bilans compris',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'revision',
  sources: L311_3.participation,
  champ: {},
  lecture:
    'La mise en œuvre se vit au quotidien, ce qu’un dossier ne montre pas ; elle se lit ici aux bilans : la personne y est présente, ou son avis y est recueilli, ou elle a choisi de ne pas venir.',
  doutes: 'Le texte ne nomme pas les bilans : c’est notre lecture de la mise en œuvre.',
  remede:
    'Refaire le point avec la personne, à un moment et sous une forme qui lui conviennent, et joindre son avis au bilan.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const tenues = revisionsTenues(dossier, au);
    if (tenues === undefined) return indeterminee(REVISIONS);
    return reunir(tenues.map(juger), sansObjet('Aucun bilan ne s’est encore tenu à cette date.'));
  },
};

const projets = [{ id: 'p1', statut: 'mise_en_oeuvre' as const }];
const tenue = { id: 'r1', projet: 'p1', motif: 'date' as const, statut: 'tenue' as const, tenueLe: '2026-06-30' };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne a choisi de ne pas venir au bilan',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { projets, revisions: [{ ...tenue, personne: { presente: false, motif: 'ne_souhaite_pas' } }] },
  },
  {
    titre: 'Le bilan s’est tenu sans inviter la personne',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { projets, revisions: [{ ...tenue, personne: { presente: false, motif: 'non_invitee' } }] },
  },
  {
    titre: 'Le bilan ne dit pas si la personne était là',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets, revisions: [tenue] },
  },
  {
    titre: 'Aucun bilan ne s’est encore tenu',
    verdict: 'sans_objet',
    au: '2026-06-29',
    dossier: { projets, revisions: [tenue] },
  },
];
