import { anneeDe } from '../../vocabulaire/calendrier';
import { ans } from '../../vocabulaire/delai';
import { dernier } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { periodique } from '../outils/delais';
import { CONTRAT_OU_DIPC, surLeDocumentD311 } from '../outils/documents';
import { contrat, enEhpad, enSavs } from '../outils/esquisses';
import { ADMISSION, admisLe, sous } from '../outils/lecture';
import { pendantLeSejour } from '../outils/sejour';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

const DEMANDEE = '/structure/participationFinanciere' as const;

/** L’annexe des tarifs, indicative et non contractuelle, est mise à jour au moins une fois par an. */
export const d311AnnexeTarifsAnnuelle: Regle = {
  id: 'casf/d311-annexe-tarifs-annuelle',
  titre: 'Annexe des tarifs mise à jour au moins une fois par an',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: d311('VIII'),
  champ: { numeros: NUMEROS_D311, precision: 'Là où une participation financière est demandée.' },
  lecture:
    '« Une fois par an » se lit par prudence : douze mois au plus entre deux mises à jour, la première comptée de l’établissement du document ; une mise à jour plus ancienne ne compte pas. Le manquement n’est certain qu’après une année civile entière sans elle. Une liste vide de mises à jour dit que l’annexe n’en a pas eu, ou qu’elle n’existe pas : ce n’est reproché que si la structure demande une participation.',
  doutes: DOUTE_D311,
  remede: 'Mettre l’annexe à jour, la joindre au document et noter la date.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const demandee = dossier.structure?.participationFinanciere;
    if (demandee === false) return sansObjet('La structure ne demande aucune participation financière.');
    return pendantLeSejour(dossier, au, (jour) =>
      surLeDocumentD311(dossier, CONTRAT_OU_DIPC, jour, ({ valeur, ou }) => {
        const manque = sous(ou, 'annexeTarifs', 'misesAJourLe');
        if (valeur.annexeTarifs === undefined)
          return indeterminee(...(demandee === undefined ? [DEMANDEE] : []), manque);
        const admission = admisLe(dossier);
        const origine =
          (valeur.etabliLe && { le: valeur.etabliLe, ou: sous(ou, 'etabliLe') }) ??
          (admission && { le: admission, ou: ADMISSION });
        if (origine === undefined) return indeterminee(sous(ou, 'etabliLe'));
        const faites = valeur.annexeTarifs.misesAJourLe.filter((le) => origine.le <= le && le <= jour);
        const derniere = faites.length > 0 ? faites.reduce(dernier) : undefined;
        const rang = derniere === undefined ? -1 : valeur.annexeTarifs.misesAJourLe.indexOf(derniere);
        const verdict = periodique({
          au: jour,
          delai: ans(1),
          origine,
          dernier: derniere && { le: derniere, ou: sous(manque, rang) },
          silence: false,
          manque: [manque],
          quoi: 'Mise à jour de l’annexe des tarifs',
          certitude: () => (anneeDe(jour) - anneeDe(derniere ?? origine.le) > 1 ? 'certaine' : 'selon_lecture'),
        });
        return demandee === undefined && verdict.verdict === 'non_respectee' ? indeterminee(DEMANDEE) : verdict;
      }),
    );
  },
};

const avec = (...misesAJourLe: readonly string[]) => ({
  ...enEhpad([contrat({ etabliLe: '2024-03-01', annexeTarifs: { misesAJourLe } })]),
  structure: { categorie: 'ehpad' as const, participationFinanciere: true },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Mise à jour chaque 1er janvier',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec('2025-01-01', '2026-01-01'),
  },
  {
    titre: 'Contrat récent, première mise à jour à venir',
    verdict: 'a_faire',
    au: '2026-10-01',
    dossier: enEhpad([contrat({ annexeTarifs: { misesAJourLe: [] } })]),
  },
  {
    titre: 'Aucune mise à jour depuis plus de douze mois',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec('2025-01-01'),
  },
  {
    titre: 'Le dossier ne dit rien de l’annexe',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: enEhpad([contrat()]),
  },
  {
    titre: 'Aucune mise à jour, et le dossier ne dit pas si une participation est demandée',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: enEhpad([contrat({ etabliLe: '2024-03-01', annexeTarifs: { misesAJourLe: [] } })]),
  },
  {
    titre: 'Service gratuit',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { ...enSavs([contrat()]), structure: { categorie: 'savs', participationFinanciere: false } },
  },
];
