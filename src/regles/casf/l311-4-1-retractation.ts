import { joursEntre, plusJours } from '../../vocabulaire/calendrier';
import { jours } from '../../vocabulaire/delai';
import { dernier, enToutesLettres, premier } from '../../vocabulaire/jour';
import { prochainJourOuvrable } from '../../vocabulaire/jours-ouvres';
import type { Exemple } from '../exemple';
import { NUMEROS_CONTRAT } from '../outils/champs-d311';
import { calculer } from '../outils/delais';
import { contrat, enEhpad } from '../outils/esquisses';
import { chaqueContrat, SORTIE } from '../outils/fin-de-contrat';
import { ADMISSION, admisLe, sous } from '../outils/lecture';
import { sortieLe } from '../outils/sejour';
import { conclusion } from '../outils/signatures';
import { l31141, RESILIATION_LE } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { aFaire, indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** La rétractation faite dans les quinze jours met fin au contrat sans préavis. */
export const l31141Retractation: Regle = {
  id: 'casf/l311-4-1-retractation',
  titre: 'Rétractation dans les quinze jours : le contrat de séjour prend fin sans préavis',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'sortie',
  sources: l31141('II', RESILIATION_LE, 'extrait'),
  champ: { numeros: NUMEROS_CONTRAT, precision: 'Contrats de séjour conclus depuis le 1er juillet 2016.' },
  lecture:
    'Les quinze jours courent de la signature du contrat, ou de l’admission si elle vient après. C’est un délai donné à la personne : s’il tombe un samedi, un dimanche ou un jour férié, il va jusqu’au premier jour ouvrable, le doute jouant pour elle. Un contrat qui dure au-delà du jour de la rétractation fait présumer un préavis, selon cette lecture.',
  doutes:
    'La lettre du II ne limite pas ce droit aux établissements pour personnes âgées. Sa fin n’a été lue que dans des contrats qui la reprennent.',
  remede: 'Arrêter le contrat au jour de la rétractation et ne facturer que le séjour effectif.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    chaqueContrat(dossier, au, (document) => {
      const { valeur, ou } = document;
      const { retractation } = valeur;
      const admission = admisLe(dossier);
      if (retractation === undefined || retractation.le > au) return sansObjet('Aucune rétractation n’est au dossier.');
      const signature = conclusion(document, au);
      if (valeur.signatures === undefined) return indeterminee(sous(ou, 'signatures'));
      if (signature === undefined) return sansObjet('Le contrat n’était pas signé : il n’y avait rien à rétracter.');
      if (admission === undefined) return indeterminee(ADMISSION);
      const depuis = dernier(signature.valeur.le, admission);
      const calcul = calculer(depuis, depuis === admission ? ADMISSION : sous(signature.ou, 'le'), jours(15));
      if (retractation.le > prochainJourOuvrable(calcul.echeance))
        return sansObjet('Faite après quinze jours : c’est une résiliation.');
      const sortie = sortieLe(dossier);
      const fin = valeur.finLe ?? sortie;
      const ici = sous(ou, 'retractation');
      if (fin === undefined) return indeterminee(sous(ou, 'finLe'));
      const bout = valeur.finLe === undefined ? sous(SORTIE, 'le') : sous(ou, 'finLe');
      if (fin <= retractation.le) return respectee([ici, bout], { calcul });
      if (au === retractation.le) return aFaire(au, 'Rétractation : contrat à arrêter ce jour, sans préavis.', [bout]);
      const ecart = joursEntre(retractation.le, premier(fin, au));
      return nonRespectee(
        `Rétractation du ${enToutesLettres(retractation.le)} : le contrat a duré ${ecart} jour${ecart > 1 ? 's' : ''} de plus.`,
        [ici, bout],
        { depuisLe: plusJours(retractation.le, 1), certitude: 'selon_lecture', calcul },
      );
    }),
};

const signatures = [{ le: '2026-01-10', par: { qualite: 'personne' as const } }];
const retractation = { le: '2026-01-28', par: { qualite: 'personne' as const } };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Rétractation au treizième jour de l’entrée, contrat fini le jour même',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ signatures, retractation, finLe: '2026-01-28' })]),
  },
  {
    titre: 'La personne se rétracte aujourd’hui, une fin plus lointaine est notée',
    verdict: 'a_faire',
    au: '2026-01-28',
    dossier: enEhpad([contrat({ signatures, retractation, finLe: '2026-02-28' })]),
  },
  {
    titre: 'Un mois de préavis a été compté',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ signatures, retractation, finLe: '2026-02-28' })]),
  },
  {
    titre: 'Le dossier ne dit pas quand le contrat a pris fin',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ signatures, retractation })]),
  },
  {
    titre: 'Rétractation après les quinze jours',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ signatures, retractation: { ...retractation, le: '2026-02-10' } })]),
  },
  {
    titre: 'Sortie le jour de la rétractation, la fin du contrat n’est pas notée',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ signatures, retractation })], {
      accompagnement: { sortie: { le: '2026-01-28', motif: 'choix_personne' } },
    }),
  },
  {
    titre: 'Un jour de trop',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ signatures, retractation, finLe: '2026-01-29' })]),
  },
  {
    titre: 'Rien n’était signé',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ signatures: [], retractation })]),
  },
];
