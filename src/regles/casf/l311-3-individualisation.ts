import type { Objectif } from '../../projet/objectif';
import type { Exemple } from '../exemple';
import type { Trouve } from '../outils/lecture';
import { situer, sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { reunir } from '../outils/reunir';
import { L311_3 } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const LIENS = ['besoins', 'attentes'] as const;

const juger = ({ valeur, ou }: Trouve<Objectif>): Verdict => {
  if (valeur.statut === 'annule') return sansObjet('Objectif annulé.');
  const relies = LIENS.filter((lien) => (valeur[lien] ?? []).length > 0);
  if (relies.length > 0) return respectee(relies.map((lien) => sous(ou, lien)));
  if (valeur.parent !== undefined) return sansObjet('Objectif jugé avec celui dont il relève.');
  const muets = LIENS.filter((lien) => valeur[lien] === undefined);
  if (muets.length > 0) return indeterminee(...muets.map((lien) => sous(ou, lien)));
  return nonRespectee('Un objectif ne répond à aucun besoin ni à aucune attente de la personne.', [ou], {
    certitude: 'selon_lecture',
  });
};

/** L’accompagnement est individualisé : chaque objectif répond à un besoin ou à une attente de la personne. */
export const l3113Individualisation: Regle = {
  id: 'casf/l311-3-individualisation',
  titre: 'Accompagnement individualisé : chaque objectif répond à un besoin ou à une attente de la personne',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: L311_3.individualisation,
  champ: {},
  lecture:
    'Un accompagnement adapté à l’âge et aux besoins se reconnaît, dans un dossier, à ce que chaque objectif est relié à ce que la personne attend ou à ce qui a été évalué d’elle. Le projet se juge une fois arrêté. Un objectif annulé n’est pas jugé ; un objectif de détail suit celui dont il relève.',
  doutes: 'Le texte n’impose aucune forme de lien ; la qualité de l’accompagnement ne se lit pas dans un dossier.',
  remede:
    'Relier chaque objectif à l’attente ou au besoin auquel il répond ; sans réponse possible, en reparler avec la personne.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: projet, ou }) => {
      const endroit = sous(ou, 'objectifs');
      if (projet.objectifs === undefined) return indeterminee(endroit);
      if (projet.objectifs.length === 0) {
        return nonRespectee('Le projet mis en forme n’a aucun objectif.', [endroit], { certitude: 'selon_lecture' });
      }
      return reunir(situer(projet.objectifs, endroit).map(juger), sansObjet('Tous les objectifs sont annulés.'));
    }),
};

const projet = { id: 'p1', statut: 'mise_en_oeuvre' as const };
const attentes = [
  { id: 'a1', parole: { texte: 'Manger ce que je cuisine.', auteur: { qualite: 'personne' as const } } },
];
const objectif = { id: 'o1', titre: 'Préparer ses repas', statut: 'actif' as const };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'L’objectif répond à une attente',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, attentes, objectifs: [{ ...objectif, attentes: ['a1'] }] }] },
  },
  {
    titre: 'L’objectif n’est relié à rien de ce que la personne attend ou dont elle a besoin',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, objectifs: [{ ...objectif, attentes: [], besoins: [] }] }] },
  },
  {
    titre: 'Le dossier ne dit pas à quoi l’objectif répond',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, objectifs: [objectif] }] },
  },
  {
    titre: 'Le projet est encore à l’évaluation initiale',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [{ id: 'p1', statut: 'evaluation_initiale', objectifs: [] }] },
  },
];
