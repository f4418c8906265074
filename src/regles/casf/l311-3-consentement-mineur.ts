import { enchainer } from '../../kernel/listes';
import { dernier, enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { depuisAdmission } from '../outils/accueil';
import {
  APTITUDES,
  aptitudeAu,
  CONSENTEMENTS,
  consentementsSur,
  lieux,
  OBJETS_ACCOMPAGNEMENT,
  tracesDe,
  tracesHorsRegistre,
} from '../outils/consentements';
import { REPRESENTANTS_DU_MINEUR } from '../outils/protections';
import { jourDuTexte, L311_3, LOI_2002_LE } from '../outils/textes-l311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** À défaut d’un mineur apte à décider, le consentement de son représentant légal est recherché. */
export const l3113ConsentementMineur: Regle = {
  id: 'casf/l311-3-consentement-mineur',
  titre: 'Mineur qui ne peut pas décider : consentement recherché auprès de son représentant légal',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: L311_3.consentementParDefaut,
  champ: { age: 'mineur' },
  lecture:
    'Le représentant n’est consulté à la place du mineur que si celui-ci ne peut pas décider ; un mineur constaté apte est consulté lui-même. Un parent, un tuteur ou le service d’aide sociale à l’enfance peut être représentant ; un proche, non. La signature du contrat ou l’accord au projet par le représentant valent trace de la recherche.',
  doutes:
    'Le texte ne fixe ni âge ni forme pour dire qu’un mineur est apte. L’autorité parentale, que règle le code civil, demeure par ailleurs.',
  remede: 'Consulter un titulaire de l’autorité parentale, recueillir l’avis de l’enfant, et noter les deux.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const constat = aptitudeAu(dossier, au);
    if (constat?.valeur.apte === true) {
      return sansObjet(
        `Mineur constaté apte à décider le ${enToutesLettres(constat.valeur.le)} : c’est lui que l’on consulte.`,
      );
    }
    const traces = [
      ...enchainer(consentementsSur(dossier, OBJETS_ACCOMPAGNEMENT), (consentement) => tracesDe(consentement, au)),
      ...tracesHorsRegistre(dossier, au),
    ];
    const duRepresentant = traces.filter(({ qualite }) => REPRESENTANTS_DU_MINEUR.has(qualite));
    if (duRepresentant.length > 0) return respectee(lieux(duRepresentant));
    if (dossier.consentements === undefined) return indeterminee(CONSENTEMENTS);
    return depuisAdmission(dossier, au, (admission) => {
      if (constat === undefined && traces.some(({ qualite }) => qualite === 'personne')) return indeterminee(APTITUDES);
      return nonRespectee(
        'Aucune recherche du consentement d’un représentant légal du mineur n’est au dossier.',
        [CONSENTEMENTS],
        {
          depuisLe: [constat?.valeur.le ?? admission, jourDuTexte(LOI_2002_LE)].reduce(dernier, admission),
          certitude: constat ? 'certaine' : 'selon_lecture',
        },
      );
    });
  },
};

const mineur = { identite: { naissanceLe: '2016-02-29' } };
const accompagnement = { admission: { admisLe: '2026-08-31' } };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La mère est consultée sur le projet',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      usager: mineur,
      accompagnement,
      consentements: [
        {
          id: 'c1',
          objet: 'projet',
          statut: 'recherche',
          recherches: [{ le: '2026-09-10', aupresDe: { qualite: 'parent' } }],
        },
      ],
    },
  },
  {
    titre: 'Enfant constaté hors d’état de décider, et seule une grand-mère est consultée',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      usager: { ...mineur, aptitudes: [{ apte: false, le: '2026-09-02' }] },
      accompagnement,
      consentements: [
        {
          id: 'c1',
          objet: 'projet',
          statut: 'recherche',
          recherches: [{ le: '2026-09-10', aupresDe: { qualite: 'proche' } }],
        },
      ],
    },
  },
  {
    titre: 'Le dossier ne dit rien des consentements',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { usager: mineur, accompagnement },
  },
  {
    titre: 'Adolescente constatée apte à décider',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      usager: { identite: { naissanceLe: '2010-02-28' }, aptitudes: [{ apte: true, le: '2026-09-02' }] },
      accompagnement,
      consentements: [],
    },
  },
];
