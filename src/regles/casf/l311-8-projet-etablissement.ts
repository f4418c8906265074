import { plusJours } from '../../vocabulaire/calendrier';
import { ans } from '../../vocabulaire/delai';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { calculer } from '../outils/delais';
import { versions } from '../outils/textes';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const ADOPTION = '/structure/projetEtablissement/adopteLe';

/** Le projet d’établissement ou de service, auquel le contrat se conforme, a cinq ans au plus. */
export const l3118ProjetEtablissement: Regle = {
  id: 'casf/l311-8-projet-etablissement',
  titre: 'Projet d’établissement ou de service en vigueur : cinq ans au plus',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: versions(
    'CASF',
    ['L311-8'],
    { enVigueurDu: '2002-01-03', au: '2022-02-08', modifiePar: 'loi n° 2002-2 du 2 janvier 2002', vu: 'texte' },
    { enVigueurDu: '2022-02-09', au: null, modifiePar: 'loi n° 2022-140 du 7 février 2022, art. 22', vu: 'extrait' },
  ),
  champ: {},
  lecture:
    'Le devoir pèse sur la structure, non sur l’accompagnement : il est montré ici parce que L311-4 demande que le contrat respecte ce projet. Les cinq ans se comptent depuis l’adoption.',
  doutes:
    'La version d’avant 2022 a été lue en entier dans des copies du 24 février 2004 et du 30 décembre 2006, avec la même durée de cinq ans ; ses retouches entre 2007 et 2022 n’ont pas été relues.',
  remede:
    'Mettre à jour le projet d’établissement, consulter le conseil de la vie sociale, et dater la nouvelle version.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const adopteLe = dossier.structure?.projetEtablissement?.adopteLe;
    if (adopteLe === undefined) return indeterminee(ADOPTION);
    if (au < adopteLe) return sansObjet('Projet adopté après cette date : celui d’avant n’est pas au dossier.');
    const calcul = calculer(adopteLe, ADOPTION, ans(5));
    if (au <= calcul.echeance) return respectee([ADOPTION], { jusquAu: calcul.echeance, calcul });
    const constat = `Projet d’établissement échu depuis le ${enToutesLettres(calcul.echeance)}.`;
    return nonRespectee(constat, [ADOPTION], { depuisLe: plusJours(calcul.echeance, 1), calcul });
  },
};

const adopte = (adopteLe: string) => ({
  structure: { categorie: 'ehpad' as const, projetEtablissement: { adopteLe } },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  { titre: 'Adopté il y a moins de cinq ans', verdict: 'respectee', au: '2026-10-01', dossier: adopte('2021-10-01') },
  { titre: 'Échu depuis la veille', verdict: 'non_respectee', au: '2026-10-02', dossier: adopte('2021-10-01') },
  {
    titre: 'Le dossier ne dit pas quand le projet a été adopté',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure: { categorie: 'ehpad' } },
  },
  { titre: 'Contrôle à une date antérieure', verdict: 'sans_objet', au: '2021-09-30', dossier: adopte('2021-10-01') },
];
