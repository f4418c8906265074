import type { Pointeur } from '../../kernel/pointeur';
import type { Projet } from '../../projet/projet';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import type { Trouve } from '../outils/lecture';
import { situer, sous } from '../outils/lecture';
import { estArrete } from '../outils/projets';
import { surLeProjet } from '../outils/sur-le-projet';
import { L311_3 } from '../outils/textes-l311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const REUNIONS_DE_CONCEPTION: ReadonlySet<string> = new Set(['coconstruction', 'synthese']);

/** Traces que la personne a pris part à la conception, ou qu’elle a choisi de ne pas le faire. */
const traces = ({ valeur: projet, ou }: Trouve<Projet>, au: DateCivile): readonly Pointeur[] => [
  ...situer(projet.reunions, sous(ou, 'reunions'))
    .filter(
      ({ valeur }) => REUNIONS_DE_CONCEPTION.has(valeur.type) && valeur.le <= au && valeur.personne?.presente === true,
    )
    .map(({ ou: la }) => la),
  ...situer(projet.attentes, sous(ou, 'attentes'))
    .filter(({ valeur: { parole } }) => estLaPersonne(parole.auteur) && (parole.le === undefined || parole.le <= au))
    .map(({ ou: la }) => la),
  ...situer(projet.refus, sous(ou, 'refus'))
    .filter(({ valeur }) => valeur.objet === 'participation' && valeur.le <= au && estLaPersonne(valeur.par))
    .map(({ ou: la }) => la),
];

/** La personne participe directement à la conception de son projet. */
export const l3113ParticipationConception: Regle = {
  id: 'casf/l311-3-participation-conception',
  titre: 'Participation directe de la personne à la conception de son projet',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: L311_3.participation,
  champ: {},
  lecture:
    'La participation est celle de la personne, par les moyens qui lui conviennent ; la présence d’un proche ou d’un représentant ne la remplace pas. Une attente de ses propres mots, sa présence à une réunion de co-construction ou de synthèse la montrent. Qu’elle ait choisi de ne pas participer n’est pas un manquement. Le projet se juge une fois mis en forme.',
  doutes:
    'La fin du 7°, sur l’aide du représentant, n’a été lue dans aucune version en vigueur. Le texte ne prévoit pas d’impossibilité de participer ; quand le dossier en dit une, la règle ne juge pas.',
  remede:
    'Reprendre le projet avec la personne, avec les moyens de communication qui sont les siens, et noter ce qu’elle a dit avant de fixer les objectifs.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeProjet(dossier, au, (projet) => {
      const endroit = sous(projet.ou, 'participation', 'personne');
      const declaree = projet.valeur.participation?.personne;
      const aParticipe = declaree?.aParticipe === true && (declaree.le === undefined || declaree.le <= au);
      const preuves = [...(aParticipe ? [endroit] : []), ...traces(projet, au)];
      if (declaree?.aParticipe !== false && preuves.length > 0) return respectee(preuves);
      if (!estArrete(projet.valeur, au)) return sansObjet('Le projet est encore en cours d’élaboration.');
      if (declaree?.aParticipe !== false) return indeterminee(endroit);
      switch (declaree.motif) {
        case 'autre':
        case undefined:
          return indeterminee(sous(endroit, 'motif'));
        case 'impossibilite':
          return sansObjet('Le dossier dit que la personne ne pouvait pas participer.');
        case 'refus':
          return respectee([endroit]);
        case 'non_sollicitee':
          return nonRespectee('Projet conçu sans que la personne ait été invitée à y prendre part.', [endroit]);
      }
    }),
};

const projet = { id: 'p1', statut: 'mise_en_oeuvre' as const };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne a exprimé une attente, de ses propres mots',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      projets: [
        {
          ...projet,
          attentes: [
            { id: 'a1', parole: { texte: 'Aller au marché seul', auteur: { qualite: 'personne' }, le: '2026-09-02' } },
          ],
        },
      ],
    },
  },
  {
    titre: 'Le projet a été conçu sans solliciter la personne',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      projets: [{ ...projet, participation: { personne: { aParticipe: false, motif: 'non_sollicitee' } } }],
    },
  },
  {
    titre: 'Le dossier ne dit rien de la participation',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [projet] },
  },
  {
    titre: 'Le projet est encore en co-construction',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [{ id: 'p1', statut: 'coconstruction' }] },
  },
];
