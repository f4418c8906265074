import { enchainer } from '../../kernel/listes';
import { mois } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { calculer, unique } from '../outils/delais';
import { documentsDuSejour, endroits, refusAvant, refuse } from '../outils/documents';
import { enEsat, travail } from '../outils/esquisses';
import { ADMISSION, admisLe, DOCUMENTS, plusAncien } from '../outils/lecture';
import { pendantLeSejour } from '../outils/sejour';
import { conclusion } from '../outils/signatures';
import { ACCOMPAGNEMENT_TRAVAIL_LE, d31101 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

const DEPUIS = '2007-01-01';

/** À l’ESAT, le contrat de travail protégé est signé dans le mois qui suit l’admission. */
export const d31101EsatContratSigne: Regle = {
  id: 'casf/d311-0-1-esat-contrat-signe',
  titre: 'ESAT : contrat d’accompagnement par le travail (avant 2025, de soutien et d’aide) signé dans le mois',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d31101('et annexe 3-9, art. 1er'),
  champ: { categories: ['esat'] },
  lecture:
    'L’ESAT a son propre contrat, conforme au modèle de l’annexe 3-9 : ni contrat de séjour ordinaire ni DIPC n’y sont exigés. Le mois vient de l’ancien modèle, lu en entier ; le nouveau, de 2025, n’a pas été lu : pour une admission depuis le 28 août 2025, un retard ne tient qu’à cette lecture.',
  doutes:
    'La date d’effet de 2025 est déduite : le décret a paru au Journal officiel du 27 août. Le contenu du nouveau modèle n’a pas été lu.',
  remede: 'Élaborer le contrat avec le travailleur, à partir de ses besoins et de ses attentes, et le signer.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    pendantLeSejour(dossier, au, (jour) => {
      const admission = admisLe(dossier);
      const liste = dossier.accompagnement?.documentsIndividuels;
      if (admission === undefined) return indeterminee(ADMISSION);
      if (jour < admission) return sansObjet('La personne n’est pas encore admise à cette date.');
      if (admission < DEPUIS) return sansObjet('Admission antérieure à ce contrat, créé en 2007.');
      const contrats = documentsDuSejour(dossier, ['contrat_accompagnement_travail'], jour);
      const conclus = enchainer(contrats, (document) => conclusion(document, jour) ?? []);
      if (conclus.length === 0 && contrats.some(({ valeur }) => refuse(valeur, jour)))
        return sansObjet('La signature du contrat a été refusée.');
      const signe = plusAncien(conclus, ({ le }) => le);
      const calcul = calculer(admission, ADMISSION, mois(1));
      if (
        signe &&
        signe.valeur.le > calcul.echeance &&
        contrats.some(({ valeur }) => refusAvant(valeur, calcul.echeance))
      )
        return sansObjet('La signature avait d’abord été refusée dans le mois : ce délai est écarté.');
      return unique({
        au: jour,
        calcul,
        fait: signe && { le: signe.valeur.le, ou: signe.ou },
        silence: liste === undefined || contrats.some(({ valeur }) => valeur.signatures === undefined),
        manque: contrats.length > 0 ? endroits(contrats, 'signatures') : [DOCUMENTS],
        quoi: 'Signature du contrat d’accompagnement par le travail',
        certitude: admission < ACCOMPAGNEMENT_TRAVAIL_LE ? 'certaine' : 'selon_lecture',
      });
    }),
};

const signe = (le: string) => [
  { le, par: { qualite: 'personne' as const } },
  { le, par: { qualite: 'directeur' as const } },
];

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Signé dans le mois',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enEsat([travail({ signatures: signe('2026-02-10') })]),
  },
  {
    titre: 'Le mois n’est pas passé',
    verdict: 'a_faire',
    au: '2026-02-15',
    dossier: enEsat([travail({ signatures: [] })]),
  },
  { titre: 'Aucun contrat après un mois', verdict: 'non_respectee', au: '2026-02-16', dossier: enEsat([]) },
  {
    titre: 'Le dossier ne dit rien des signatures',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enEsat([travail()]),
  },
  {
    titre: 'Le travailleur a refusé de signer',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enEsat([travail({ refusSignature: { le: '2026-02-01', par: { qualite: 'personne' } } })]),
  },
];
