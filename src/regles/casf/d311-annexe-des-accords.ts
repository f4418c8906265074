import type { Exemple } from '../exemple';
import { espacePrivatif } from '../outils/accords';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { surLeDocument } from '../outils/documents';
import { contrat, dipc, enEhpad, enSavs } from '../outils/esquisses';
import { sous } from '../outils/lecture';
import { prendDate } from '../outils/signatures';
import { ANNEXE_ACCORDS_LE, d311Depuis } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** Une annexe au document porte la mention expresse de l’accord ou du refus, sur l’espace privatif et sur les données. */
export const d311AnnexeDesAccords: Regle = {
  id: 'casf/d311-annexe-des-accords',
  titre: 'Annexe au contrat ou au DIPC : accord ou refus exprès, sur l’espace privatif et sur les données',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311Depuis('VII bis', ANNEXE_ACCORDS_LE),
  champ: { numeros: NUMEROS_D311, precision: 'Documents qui prennent date à partir du 31 décembre 2025.' },
  lecture:
    'La règle juge la forme : une annexe, et chaque mention. Un refus y a la même place qu’un accord ; qui peut répondre se juge par L311-4. Sans espace privatif dans la structure, comme en ESAT, seule la mention sur les données est attendue. Un document plus ancien n’est pas en faute : l’annexe est à proposer au prochain avenant.',
  doutes:
    'La date du 31 décembre 2025 est déduite : lendemain de la publication, à défaut de date lue. Aucune disposition transitoire n’a été vue. Le VII bis a été lu dans un commentaire qui le cite presque mot pour mot, non dans le code : un manquement n’est jamais rendu comme certain. Il ne réserve pas les structures sans espace privatif : c’est notre lecture, et, pour les ESAT, celle d’une fédération.',
  remede:
    'Joindre l’annexe, avec la réponse expresse de la personne ou de qui la représente sur chacun des deux points.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocument(dossier, ['contrat_sejour', 'dipc', 'contrat_accompagnement_travail'], au, (document) => {
      const { valeur, ou } = document;
      const date = prendDate(document, au)?.le ?? valeur.etabliLe;
      if (date === undefined) return indeterminee(sous(ou, 'etabliLe'));
      if (date < ANNEXE_ACCORDS_LE)
        return sansObjet('Document antérieur au 31 décembre 2025 : annexe à proposer au prochain avenant.');
      const { accords } = valeur;
      const annexe = sous(ou, 'accords', 'enAnnexe');
      const tus = sous(ou, 'accords', 'nonRecueillis');
      const suite = { depuisLe: date, certitude: 'selon_lecture' } as const;
      if (accords?.enAnnexe === false)
        return nonRespectee('Le document n’a pas l’annexe des accords et refus.', [annexe], suite);
      const espace = espacePrivatif(dossier);
      const points = (['espacePrivatif', 'donneesPersonnelles'] as const).filter(
        (point) => point === 'donneesPersonnelles' || espace !== false,
      );
      const manquants = points.filter((point) => accords?.nonRecueillis?.includes(point));
      const attendus = manquants.filter((point) => point === 'donneesPersonnelles' || espace === true);
      if (attendus.length > 0)
        return nonRespectee('L’annexe ne porte pas toutes les mentions attendues.', [tus], suite);
      const [mentions, inconnus] = [
        points.filter((point) => (accords?.[point]?.le ?? '9999') <= au).map((point) => sous(ou, 'accords', point)),
        points.filter((point) => (accords?.[point]?.le ?? '9999') > au),
      ];
      if (accords?.enAnnexe === true && inconnus.length === 0) return respectee([annexe, ...mentions]);
      return indeterminee(
        ...(accords?.enAnnexe === undefined ? [annexe] : []),
        ...inconnus.map((point) =>
          point === 'espacePrivatif' && espace === undefined ? '/structure/espacePrivatif' : sous(ou, 'accords', point),
        ),
      );
    }),
};

const mention = (reponse: 'accord' | 'refus') => ({
  reponse,
  le: '2026-01-15',
  par: { qualite: 'personne' as const },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'L’annexe porte un refus et un accord',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enEhpad([
      contrat({
        accords: { enAnnexe: true, espacePrivatif: mention('refus'), donneesPersonnelles: mention('accord') },
      }),
    ]),
  },
  {
    titre: 'L’annexe ne dit rien des données',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enEhpad([
      contrat({
        accords: { enAnnexe: true, espacePrivatif: mention('accord'), nonRecueillis: ['donneesPersonnelles'] },
      }),
    ]),
  },
  {
    titre: 'Le dossier ne dit rien de l’annexe',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enEhpad([contrat()]),
  },
  {
    titre: 'Contrat du 30 décembre 2025',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ etabliLe: '2025-12-30', accords: { enAnnexe: false } })]),
  },
  {
    titre: 'En SAVS, personne n’est hébergé : seul l’accord sur les données est attendu',
    verdict: 'respectee',
    au: '2026-01-15',
    dossier: enSavs([dipc({ accords: { enAnnexe: true, donneesPersonnelles: mention('accord') } })]),
  },
  {
    titre: 'En SAVS, l’espace privatif n’avait pas à être demandé',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enSavs([dipc({ accords: { enAnnexe: true, nonRecueillis: ['espacePrivatif'] } })]),
  },
  {
    titre: 'Aucune annexe au contrat',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ accords: { enAnnexe: false } })]),
  },
  {
    titre: 'Le dossier ne dit pas si elle a un espace à elle',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: {
      ...enEhpad([
        contrat({
          accords: { enAnnexe: true, donneesPersonnelles: mention('accord'), nonRecueillis: ['espacePrivatif'] },
        }),
      ]),
      structure: { categorie: 'ime' },
    },
  },
];
