import { dernier, enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { CONTRAT_OU_DIPC, surLeDocumentD311 } from '../outils/documents';
import { contrat, enEhpad } from '../outils/esquisses';
import { sous } from '../outils/lecture';
import { pendantLeSejour } from '../outils/sejour';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** L’annexe des tarifs est mise à jour à chaque changement de tarif. */
export const d311AnnexeTarifsChangement: Regle = {
  id: 'casf/d311-annexe-tarifs-changement',
  titre: 'Annexe des tarifs mise à jour à chaque changement de tarif',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: d311('VIII'),
  champ: { numeros: NUMEROS_D311, precision: 'Là où une participation financière est demandée.' },
  lecture:
    'Le dernier changement de tarif doit être suivi d’une mise à jour, le jour même ou après. Le texte ne laisse aucun délai ; l’annexe préparée d’avance se note au jour où elle prend effet, et c’est pourquoi le manquement est dit selon cette lecture. Il n’est dit que si la structure demande une participation : le VIII ne s’applique pas ailleurs.',
  doutes: DOUTE_D311,
  remede: 'Mettre l’annexe à jour avec les nouveaux tarifs, la joindre au document et noter la date d’effet.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const demandee = dossier.structure?.participationFinanciere;
    if (demandee === false) return sansObjet('La structure ne demande aucune participation financière.');
    return pendantLeSejour(dossier, au, (jour) =>
      surLeDocumentD311(dossier, CONTRAT_OU_DIPC, jour, ({ valeur, ou }) => {
        const changements = sous(ou, 'changementsDeTarifLe');
        if (valeur.changementsDeTarifLe === undefined) return indeterminee(changements);
        const survenus = valeur.changementsDeTarifLe.filter((le) => le <= jour);
        if (survenus.length === 0) return sansObjet('Aucun changement de tarif depuis l’établissement du document.');
        const change = survenus.reduce(dernier);
        const misesAJour = sous(ou, 'annexeTarifs', 'misesAJourLe');
        const rang = valeur.annexeTarifs?.misesAJourLe.findIndex((le) => change <= le && le <= jour);
        if (rang === undefined) return indeterminee(misesAJour);
        if (rang >= 0) return respectee([sous(misesAJour, rang)]);
        if (demandee === undefined) return indeterminee('/structure/participationFinanciere');
        return nonRespectee(
          `Tarif changé le ${enToutesLettres(change)} sans mise à jour de l’annexe depuis.`,
          [changements, misesAJour],
          { depuisLe: change, certitude: 'selon_lecture' },
        );
      }),
    );
  },
};

const avec = (changementsDeTarifLe: readonly string[], ...misesAJourLe: readonly string[]) => ({
  ...enEhpad([contrat({ changementsDeTarifLe, annexeTarifs: { misesAJourLe } })]),
  structure: { categorie: 'ehpad' as const, participationFinanciere: true },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'L’annexe a suivi le tarif',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec(['2026-04-01'], '2026-04-01'),
  },
  {
    titre: 'Le tarif a changé, non l’annexe',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec(['2026-04-01'], '2026-03-31'),
  },
  {
    titre: 'Le dossier ne dit rien de l’annexe',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: enEhpad([contrat({ changementsDeTarifLe: ['2026-04-01'] })]),
  },
  { titre: 'Le tarif n’a pas changé', verdict: 'sans_objet', au: '2026-10-01', dossier: avec([]) },
];
