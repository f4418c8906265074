import type { DemandeAcces } from '../../accompagnement/droits';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { echeance, mois } from '../../vocabulaire/delai';
import { estLaPersonne, peutRepresenter } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { jugerDemandes, reponseDansLeDelai } from '../outils/demandes';
import type { Trouve } from '../outils/lecture';
import { sous } from '../outils/lecture';
import { versions } from '../outils/textes';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** Un mois ; trois si la personne a été informée, dans le premier, d’une prolongation motivée. */
const delaiDe = ({ valeur: { recueLe, prolongation } }: Trouve<DemandeAcces>, au: DateCivile) => {
  const prolongee =
    prolongation?.motivee === true &&
    prolongation.informeeLe <= au &&
    prolongation.informeeLe <= echeance(recueLe, mois(1));
  return mois(prolongee ? 3 : 1);
};

const DUN_TIERS = 'La demande n’émane ni de la personne, ni de qui la représente.';

/** Une demande d’accès aux données personnelles reçoit sa réponse en un mois, ou trois si elle est prolongée. */
export const rgpd12ReponseUnMois: Regle = {
  id: 'donnees/rgpd-12-reponse-un-mois',
  titre: 'Demande d’accès aux données personnelles : réponse en un mois, prolongeable de deux',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: [
    ...versions('RGPD', ['12', 'paragraphe 3'], { enVigueurDu: '2018-05-25', au: null, vu: 'texte' }),
    ...versions('RGPD', ['15'], { enVigueurDu: '2018-05-25', au: null, vu: 'extrait' }),
  ],
  champ: {},
  lecture:
    'Le mois court de la réception, de quantième à quantième. La prolongation de deux mois ne vaut que si la personne en est informée dans le premier mois, avec la raison. Un refus est aussi une réponse : il dit pourquoi et quels recours existent. Ce droit est celui de la personne, ou de qui la représente : la demande d’un proche n’est pas visée. Les demandes du dossier entier se jugent par L311-3, 5°.',
  doutes: 'Le report d’une échéance tombant un jour non ouvré, que prévoit un autre règlement, n’est pas compté.',
  remede:
    'Répondre à la personne, ou l’informer avant la fin du premier mois qu’il en faudra deux de plus, et pourquoi.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    jugerDemandes(dossier, au, 'donnees_personnelles', (demande) => {
      const { par } = demande.valeur;
      if (par.qualite === 'inconnue') return indeterminee(sous(demande.ou, 'par', 'qualite'));
      if (!estLaPersonne(par) && !peutRepresenter(par)) return sansObjet(DUN_TIERS);
      return reponseDansLeDelai(demande, au, delaiDe(demande, au), {
        quoi: 'Réponse à la demande d’accès aux données',
      });
    }),
};

type Suite = { enAttente?: boolean; reponse?: { le: string; sens: 'communique' } };
const avec = (suite: Suite) => ({
  accompagnement: {
    demandesAcces: [
      {
        id: 'd1',
        recueLe: '2026-01-31',
        par: { qualite: 'personne' as const },
        objet: 'donnees_personnelles' as const,
        ...suite,
      },
    ],
  },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Réponse le dernier jour de février',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: avec({ reponse: { le: '2026-02-28', sens: 'communique' } }),
  },
  { titre: 'La demande attend', verdict: 'a_faire', au: '2026-02-28', dossier: avec({ enAttente: true }) },
  { titre: 'Un mois est passé', verdict: 'non_respectee', au: '2026-03-01', dossier: avec({ enAttente: true }) },
  {
    titre: 'Le dossier ne dit pas si l’on a répondu',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: avec({}),
  },
  {
    titre: 'Personne n’a demandé ses données',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { accompagnement: { demandesAcces: [] } },
  },
];
