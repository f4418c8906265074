import { mois } from '../../vocabulaire/delai';
import { dernier } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { surLAnnexe } from '../outils/annexe-aller-venir';
import { HEBERGEMENT_PA } from '../outils/champs-d311';
import { periodique } from '../outils/delais';
import { contrat, enEhpad } from '../outils/esquisses';
import { sous } from '../outils/lecture';
import { pendantLeSejour } from '../outils/sejour';
import { r31107 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { sansObjet } from '../verdict';

/** Les mesures de l’annexe « aller et venir » sont réévaluées ; la période de six mois n’a pas été lue. */
export const r31107Reevaluation: Regle = {
  id: 'casf/r311-0-7-reevaluation',
  titre: 'Annexe « aller et venir » : mesures réévaluées, tous les six mois à vérifier',
  nature: 'reglement',
  gravite: 'information',
  moment: 'revision',
  sources: r31107('et R311-0-8, périodicité', 'memoire'),
  champ: {
    categories: HEBERGEMENT_PA,
    precision: 'Contrat de séjour qui porte une annexe signée sur la liberté d’aller et venir.',
  },
  lecture:
    'La loi permet de réviser l’annexe à tout moment. Une période de six mois est citée de mémoire ; ce qui a été lu dit seulement « régulièrement ». La règle rappelle, elle ne reproche pas : elle reste en incubation tant que le texte n’est pas lu.',
  doutes: 'La périodicité n’a été trouvée dans aucune copie du décret n° 2016-1743 ni de l’annexe 3-9-1.',
  remede:
    'Réexaminer les mesures avec la personne, le médecin et l’équipe, et lever celles qui ne sont plus nécessaires.',
  acteur: 'medecin',
  depuis: '0.1.0',
  statut: 'incubation',
  controler: (dossier, au) =>
    pendantLeSejour(dossier, au, (jour) =>
      surLAnnexe(dossier, jour, ({ valeur, ou }) => {
        const { signeeLe, reevalueesLe } = valeur;
        if (signeeLe === undefined) return sansObjet('L’annexe n’est pas signée à cette date.');
        const ici = sous(ou, 'reevalueesLe');
        const faites = (reevalueesLe ?? []).filter((le) => le <= jour);
        const derniere = faites.length > 0 ? faites.reduce(dernier) : undefined;
        return periodique({
          au: jour,
          delai: mois(6),
          origine: { le: signeeLe, ou: sous(ou, 'signeeLe') },
          dernier:
            derniere === undefined
              ? undefined
              : { le: derniere, ou: sous(ici, (reevalueesLe ?? []).indexOf(derniere)) },
          silence: reevalueesLe === undefined,
          manque: [ici],
          quoi: 'Réévaluation des mesures de l’annexe',
          certitude: () => 'selon_lecture',
        });
      }),
    ),
};

const avec = (reevalueesLe?: readonly string[]) =>
  enEhpad([contrat({ allerVenir: { signeeLe: '2026-03-02', ...(reevalueesLe && { reevalueesLe }) } })]);

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  { titre: 'Réévaluée il y a deux mois', verdict: 'respectee', au: '2026-11-01', dossier: avec(['2026-08-28']) },
  { titre: 'Six mois ne sont pas passés', verdict: 'a_faire', au: '2026-09-02', dossier: avec([]) },
  { titre: 'Jamais réévaluée', verdict: 'non_respectee', au: '2026-11-01', dossier: avec([]) },
  { titre: 'Le dossier n’en dit rien', verdict: 'indeterminee', au: '2026-11-01', dossier: avec() },
  { titre: 'Contrat sans annexe', verdict: 'sans_objet', au: '2026-11-01', dossier: enEhpad([contrat()]) },
];
