import type { Dossier } from '../../dossier/dossier';
import type { Prestation } from '../../projet/contenu';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { auteur } from '../outils/accords';
import { NAISSANCE } from '../outils/accueil';
import type { Trouve } from '../outils/lecture';
import { situer, sous } from '../outils/lecture';
import { PROTECTIONS } from '../outils/protections';
import { reunir } from '../outils/reunir';
import { surLeProjet } from '../outils/sur-le-projet';
import { L311_3 } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const juger = (dossier: Dossier, { valeur: { choix, statut }, ou }: Trouve<Prestation>, au: DateCivile): Verdict => {
  if (statut === 'annule') return sansObjet('Prestation annulée.');
  const endroit = sous(ou, 'choix');
  if (choix === undefined) return indeterminee(endroit);
  if (choix.le > au) return sansObjet('La personne n’a pas encore répondu à cette date.');
  const suite = { depuisLe: choix.le, certitude: 'selon_lecture' } as const;
  const legitime = auteur(dossier, choix.par, choix.le);
  if (legitime === false) {
    const constat = `Choix du ${enToutesLettres(choix.le)} fait par quelqu’un qui n’est ni la personne ni son représentant ce jour-là.`;
    return nonRespectee(constat, [endroit], suite);
  }
  if (choix.reponse === 'refusee' && statut === 'actif') {
    return nonRespectee(`Prestation refusée le ${enToutesLettres(choix.le)}, et pourtant active.`, [endroit], suite);
  }
  if (legitime === true) return respectee([endroit]);
  return indeterminee(legitime === 'inconnu_age' ? NAISSANCE : PROTECTIONS);
};

/** La personne choisit librement entre les prestations adaptées qui lui sont offertes. */
export const l3113LibreChoix: Regle = {
  id: 'casf/l311-3-libre-choix',
  titre: 'Libre choix de la personne entre les prestations qui lui sont offertes',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: L311_3.libreChoix,
  champ: {},
  lecture:
    'Le choix est celui de la personne, ou de qui la représente ce jour-là, comme mineure ou pour sa personne ; il ne peut être fait par la structure, un proche ou un curateur. Un refus suffit, sans raison à donner, et une prestation refusée n’est pas menée. Le texte réserve les pouvoirs du juge et la protection des mineurs en danger et des majeurs protégés.',
  doutes:
    'Le dossier ne dit pas si une décision de justice impose la prestation : un manquement est toujours rendu selon cette lecture.',
  remede:
    'Proposer à nouveau les possibilités à la personne, noter son choix, et arrêter ce qu’elle a refusé ou citer la décision qui l’impose.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeProjet(dossier, au, ({ valeur: { prestations }, ou }) =>
      prestations === undefined
        ? indeterminee(sous(ou, 'prestations'))
        : reunir(
            situer(prestations, sous(ou, 'prestations')).map((prestation) => juger(dossier, prestation, au)),
            sansObjet('Aucune prestation n’attend de choix à cette date.'),
          ),
    ),
};

const prestation = { id: 's1', titre: 'Atelier cuisine', statut: 'actif' as const };
const projet = { id: 'p1', statut: 'mise_en_oeuvre' as const };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne a accepté la prestation',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      projets: [
        {
          ...projet,
          prestations: [
            { ...prestation, choix: { reponse: 'acceptee', le: '2026-09-02', par: { qualite: 'personne' } } },
          ],
        },
      ],
    },
  },
  {
    titre: 'La prestation refusée est menée quand même',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      projets: [
        {
          ...projet,
          prestations: [
            { ...prestation, choix: { reponse: 'refusee', le: '2026-09-02', par: { qualite: 'personne' } } },
          ],
        },
      ],
    },
  },
  {
    titre: 'Le dossier ne dit pas ce que la personne a choisi',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, prestations: [prestation] }] },
  },
  {
    titre: 'Le projet ne propose aucune prestation',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, prestations: [] }] },
  },
];
