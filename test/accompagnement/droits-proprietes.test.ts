import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Accompagnement } from '../../src/accompagnement/accompagnement';
import { deciderAccompagnement } from '../../src/accompagnement/accompagnement.decider';
import type { MentionAccord } from '../../src/accompagnement/annexes';
import type { CommandeAccompagnement } from '../../src/accompagnement/commandes';
import type { EvenementAccompagnement } from '../../src/accompagnement/evenements';
import { exerceUnDroit, parlePourElle, resteOuverteApresLaSortie } from '../../src/accompagnement/regimes';
import { vieAccompagnement } from '../../src/essai/arbitraires/accompagnement';
import { enJson } from '../../src/essai/egalite';
import type { Vie } from '../../src/essai/vie';
import { vivre } from '../../src/essai/vie';
import { estLaPersonne } from '../../src/vocabulaire/qualites';
import { TIRAGES_AGREGAT } from '../support/proprietes';

const vies = vieAccompagnement.map((commandes) => vivre(deciderAccompagnement, commandes));

const toujours = (
  verifier: (vie: Vie<Accompagnement | null, CommandeAccompagnement, EvenementAccompagnement>) => void,
): void => fc.assert(fc.property(vies, verifier), { numRuns: TIRAGES_AGREGAT / 2 });

const mentions = (etat: Accompagnement | null): readonly MentionAccord[] =>
  (etat?.documentsIndividuels ?? []).flatMap(({ accords }) =>
    [accords?.espacePrivatif, accords?.donneesPersonnelles].filter((mention) => mention !== undefined),
  );

describe('Dans tout état atteint d’un accompagnement', () => {
  it('un accord de principe vient de la personne, ou d’un représentant qui dit l’avis de la personne', () => {
    toujours(({ etat }) => {
      for (const mention of mentions(etat)) {
        for (const { reponse, par, avisPersonne } of [mention, ...(mention.revocations ?? [])]) {
          expect(parlePourElle(par)).toBe(true);
          expect(reponse === 'refus' || estLaPersonne(par) || avisPersonne !== undefined).toBe(true);
        }
      }
    });
  });

  it('les mots d’une réclamation ou d’une renonciation sont de celui qui les a dits', () => {
    toujours(({ etat, journal }) => {
      const dits = journal.map((fait) => enJson('paroles' in fait ? [fait.par, fait.paroles] : []));
      for (const { paroles } of [...(etat?.renonciations ?? []), ...(etat?.reclamations ?? [])]) {
        if (paroles !== undefined) expect(dits).toContain(enJson([paroles.auteur, paroles.texte]));
      }
    });
  });

  it('l’annexe « aller et venir » n’est jamais signée par la structure seule', () => {
    toujours(({ etat }) => {
      for (const { allerVenir } of etat?.documentsIndividuels ?? []) {
        if (allerVenir?.signataires !== undefined) expect(allerVenir.signataires.some(parlePourElle)).toBe(true);
      }
    });
  });

  it('rien n’est partagé pendant que la personne s’y oppose', () => {
    toujours(({ pas }) => {
      for (const { avant, commande, faits } of pas) {
        if (faits === null || commande.type !== 'PartagerInformation') continue;
        const ouvertes = (avant?.oppositionsPartage ?? []).filter(({ leveeLe }) => leveeLe === undefined);
        for (const { le } of ouvertes) expect(commande.partage.le < le).toBe(true);
      }
    });
  });

  it('après la sortie, rien ne s’enregistre que les droits et ce que la loi laisse ouvert', () => {
    toujours(({ pas }) => {
      for (const { avant, commande, faits } of pas) {
        if (avant?.sortie === undefined || faits === null) continue;
        expect(exerceUnDroit(commande) || resteOuverteApresLaSortie(commande)).toBe(true);
      }
    });
  });

  it('les décisions que cite un contrat sont au dossier', () => {
    toujours(({ etat }) => {
      const connues = (etat?.orientations ?? []).map(({ id }) => id);
      for (const { decisionsMentionnees = [] } of etat?.documentsIndividuels ?? []) {
        for (const id of decisionsMentionnees) expect(connues).toContain(id);
      }
    });
  });

  it('aucun identifiant ne sert deux fois dans une même liste', () => {
    toujours(({ etat }) => {
      for (const liste of Object.values(etat ?? {})) {
        if (!Array.isArray(liste)) continue;
        const ids = liste.flatMap((element) => ('id' in element ? [element.id] : []));
        expect(new Set(ids).size).toBe(ids.length);
      }
    });
  });

  it('l’annexe « aller et venir » en vigueur ne porte pas la fin d’une autre', () => {
    toujours(({ etat }) => {
      for (const { allerVenir: { signeeLe, finLe } = {} } of etat?.documentsIndividuels ?? []) {
        if (signeeLe !== undefined && finLe !== undefined) expect(finLe >= signeeLe).toBe(true);
      }
    });
  });

  it('tout ce qui a été réclamé ou demandé est à l’état, fût-ce sous un identifiant déjà pris', () => {
    toujours(({ etat, journal }) => {
      const demandes = (etat?.demandesAcces ?? []).map(({ objet, par }) => enJson([objet, par]));
      const auteurs = (etat?.reclamations ?? []).map(({ par }) => enJson(par));
      for (const fait of journal) {
        if (fait.type === 'AccesDemande') expect(demandes).toContain(enJson([fait.objet, fait.par]));
        if (fait.type === 'ReclamationRecue') expect(auteurs).toContain(enJson(fait.par));
      }
    });
  });

  it('aucun mot d’une réclamation ou d’une renonciation ne se perd', () => {
    toujours(({ etat, journal }) => {
      const gardes = [...(etat?.renonciations ?? []), ...(etat?.reclamations ?? [])].flatMap((dite) =>
        [dite.paroles, ...('redites' in dite ? (dite.redites ?? []) : [])].map((mots) => mots?.texte),
      );
      for (const fait of journal) {
        const dit = fait.type === 'ReclamationRecue' || fait.type === 'RenonciationExprimee';
        if (dit && fait.paroles !== undefined) expect(gardes).toContain(fait.paroles);
      }
    });
  });

  it('tout refus de signer accepté reste au document, avec celui qui l’a dit', () => {
    toujours(({ etat, journal }) => {
      const dits = journal.filter((fait) => fait.type === 'SignatureRefusee');
      const gardes = (etat?.documentsIndividuels ?? []).flatMap(({ refusDeSigner }) => refusDeSigner ?? []);
      expect(gardes).toHaveLength(dits.length);
    });
  });
});
