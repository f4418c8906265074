import { echeance, jours } from '../../vocabulaire/delai';
import { premier } from '../../vocabulaire/jour';
import { peutRepresenter } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { aLAdmission } from '../outils/admission-d311';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { calculer, unique } from '../outils/delais';
import { premiereRemise } from '../outils/documents';
import { dipc, enMecs } from '../outils/esquisses';
import { ADMISSION } from '../outils/lecture';
import { estRepresentee, taitLaRepresentation } from '../outils/situation';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** Le contrat ou le DIPC est remis aussi, dans les quinze jours, à celui qui représente la personne. */
export const d311RemiseAuRepresentant: Regle = {
  id: 'casf/d311-remise-au-representant',
  titre: 'Contrat de séjour ou DIPC remis aussi au représentant légal dans les quinze jours',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311('III, première phrase'),
  champ: {
    numeros: NUMEROS_D311,
    precision: 'Mineurs, et majeurs dont une mesure de protection prévoit la représentation pour leur personne.',
  },
  lecture:
    'Le représentant est le parent ou le tuteur d’un mineur, ou celui que le juge ou le mandat charge de représenter un majeur pour sa personne. Un curateur assiste sans représenter : rien ne doit lui être remis à ce titre. La remise à un seul des parents suffit ici.',
  doutes: `${DOUTE_D311} Avant octobre 2020, « représentant légal » pouvait se lire plus largement pour un majeur.`,
  remede: 'Remettre une copie du document au représentant et noter à qui et quel jour.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    aLAdmission(dossier, au, ({ admission, jour, documents, seTait, ou }) => {
      // Qui représente la personne au terme du délai : une mesure ouverte plus tard, ou une majorité atteinte depuis, n’y change rien.
      const auTerme = premier(jour, echeance(admission, jours(15)));
      const representee = estRepresentee(dossier, auTerme);
      if (representee === false) return sansObjet('Nul ne représentait la personne au terme des quinze jours.');
      if (representee === undefined) return indeterminee(...taitLaRepresentation(dossier, auTerme));
      const remise = premiereRemise(documents, jour, peutRepresenter);
      return unique({
        au: jour,
        calcul: calculer(admission, ADMISSION, jours(15)),
        fait: remise && { le: remise.valeur.le, ou: remise.ou },
        silence: seTait('remises'),
        manque: ou('remises'),
        quoi: 'Remise du contrat ou du DIPC au représentant légal',
      });
    }),
};

const mineur = { usager: { identite: { naissanceLe: '2012-03-01' } } };
const remis = (a: 'personne' | 'parent', le: string) => ({ a: { qualite: a }, le });

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Remis à l’enfant et à sa mère',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enMecs([dipc({ remises: [remis('personne', '2026-01-20'), remis('parent', '2026-01-30')] })], mineur),
  },
  {
    titre: 'Remis à l’enfant, bientôt à ses parents',
    verdict: 'a_faire',
    au: '2026-01-30',
    dossier: enMecs([dipc({ remises: [remis('personne', '2026-01-20')] })], mineur),
  },
  {
    titre: 'Quinze jours ont passé sans remise aux parents',
    verdict: 'non_respectee',
    au: '2026-01-31',
    dossier: enMecs([dipc({ remises: [remis('personne', '2026-01-20')] })], mineur),
  },
  {
    titre: 'Le dossier ne dit ni l’âge ni les mesures de protection',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enMecs([dipc({ remises: [] })]),
  },
  {
    titre: 'Adulte que personne ne représente',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enMecs([dipc({ remises: [] })], {
      usager: { identite: { naissanceLe: '2005-03-01' }, protections: [] },
    }),
  },
  {
    titre: 'Une tutelle avec représentation s’ouvre un an après l’admission',
    verdict: 'sans_objet',
    au: '2027-03-01',
    dossier: enMecs([dipc({ remises: [remis('personne', '2026-01-20')] })], {
      usager: {
        identite: { naissanceLe: '2005-03-01' },
        protections: [{ id: 't', type: 'tutelle', debutLe: '2027-01-15', etendue: { personne: 'representation' } }],
      },
    }),
  },
];
