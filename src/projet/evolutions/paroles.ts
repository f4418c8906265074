import { compact } from '../../kernel/compact';
import { ajouter, changer } from '../../kernel/listes';
import { dernier } from '../../vocabulaire/jour';
import { jourExprime } from '../../vocabulaire/temps';
import type { Accord } from '../concertation';
import type { Prestation } from '../contenu';
import { genreDansContenu } from '../elements';
import type { Fait, FaitDeDroit } from '../evenements';
import type { Objectif } from '../objectif';
import { partieDe } from '../parties';
import type { Projet } from '../projet';
import { porterAvis } from './avis';
import { parole, paroles, repondue } from './outils';

const commun = (fait: FaitDeDroit) => ({ le: jourExprime(fait), par: fait.par });

type FaitDeRefus = Fait<'ProjetRefuse' | 'ParticipationRefusee' | 'ElementRefuse'>;
const refuser = (projet: Projet, fait: FaitDeRefus, objet: 'projet' | 'participation' | 'element'): Projet => {
  const vise = fait.type === 'ElementRefuse' ? compact({ sur: fait.sur, designe: fait.designe }) : {};
  const refus = { id: fait.refus, ...commun(fait), objet, ...vise, ...paroles(fait) };
  return { ...projet, refus: ajouter(projet.refus, refus) };
};

type FaitQuiRetire = Fait<'ProjetRefuse' | 'AccordRetire'>;

/** Met fin aux accords de la même partie, donnés jusque-là : à tous, ou à celui que le fait désigne. */
const finirAccords = (projet: Projet, fait: FaitQuiRetire, vise?: string): Projet => {
  const partie = partieDe(fait.par);
  const fin = ({ le }: Accord) => dernier(le, jourExprime(fait));
  const concerne = (accord: Accord): boolean =>
    accord.partie === partie &&
    (accord.finLe === undefined || fin(accord) < accord.finLe) &&
    (vise === undefined ? accord.le <= jourExprime(fait) : accord.id === vise);
  return projet.accords?.some(concerne)
    ? {
        ...projet,
        accords: projet.accords.map((accord) => (concerne(accord) ? { ...accord, finLe: fin(accord) } : accord)),
      }
    : projet;
};

const refuserPrestation =
  (fait: Fait<'ElementRefuse'>) =>
  (prestation: Prestation): Prestation =>
    prestation.choix !== undefined && prestation.choix.le > jourExprime(fait)
      ? prestation
      : repondue(prestation, compact({ reponse: 'refusee' as const, ...commun(fait), paroles: fait.paroles }));

const noterDesaccord =
  (fait: Fait<'DesaccordConsigne'>) =>
  (objectif: Objectif): Objectif => ({
    ...objectif,
    negociation: ajouter(objectif.negociation, { type: 'desaccord', ...commun(fait) }),
  });

export const evolutionsParoles = {
  AttenteExprimee: (fait: Fait<'AttenteExprimee'>, projet: Projet): Projet => {
    const attente = compact({ id: fait.attente, parole: parole(fait, fait.texte), domaines: fait.domaines });
    return { ...projet, attentes: ajouter(projet.attentes, attente) };
  },
  AvisDonne: (fait: Fait<'AvisDonne'>, projet: Projet): Projet => {
    const avis = compact({
      recueilli: true as const,
      le: jourExprime(fait),
      sens: fait.sens,
      paroles: fait.paroles,
      moyen: fait.moyen,
    });
    const garde = compact({ sur: fait.sur, designe: fait.designe, recueilliPar: fait.recueilliePar });
    const suivi: Projet = { ...projet, avis: ajouter(projet.avis, { id: fait.avis, ...commun(fait), avis, ...garde }) };
    return porterAvis(suivi, fait.sur, avis);
  },
  ProjetRefuse: (fait: Fait<'ProjetRefuse'>, projet: Projet): Projet =>
    finirAccords(refuser(projet, fait, 'projet'), fait),
  ParticipationRefusee: (fait: Fait<'ParticipationRefusee'>, projet: Projet): Projet =>
    refuser(projet, fait, 'participation'),
  ElementRefuse: (fait: Fait<'ElementRefuse'>, projet: Projet): Projet => {
    const suivi = refuser(projet, fait, 'element');
    return fait.sur !== undefined && genreDansContenu(projet, fait.sur) === 'prestation'
      ? { ...suivi, prestations: changer(projet.prestations, fait.sur, refuserPrestation(fait)) }
      : suivi;
  },
  DesaccordConsigne: (fait: Fait<'DesaccordConsigne'>, projet: Projet): Projet => {
    const vise = compact({ sur: fait.sur, designe: fait.designe });
    const desaccord = { id: fait.desaccord, ...commun(fait), ...vise, ...paroles(fait), issue: 'ouvert' as const };
    const suivi: Projet = { ...projet, desaccords: ajouter(projet.desaccords, desaccord) };
    return fait.sur !== undefined && genreDansContenu(projet, fait.sur) === 'objectif'
      ? { ...suivi, objectifs: changer(projet.objectifs, fait.sur, noterDesaccord(fait)) }
      : suivi;
  },
  RevisionDemandee: (fait: Fait<'RevisionDemandee'>, projet: Projet): Projet => ({
    ...projet,
    demandesRevision: ajouter(projet.demandesRevision, { id: fait.demande, ...commun(fait), ...paroles(fait) }),
  }),
  AccordRetire: (fait: Fait<'AccordRetire'>, projet: Projet): Projet => {
    const vise = compact({ accord: fait.accord, designe: fait.designe });
    const retraits = ajouter(projet.retraits, { id: fait.retrait, ...commun(fait), ...vise, ...paroles(fait) });
    const suivi: Projet = { ...projet, retraits };
    return fait.designe === undefined ? finirAccords(suivi, fait, fait.accord) : suivi;
  },
};
