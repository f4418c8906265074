import type { Exemple } from '../exemple';
import { NUMEROS_CONTRAT } from '../outils/champs-d311';
import { surLeDocumentD311 } from '../outils/documents';
import { contrat, enEhpad } from '../outils/esquisses';
import { situer, sous } from '../outils/lecture';
import { premiereDe, signaturesAu, signePourLaPersonne } from '../outils/signatures';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const INFORMATIONS = '/accompagnement/informations';

/** La personne, ou celui qui la représente, peut se faire accompagner par qui elle veut pour signer le contrat. */
export const d311AccompagnantALaSignature: Regle = {
  id: 'casf/d311-accompagnant-a-la-signature',
  titre: 'Possibilité d’être accompagnée par qui elle veut pour signer le contrat de séjour',
  nature: 'reglement',
  gravite: 'information',
  moment: 'admission',
  sources: d311('III, second alinéa'),
  champ: { numeros: NUMEROS_CONTRAT, precision: 'Contrat de séjour signé.' },
  lecture:
    'Le texte donne un droit et n’oblige pas à en informer. Le dossier le montre exercé par un accompagnant à la signature, ou connu par une information donnée au plus tard ce jour-là. Son absence n’est signalée que pour information.',
  doutes: DOUTE_D311,
  remede: 'Dire à la personne, avant la signature, qu’elle peut venir avec qui elle veut, et noter cette information.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocumentD311(dossier, ['contrat_sejour'], au, (document) => {
      const signatures = signaturesAu(document, au);
      if (signatures === undefined) return indeterminee(sous(document.ou, 'signatures'));
      const accompagnee = signatures.find(({ valeur }) => valeur.accompagneePar !== undefined);
      if (accompagnee) return respectee([sous(accompagnee.ou, 'accompagneePar')]);
      const signature = premiereDe(signatures, signePourLaPersonne);
      if (!signature) return sansObjet('La personne n’a pas signé de contrat de séjour à cette date.');
      const informations = dossier.accompagnement?.informations;
      if (informations === undefined) return indeterminee(INFORMATIONS);
      const avant = situer(informations, INFORMATIONS).find(
        ({ valeur }) => valeur.sujet === 'accompagnant_signature' && valeur.le <= signature.valeur.le,
      );
      return avant
        ? respectee([avant.ou])
        : nonRespectee(
            'Rien ne montre que la personne se savait libre d’être accompagnée pour signer.',
            [INFORMATIONS],
            {
              certitude: 'selon_lecture',
            },
          );
    }),
};

const signatures = [{ le: '2026-01-20', par: { qualite: 'personne' as const } }];

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Sa sœur l’accompagnait',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enEhpad([
      contrat({
        signatures: [{ le: '2026-01-20', par: { qualite: 'personne' }, accompagneePar: { qualite: 'proche' } }],
      }),
    ]),
  },
  {
    titre: 'Les informations notées n’en parlent pas',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ signatures })], { accompagnement: { informations: [] } }),
  },
  {
    titre: 'Le dossier ne dit rien des informations données',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ signatures })]),
  },
  {
    titre: 'Le contrat n’est pas signé',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ signatures: [] })]),
  },
  {
    titre: 'Elle le savait : on le lui a dit le jour même',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ signatures })], {
      accompagnement: {
        informations: [{ sujet: 'accompagnant_signature', le: '2026-01-20', a: [{ qualite: 'personne' }] }],
      },
    }),
  },
  {
    titre: 'On ne le lui a dit qu’après',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ signatures })], {
      accompagnement: {
        informations: [{ sujet: 'accompagnant_signature', le: '2026-01-21', a: [{ qualite: 'personne' }] }],
      },
    }),
  },
  {
    titre: 'On lui a parlé d’autre chose',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ signatures })], {
      accompagnement: { informations: [{ sujet: 'droits', le: '2026-01-15', a: [{ qualite: 'personne' }] }] },
    }),
  },
];
