/*
 * Deux règles d’une structure imaginaire, tirées de son projet d’établissement.
 *
 *   npx projet-personnalise controler dossier.json --regles ./mes-regles.mjs
 */
import { echeance, jours, plusJours, pointeur } from 'projet-personnalise';
import { aFaire, indeterminee, nonRespectee, respectee, sansObjet } from 'projet-personnalise/regles';

/** Ce que les deux règles ont en commun. */
const commun = {
  nature: 'interne',
  champ: {},
  depuis: '2026',
  statut: 'stable',
};

/** @param {string} article */
const projetDEtablissement = (article) => [
  { texte: 'Interne', article, enVigueurDu: '2025-01-01', au: null, verifieLe: '2026-11-22', vu: 'texte' },
];

/** @type {import('projet-personnalise/regles').Regle} */
const objectifAvecIndicateur = {
  ...commun,
  id: 'maison/objectif-avec-indicateur',
  titre: 'Chaque objectif actif a un indicateur',
  gravite: 'recommandation',
  moment: 'elaboration',
  sources: projetDEtablissement('projet d’établissement 2025-2029, fiche 4'),
  lecture: 'Seuls comptent les objectifs actifs des projets ouverts.',
  remede: 'Écrire avec la personne à quoi elle verra que l’objectif avance.',
  acteur: 'referent',
  controler: ({ projets }) => {
    if (projets === undefined) return indeterminee('/projets');
    const actifs = projets.flatMap(({ statut, objectifs = [] }, p) =>
      statut === 'clos'
        ? []
        : objectifs.flatMap(({ statut: etat, indicateurs }, o) =>
            etat === 'actif' ? [{ indicateurs, ou: pointeur('projets', p, 'objectifs', o) }] : [],
          ),
    );
    if (actifs.length === 0) return sansObjet('Aucun objectif n’est actif.');
    const sans = actifs.filter(({ indicateurs }) => indicateurs?.length === 0);
    if (sans.length > 0)
      return nonRespectee(
        'Un objectif actif n’a pas d’indicateur.',
        sans.map(({ ou }) => ou),
      );
    // Clé absente : le dossier n’en dit rien. Ce n’est pas un manquement.
    const muets = actifs.filter(({ indicateurs }) => indicateurs === undefined);
    return muets.length > 0
      ? indeterminee(...muets.map(({ ou }) => `${ou}/indicateurs`))
      : respectee(actifs.map(({ ou }) => `${ou}/indicateurs`));
  },
};

const ADMISSION = '/accompagnement/admission/admisLe';

/** @type {import('projet-personnalise/regles').Regle} */
const rencontreSousTrenteJours = {
  ...commun,
  id: 'maison/rencontre-sous-trente-jours',
  titre: 'Une réunion de coconstruction dans les trente jours de l’admission',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: projetDEtablissement('projet d’établissement 2025-2029, fiche 2'),
  lecture: 'Le jour de l’admission ne compte pas. Une réunion d’avant l’admission compte aussi.',
  remede: 'Proposer une date à la personne, et noter la réunion.',
  acteur: 'referent',
  controler: ({ accompagnement, projets }, au) => {
    const admisLe = accompagnement?.admission?.admisLe;
    if (admisLe === undefined) return indeterminee(ADMISSION);
    if (au < admisLe) return sansObjet('La personne n’était pas encore admise.');
    const limite = echeance(admisLe, jours(30));
    const calcul = { origine: admisLe, pointeurOrigine: ADMISSION, delai: jours(30), echeance: limite };
    const [premiere] = (projets ?? [])
      .flatMap(({ reunions = [] }, p) =>
        reunions.map(({ type, le }, r) => ({ type, le, ou: pointeur('projets', p, 'reunions', r) })),
      )
      .filter(({ type, le }) => type === 'coconstruction' && le <= au)
      .sort((a, b) => (a.le < b.le ? -1 : 1));
    if (premiere !== undefined)
      return premiere.le <= limite
        ? respectee([premiere.ou], { calcul })
        : nonRespectee('La réunion a eu lieu après les trente jours.', [premiere.ou], {
            depuisLe: plusJours(limite, 1),
            regulariseLe: premiere.le,
            calcul,
          });
    if (au <= limite) return aFaire(limite, 'Aucune réunion de coconstruction n’est notée.', ['/projets'], calcul);
    const muet = projets === undefined || projets.some(({ reunions }) => reunions === undefined);
    return muet
      ? indeterminee('/projets')
      : nonRespectee('Aucune réunion de coconstruction dans les trente jours.', ['/projets'], {
          depuisLe: plusJours(limite, 1),
          calcul,
        });
  },
};

export const regles = [objectifAvecIndicateur, rencontreSousTrenteJours];
