import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { documentDuPour } from '../outils/document-du';
import { surLeDocumentD311 } from '../outils/documents';
import { contrat, dipc, enEhpad, enSavs } from '../outils/esquisses';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** Sans séjour, à domicile, pour moins de deux mois, ou sur mesure éducative d’un juge : un DIPC, non un contrat. */
export const d311DipcSansSejour: Regle = {
  id: 'casf/d311-dipc-sans-sejour',
  titre: 'DIPC pour un séjour de moins de deux mois, sans séjour, ou sur mesure éducative d’un juge',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311('II, a à c'),
  champ: {
    numeros: NUMEROS_D311,
    precision:
      'Toujours : CAMSP et CMPP, protection judiciaire de la jeunesse, centres de ressources. Ailleurs : séjour de moins de deux mois, accompagnement à domicile, en milieu ordinaire ou sans séjour, mineurs confiés par un juge.',
  },
  lecture:
    'La règle juge la nature du document établi, au jour où il l’a été. Un contrat de séjour là où un DIPC est dû contient au moins autant : ce n’est tenu pour un manquement que selon notre lecture, sauf pour les structures et les mineurs que le texte nomme.',
  doutes: DOUTE_D311,
  remede: 'Établir un DIPC signé par la direction, où figurent les noms de ceux qui y ont pris part.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocumentD311(dossier, ['contrat_sejour', 'dipc'], au, ({ valeur, ou }) => {
      const attendu = documentDuPour(dossier, valeur.etabliLe ?? au);
      if (attendu.du === 'inconnu') return indeterminee(...attendu.manque);
      if (attendu.du === 'au_choix' && valeur.type === 'dipc') return respectee([ou]);
      if (attendu.du !== 'dipc') return sansObjet(`Un DIPC ne s’impose pas : ${attendu.motif}.`);
      if (valeur.type === 'dipc') return respectee([ou]);
      return nonRespectee(`Contrat de séjour établi là où un DIPC est dû : ${attendu.motif}.`, [ou], {
        depuisLe: valeur.etabliLe ?? null,
        certitude: attendu.nomme === true ? 'certaine' : 'selon_lecture',
      });
    }),
};

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  { titre: 'DIPC en milieu ordinaire', verdict: 'respectee', au: '2026-03-01', dossier: enSavs([dipc()]) },
  {
    titre: 'Contrat de séjour dans un service sans séjour',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enSavs([contrat()]),
  },
  {
    titre: 'Ni la modalité ni la durée ne sont dites',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: { structure: { categorie: 'ime' }, accompagnement: { documentsIndividuels: [contrat()] } },
  },
  {
    titre: 'Séjour sans terme en EHPAD : un contrat est dû',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enEhpad([contrat()]),
  },
];
