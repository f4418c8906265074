import type { Fiche } from '../fiche';
import { COMMUNES } from '../fiche';

/** Aide de « tddui ». */
export const FICHE_TDDUI: Fiche = {
  nom: 'tddui',
  usages: ['tddui importer <bundle.json> [options]', 'tddui exporter <dossier.json> [options]'],
  resume: 'lit un Bundle TDDUI et écrit un dossier, ou l’inverse',
  dit: [
    'Remarques et pertes vont sur la sortie d’erreur. Un refus (pas un Bundle, élément exigé absent) donne le code 2, et aucun fichier.',
  ],
  arguments: [{ choix: ['importer', 'exporter'], nom: 'sens' }, { fichier: 'fichier.json' }],
  options: [
    COMMUNES.sortie,
    {
      nom: 'reste',
      attend: { fichier: 'fichier' },
      dit: 'importer : y écrit ce que le dossier ne porte pas ; exporter : le relit, et le réécrit dans le Bundle',
    },
    {
      nom: 'remarques',
      attend: { choix: ['texte', 'json'] },
      dit: 'forme des remarques et des pertes ; à défaut, texte',
    },
    { nom: 'extensions', dit: 'exporter : joint, dans notre extension, ce que le standard ne porte pas' },
    COMMUNES.tailleMax,
  ],
  exemples: [
    'projet-personnalise tddui importer bundle.json --sortie importe.json --reste reste.json',
    'projet-personnalise tddui exporter importe.json --reste reste.json --sortie exporte.json',
    'projet-personnalise tddui exporter dossier.json --remarques json 2> pertes.json',
  ],
};
