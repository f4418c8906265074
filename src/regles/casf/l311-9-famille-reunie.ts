import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { versions } from '../outils/textes';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const FAMILLE = '/accompagnement/famille';

/** Une famille séparée par l’accueil a un projet qui prépare sa réunion, suivi jusqu’à ce qu’elle ait lieu. */
export const l3119FamilleReunie: Regle = {
  id: 'casf/l311-9-famille-reunie',
  titre: 'Famille séparée par l’accueil : un projet prépare sa réunion et il est suivi',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: versions('CASF', ['L311-9'], { enVigueurDu: null, au: null, vu: 'texte' }),
  champ: { numeros: ['1', '8', '13'] },
  lecture:
    'Éviter la séparation vient d’abord : si la famille est réunie, le devoir est rempli. Sinon, un projet de réunion est établi de concert avec elle, et suivi. Le texte veut une réunion « dans les plus brefs délais » sans chiffre : l’absence de projet est un manquement selon notre lecture.',
  doutes:
    'Article lu en entier dans des copies du 24 février 2004, du 30 décembre 2006 et de 2009 ; le jour de sa création n’a pas été lu. Les centres pour demandeurs d’asile (13°) n’y sont nommés que depuis la copie de 2006.',
  remede:
    'Chercher une solution qui réunit la famille ; à défaut, établir avec elle un projet daté, et noter chaque suivi.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const famille = dossier.accompagnement?.famille;
    if (famille === undefined) return indeterminee(FAMILLE);
    if (!famille.accueillie) return sansObjet('La personne n’est pas accueillie comme membre d’une famille.');
    const { separeeLe, projetReunionLe, suivisLe, reunieLe } = famille;
    if (separeeLe === undefined) return indeterminee(`${FAMILLE}/separeeLe`);
    if (au < separeeLe) return sansObjet('La famille n’est pas séparée à cette date.');
    if (reunieLe !== undefined && reunieLe <= au) return respectee([`${FAMILLE}/reunieLe`]);
    const suite = { depuisLe: separeeLe, certitude: 'selon_lecture' } as const;
    const projet = `${FAMILLE}/projetReunionLe` as const;
    if (projetReunionLe === undefined) return indeterminee(projet);
    if (au < projetReunionLe) {
      const constat = `Famille séparée depuis le ${enToutesLettres(separeeLe)}, sans projet de réunion à cette date.`;
      return nonRespectee(constat, [projet], suite);
    }
    if (suivisLe === undefined) return indeterminee(`${FAMILLE}/suivisLe`);
    if (suivisLe.some((le) => projetReunionLe <= le && le <= au)) return respectee([projet, `${FAMILLE}/suivisLe`]);
    const constat = `Projet de réunion du ${enToutesLettres(projetReunionLe)} jamais suivi.`;
    return nonRespectee(constat, [`${FAMILLE}/suivisLe`], { ...suite, depuisLe: projetReunionLe });
  },
};

const structure = { categorie: 'chrs' as const };
const separee = { accueillie: true, separeeLe: '2026-08-31' };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un projet de réunion est établi et suivi',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { famille: { ...separee, projetReunionLe: '2026-09-05', suivisLe: ['2026-09-20'] } },
    },
  },
  {
    titre: 'Le projet de réunion n’a jamais été suivi',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { famille: { ...separee, projetReunionLe: '2026-09-05', suivisLe: [] } } },
  },
  {
    titre: 'Le dossier ne dit rien de la famille',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure },
  },
  {
    titre: 'La personne est accueillie seule',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { famille: { accueillie: false } } },
  },
];
