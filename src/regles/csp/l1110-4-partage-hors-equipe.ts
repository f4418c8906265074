import type { Partage } from '../../accompagnement/droits';
import type { Reponse } from '../../consentement/consentement';
import type { Dossier } from '../../dossier/dossier';
import { enchainer } from '../../kernel/listes';
import { enToutesLettres } from '../../vocabulaire/jour';
import { estLaPersonne, peutRepresenter } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { CONSENTEMENTS, consentementsSur } from '../outils/consentements';
import type { Trouve } from '../outils/lecture';
import { sous } from '../outils/lecture';
import { avantTu, consentiAu, estHorsEquipe, PARTAGES, partagesEntreProfessionnels } from '../outils/partages';
import { reunir } from '../outils/reunir';
import { CSP } from '../outils/textes-csp';
import { jourDuTexte } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** A-t-elle été donnée par la personne, ou par qui peut la représenter ? */
const repondPourElle = ({ valeur: { par } }: Trouve<Reponse>): boolean => estLaPersonne(par) || peutRepresenter(par);

const juger = (dossier: Dossier, { valeur, ou }: Trouve<Partage>): Verdict => {
  const hors = estHorsEquipe(dossier, valeur);
  if (hors === undefined) return indeterminee(sous(ou, 'horsEquipe'));
  if (!hors) return sansObjet('Partage au sein de l’équipe de soins.');
  if (dossier.consentements === undefined) return indeterminee(CONSENTEMENTS);
  const { id } = valeur.destinataire;
  const possibles = consentementsSur(dossier, ['partage_hors_equipe']).filter(
    ({ valeur: { destinataire } }) => destinataire === undefined || id === undefined || destinataire === id,
  );
  const enCours = enchainer(possibles, (consentement) => {
    const reponse = consentiAu(consentement, valeur.le);
    const vise = consentement.valeur.destinataire === undefined || id !== undefined;
    return reponse === undefined ? [] : [{ ...reponse, vise }];
  });
  const preuves = enCours.filter((reponse) => reponse.vise && repondPourElle(reponse));
  if (preuves.length > 0) return respectee(preuves.map((preuve) => preuve.ou));
  if (enCours.some(repondPourElle)) return indeterminee(sous(ou, 'destinataire', 'id'));
  const inconnu = enCours.find(({ valeur: { par } }) => par.qualite === 'inconnue');
  if (inconnu) return indeterminee(sous(inconnu.ou, 'par', 'qualite'));
  const tu = possibles.filter((consentement) => avantTu(consentement.valeur, valeur.le));
  const retire = tu.find(({ valeur: { statut } }) => statut === 'retire');
  if (retire) return indeterminee(sous(retire.ou, 'antecedents'));
  const constat = `Partage du ${enToutesLettres(valeur.le)} hors de l’équipe de soins, sans consentement préalable en cours.`;
  return nonRespectee(constat, [ou], {
    depuisLe: valeur.le,
    certitude: enCours.length + tu.length > 0 ? 'selon_lecture' : 'certaine',
  });
};

/** Hors de l’équipe de soins, partager des informations demande d’abord le consentement de la personne. */
export const l11104PartageHorsEquipe: Regle = {
  id: 'csp/l1110-4-partage-hors-equipe',
  titre: 'Partage hors de l’équipe de soins : consentement préalable de la personne',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: CSP.partage,
  champ: {},
  lecture:
    'Au sein de l’équipe de soins (L1110-12), ce qui est confié à l’un l’est à tous : aucun consentement n’est demandé. Au-delà, le consentement précède le partage, vise ce destinataire ou n’en vise aucun, et n’est ni retiré ni échu ce jour-là. Il se recueille par tout moyen, auprès de la personne ou de qui la représente : l’accord d’un autre n’en tient pas lieu, selon notre lecture. Une réponse venue après le partage ne dit pas, seule, ce qui valait avant elle. Les partages avec la famille, le juge ou une autorité relèvent d’autres textes.',
  doutes: 'Un consentement recueilli le jour même du partage est tenu pour préalable.',
  remede:
    'Cesser ce partage, demander son consentement à la personne en lui disant quoi, à qui et pourquoi, et le noter.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    dossier.accompagnement?.partages === undefined
      ? indeterminee(PARTAGES)
      : reunir(
          partagesEntreProfessionnels(dossier, jourDuTexte('2016-01-28'), au).map((partage) => juger(dossier, partage)),
          sansObjet('Aucun partage hors de l’équipe de soins n’est au dossier à cette date.'),
        ),
};

const avec = (horsEquipe: boolean | undefined, consentiLe?: string) => ({
  accompagnement: {
    partages: [
      {
        id: 's1',
        le: '2026-09-15',
        destinataire: { qualite: 'partenaire' as const },
        ...(horsEquipe !== undefined && { horsEquipe }),
      },
    ],
  },
  consentements: consentiLe
    ? [
        {
          id: 'c1',
          objet: 'partage_hors_equipe' as const,
          statut: 'donne' as const,
          recherches: [],
          reponse: { le: consentiLe, par: { qualite: 'personne' as const }, forme: 'numerique' as const },
          antecedents: [],
        },
      ]
    : [],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  { titre: 'La personne a consenti avant', verdict: 'respectee', au: '2026-10-01', dossier: avec(true, '2026-09-14') },
  {
    titre: 'La personne n’a consenti que le lendemain',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec(true, '2026-09-16'),
  },
  {
    titre: 'Le dossier ne dit pas si le destinataire est de l’équipe',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: avec(undefined),
  },
  { titre: 'Partage dans l’équipe de soins', verdict: 'sans_objet', au: '2026-10-01', dossier: avec(false) },
];
