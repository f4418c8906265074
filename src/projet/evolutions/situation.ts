import { compact } from '../../kernel/compact';
import { ajouter, changer } from '../../kernel/listes';
import { genreDansContenu } from '../elements';
import type { Fait } from '../evenements';
import type { Projet } from '../projet';
import { parole } from './outils';

const sauf = <T extends { readonly id: string }>(liste: readonly T[] | undefined, id: string): readonly T[] =>
  (liste ?? []).filter((element) => element.id !== id);

const retirer = (projet: Projet, id: string): Projet => {
  switch (genreDansContenu(projet, id)) {
    case 'force':
      return { ...projet, forces: sauf(projet.forces, id) };
    case 'besoin':
      return { ...projet, besoins: sauf(projet.besoins, id) };
    case 'moyen':
      return { ...projet, moyens: sauf(projet.moyens, id) };
    case 'risque':
      return { ...projet, risques: sauf(projet.risques, id) };
    case 'jalon':
      return { ...projet, jalons: sauf(projet.jalons, id) };
    case 'evaluation':
    case 'attente':
    case 'objectif':
    case 'action':
    case 'prestation':
    case 'restriction':
    case null:
      return projet;
  }
};

export const evolutionsSituation = {
  ProjetVieFormule: (fait: Fait<'ProjetVieFormule'>, projet: Projet): Projet => ({
    ...projet,
    projetVie: ajouter(projet.projetVie, { formulation: fait.formulation, parole: parole(fait, fait.texte) }),
  }),
  ForceReconnue: (fait: Fait<'ForceReconnue'>, projet: Projet): Projet => {
    const force = compact({ id: fait.force, parole: parole(fait, fait.texte), domaines: fait.domaines });
    return { ...projet, forces: ajouter(projet.forces, force) };
  },
  EvaluationConsignee: ({ evaluation }: Fait<'EvaluationConsignee'>, projet: Projet): Projet => ({
    ...projet,
    evaluations: ajouter(projet.evaluations, evaluation),
  }),
  BesoinIdentifie: ({ besoin }: Fait<'BesoinIdentifie'>, projet: Projet): Projet => ({
    ...projet,
    besoins: ajouter(projet.besoins, besoin),
  }),
  BesoinRedefini: ({ besoin }: Fait<'BesoinRedefini'>, projet: Projet): Projet => ({
    ...projet,
    besoins: changer(projet.besoins, besoin.id, () => besoin),
  }),
  RisqueEvalue: ({ risque: id, nature, presence, le, par }: Fait<'RisqueEvalue'>, projet: Projet): Projet => {
    const constat = { nature, presence, evalueLe: le, par };
    return projet.risques?.some((risque) => risque.id === id)
      ? { ...projet, risques: changer(projet.risques, id, (risque) => ({ ...risque, ...constat })) }
      : { ...projet, risques: ajouter(projet.risques, { id, ...constat }) };
  },
  ReponseRisquePrevue: (
    { risque, attenuation, secours, objectifs, actions }: Fait<'ReponseRisquePrevue'>,
    projet: Projet,
  ): Projet => ({
    ...projet,
    risques: changer(projet.risques, risque, (r) => ({
      ...r,
      ...compact({ attenuation, secours, objectifs, actions }),
    })),
  }),
  VoletDefini: ({ volet }: Fait<'VoletDefini'>, projet: Projet): Projet => ({
    ...projet,
    volets: projet.volets?.some(({ type }) => type === volet.type)
      ? projet.volets.map((v) => (v.type === volet.type ? volet : v))
      : ajouter(projet.volets, volet),
  }),
  ElementRetire: ({ element }: Fait<'ElementRetire'>, projet: Projet): Projet => retirer(projet, element),
};
