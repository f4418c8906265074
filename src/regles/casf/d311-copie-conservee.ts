import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { CONTRAT_OU_DIPC, surLeDocumentD311 } from '../outils/documents';
import { contrat, enEhpad } from '../outils/esquisses';
import { sous } from '../outils/lecture';
import { ANNEXE_ACCORDS_LE, DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee } from '../verdict';

/** La structure garde copie du contrat ou du DIPC, et de ses annexes, pour pouvoir les produire lors d’un contrôle. */
export const d311CopieConservee: Regle = {
  id: 'casf/d311-copie-conservee',
  titre: 'Copie du contrat ou du DIPC conservée pour les contrôles',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: d311('IX'),
  champ: { numeros: NUMEROS_D311 },
  lecture:
    'La règle juge le document en cours, tel que le dossier le dit conservé ou non. Depuis le décret du 29 décembre 2025, la copie sert aussi au système d’information (L312-9) et au contrôle de l’espace privatif (L313-13-1), et non plus à L313-21 ; le devoir de conserver est le même.',
  doutes: `${DOUTE_D311} Le nouveau IX n’a été lu que dans des commentaires : depuis le 31 décembre 2025, un manquement n’est rendu que selon cette lecture. Aucune durée de conservation n’y a été relevée.`,
  remede: 'Retrouver ou refaire une copie signée du document et de ses avenants, et l’archiver au dossier.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocumentD311(dossier, CONTRAT_OU_DIPC, au, ({ valeur, ou }) => {
      const ici = sous(ou, 'copieConservee');
      if (valeur.copieConservee === undefined) return indeterminee(ici);
      return valeur.copieConservee
        ? respectee([ici])
        : nonRespectee('La structure n’a pas gardé copie du contrat ou du DIPC.', [ici], {
            certitude: au < ANNEXE_ACCORDS_LE ? 'certaine' : 'selon_lecture',
          });
    }),
};

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La copie est au dossier',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ copieConservee: true })]),
  },
  {
    titre: 'La copie est perdue',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ copieConservee: false })]),
  },
  {
    titre: 'Le dossier ne dit rien d’une copie',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enEhpad([contrat()]),
  },
  { titre: 'Aucun document n’est établi', verdict: 'sans_objet', au: '2026-03-01', dossier: enEhpad([]) },
];
