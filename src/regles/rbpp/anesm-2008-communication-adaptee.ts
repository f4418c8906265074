import type { Moyen } from '../../vocabulaire/parole';
import type { Exemple } from '../exemple';
import { situer, sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const EXPRESSION = '/usager/communication/expression';
const ORDINAIRES: ReadonlySet<Moyen> = new Set<Moyen>(['oral', 'ecrit']);

/** Les attentes d’une personne qui parle peu ou pas sont recueillies par des moyens qui lui conviennent. */
export const anesm2008CommunicationAdaptee: Regle = recommandation({
  nom: 'anesm-2008-communication-adaptee',
  titre: 'Bonne pratique : moyens de recueil adaptés à la façon dont la personne communique',
  moment: 'elaboration',
  vu: 'commentaire',
  partie: 'outils adaptés aux capacités de communication',
  lecture:
    'La règle ne vise que les personnes dont l’expression orale est limitée ou absente. Un seul recueil par observation, images, signes ou autre moyen adapté suffit. Des recueils tous oraux ou écrits sont un écart selon notre lecture.',
  remede: 'Reprendre le recueil avec un moyen qui convient à la personne, ou par l’observation, et noter lequel.',
  acteur: 'equipe',
  controler: (dossier, au) => {
    const expression = dossier.usager.communication?.expression;
    if (expression === undefined) return indeterminee(EXPRESSION);
    if (expression === 'orale') return sansObjet('La personne s’exprime oralement.');
    return surProjetArrete(dossier, au, ({ valeur: { attentes }, ou }) => {
      const base = sous(ou, 'attentes');
      if (attentes === undefined) return indeterminee(base);
      const dites = situer(attentes, base).filter(({ valeur }) => (valeur.parole.le ?? au) <= au);
      if (dites.length === 0) return sansObjet('Aucune attente n’est écrite à cette date.');
      const adaptees = dites.filter(
        ({ valeur: { parole } }) => parole.moyen !== undefined && !ORDINAIRES.has(parole.moyen),
      );
      if (adaptees.length > 0) return respectee(adaptees.map((dite) => sous(dite.ou, 'parole', 'moyen')));
      const tues = dites.filter(({ valeur }) => valeur.parole.moyen === undefined);
      if (tues.length > 0) return indeterminee(...tues.map((dite) => sous(dite.ou, 'parole', 'moyen')));
      return nonRespectee('Aucun recueil par un moyen adapté à l’expression de la personne.', [base], {
        certitude: 'selon_lecture',
      });
    });
  },
});

const usager = { communication: { expression: 'non_verbale' } } as const;
const attente = {
  id: 'a1',
  parole: { texte: 'Elle sourit près de l’eau.', auteur: { qualite: 'professionnel' } },
} as const;
const projet = { id: 'p1', statut: 'mise_en_oeuvre' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Recueil par l’observation',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      usager,
      projets: [{ ...projet, attentes: [{ ...attente, parole: { ...attente.parole, moyen: 'observation' } }] }],
    },
  },
  {
    titre: 'Un questionnaire écrit, et rien d’autre',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      usager,
      projets: [{ ...projet, attentes: [{ ...attente, parole: { ...attente.parole, moyen: 'ecrit' } }] }],
    },
  },
  {
    titre: 'Le moyen de recueil n’est pas noté',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { usager, projets: [{ ...projet, attentes: [attente] }] },
  },
  {
    titre: 'La personne parle sans difficulté',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { usager: { communication: { expression: 'orale' } }, projets: [{ ...projet, attentes: [attente] }] },
  },
];
