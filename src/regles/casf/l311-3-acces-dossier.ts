import type { DemandeAcces } from '../../accompagnement/droits';
import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { mois } from '../../vocabulaire/delai';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { auteur } from '../outils/accords';
import { NAISSANCE } from '../outils/accueil';
import { jugerDemandes, reponseDansLeDelai } from '../outils/demandes';
import type { Trouve } from '../outils/lecture';
import { sous } from '../outils/lecture';
import { PROTECTIONS } from '../outils/protections';
import { L311_3 } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const juger = (dossier: Dossier, demande: Trouve<DemandeAcces>, au: DateCivile): Verdict => {
  const { valeur, ou } = demande;
  switch (auteur(dossier, valeur.par, valeur.recueLe)) {
    case true:
      break;
    case false:
      return sansObjet('Demande d’un tiers, à qui ce droit n’est pas ouvert.');
    case 'inconnu_age':
      return indeterminee(NAISSANCE);
    case 'inconnu_mesure':
      return indeterminee(PROTECTIONS);
  }
  const { reponse } = valeur;
  if (reponse === undefined || reponse.le > au) {
    return reponseDansLeDelai(demande, au, mois(1), {
      quoi: 'Réponse à la demande d’accès au dossier',
      certitude: 'selon_lecture',
    });
  }
  const endroit = sous(ou, 'reponse');
  if (reponse.sens === 'communique' || reponse.fondeeSurLaLoi === true) return respectee([endroit]);
  if (reponse.fondeeSurLaLoi === undefined) return indeterminee(sous(endroit, 'fondeeSurLaLoi'));
  const constat = `Accès refusé en tout ou partie le ${enToutesLettres(reponse.le)}, sans loi qui le permette.`;
  return nonRespectee(constat, [endroit], { depuisLe: reponse.le });
};

/** La personne accède à toute information et à tout document relatifs à son accompagnement. */
export const l3113AccesDossier: Regle = {
  id: 'casf/l311-3-acces-dossier',
  titre: 'Accès de la personne à son dossier, sauf si une loi s’y oppose',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: L311_3.acces,
  champ: {},
  lecture:
    'Le code ne fixe aucun délai : tant que la réponse n’est pas venue, nous retenons le mois que le RGPD donne pour toute demande d’accès. Seule une loi permet un refus, total ou partiel. Le parent d’un adulte, ou celui que la mesure ne charge pas de sa personne, est un tiers. Les demandes d’informations de santé, de données personnelles et de documents administratifs ont leurs règles propres.',
  doutes: 'L’étendue exacte des « dispositions législatives contraires » n’est pas dans le texte.',
  remede:
    'Communiquer ce qui est demandé, avec un accompagnement si la personne le souhaite, ou citer la loi qui l’empêche.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => jugerDemandes(dossier, au, 'dossier', (demande) => juger(dossier, demande, au)),
};

const demande = { id: 'd1', recueLe: '2026-08-31', par: { qualite: 'personne' as const }, objet: 'dossier' as const };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le dossier est communiqué',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      accompagnement: { demandesAcces: [{ ...demande, reponse: { le: '2026-09-12', sens: 'communique' } }] },
    },
  },
  {
    titre: 'La demande attend une réponse depuis moins d’un mois',
    verdict: 'a_faire',
    au: '2026-09-30',
    dossier: { accompagnement: { demandesAcces: [{ ...demande, enAttente: true }] } },
  },
  {
    titre: 'L’accès est refusé sans fondement légal',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      accompagnement: {
        demandesAcces: [{ ...demande, reponse: { le: '2026-09-12', sens: 'refus_motive', fondeeSurLaLoi: false } }],
      },
    },
  },
  {
    titre: 'L’accès est refusé, et le dossier ne dit pas quelle loi le permet',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: {
      accompagnement: { demandesAcces: [{ ...demande, reponse: { le: '2026-09-12', sens: 'refus_motive' } }] },
    },
  },
  {
    titre: 'Personne n’a demandé le dossier',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { accompagnement: { demandesAcces: [] } },
  },
];
