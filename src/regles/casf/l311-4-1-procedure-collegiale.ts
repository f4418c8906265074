import type { Exemple } from '../exemple';
import { surLAnnexe } from '../outils/annexe-aller-venir';
import { HEBERGEMENT_PA } from '../outils/champs-d311';
import { contrat, enEhpad } from '../outils/esquisses';
import { sous } from '../outils/lecture';
import { ANNEXE_ALLER_VENIR_LE, l31141 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee } from '../verdict';

/** Une annexe « aller et venir » vient d’un médecin, après examen, et d’une équipe qui a pesé bénéfices et risques. */
export const l31141ProcedureCollegiale: Regle = {
  id: 'casf/l311-4-1-procedure-collegiale',
  titre: 'Annexe « aller et venir » : examen par un médecin et équipe qui pèse bénéfices et risques',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: l31141('I', ANNEXE_ALLER_VENIR_LE, 'texte'),
  champ: {
    categories: HEBERGEMENT_PA,
    precision: 'Contrat de séjour qui porte une annexe sur la liberté d’aller et venir.',
  },
  lecture:
    'L’annexe est facultative, mais les mesures individuelles n’ont pas d’autre place : une restriction d’aller et venir au projet, sans annexe dite au dossier, laisse la question ouverte. L’initiative revient au médecin coordonnateur, à défaut au médecin traitant ; l’équipe y participe. La nécessité et la proportion se jugent au lit de la personne, non dans un dossier.',
  doutes:
    'La loi est du 28 décembre 2015 ; ses mesures s’appliquent aux contrats conclus depuis le 1er avril 2017, les plus anciens étant à mettre en conformité au 18 juin 2017.',
  remede:
    'Réunir le médecin et l’équipe, examiner la personne, peser par écrit bénéfices et risques, et revoir l’annexe.',
  acteur: 'medecin',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLAnnexe(dossier, au, ({ valeur, ou }) => {
      const ici = sous(ou, 'evaluation');
      const { evaluation } = valeur;
      if (evaluation === undefined) return indeterminee(ici);
      const { medecin, participants, beneficesRisques, le } = evaluation;
      const suite = { depuisLe: le };
      const estMedecin = medecin?.qualite === 'medecin_coordonnateur' || medecin?.qualite === 'medecin';
      if (medecin && !estMedecin) return nonRespectee('Évaluation menée sans médecin.', [sous(ici, 'medecin')], suite);
      if (beneficesRisques === false)
        return nonRespectee('Évaluation qui ne pèse pas bénéfices et risques.', [sous(ici, 'beneficesRisques')], suite);
      const equipe = participants?.filter(({ qualite }) => qualite === 'professionnel');
      if (equipe?.length === 0)
        return nonRespectee('Évaluation menée sans l’équipe.', [sous(ici, 'participants')], suite);
      const tus = (['medecin', 'participants', 'beneficesRisques'] as const).filter(
        (cle) => evaluation[cle] === undefined,
      );
      return tus.length > 0 ? indeterminee(...tus.map((cle) => sous(ici, cle))) : respectee([ici]);
    }),
};

const evalue = (beneficesRisques: boolean) =>
  enEhpad([
    contrat({
      allerVenir: {
        evaluation: {
          le: '2026-02-10',
          medecin: { qualite: 'medecin_coordonnateur' },
          participants: [{ qualite: 'professionnel' }, { qualite: 'professionnel' }],
          beneficesRisques,
        },
      },
    }),
  ]);

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Médecin et équipe ont pesé bénéfices et risques',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: evalue(true),
  },
  { titre: 'Les risques n’ont pas été pesés', verdict: 'non_respectee', au: '2026-03-01', dossier: evalue(false) },
  {
    titre: 'Annexe dont l’évaluation n’est pas dite',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ allerVenir: {} })]),
  },
  { titre: 'Contrat sans annexe', verdict: 'sans_objet', au: '2026-03-01', dossier: enEhpad([contrat()]) },
];
