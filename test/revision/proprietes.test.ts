import { describe, expect, it } from 'vitest';
import { adresserRevision, commandeRevision, DROITS_REVISION, vieRevision } from '../../src/essai/arbitraires/revision';
import { CommandeRevision } from '../../src/revision/commandes';
import { EvenementRevision } from '../../src/revision/evenements';
import type { RefusRevision } from '../../src/revision/refus';
import { phraseDuRefusRevision } from '../../src/revision/refus-fr';
import { Revision } from '../../src/revision/revision';
import { deciderRevision } from '../../src/revision/revision.decider';
import { ceQuiArrive, PHRASE } from '../support/couverture';
import { eprouver } from '../support/proprietes';

const sujet = {
  decider: deciderRevision,
  commande: commandeRevision,
  vie: vieRevision,
  stateSchema: Revision,
  eventSchema: EvenementRevision,
  commandSchema: CommandeRevision,
  adresser: adresserRevision,
  droits: DROITS_REVISION,
};

/** Tous les codes de refus ; le compilateur exige la liste entière. */
const CODES: Readonly<Record<RefusRevision['code'], true>> = {
  REVISION_NON_OUVERTE: true,
  REVISION_DEJA_OUVERTE: true,
  AUTRE_REVISION: true,
  AUTRE_PROJET: true,
  DATE_ANTERIEURE: true,
  REVISION_CLOSE: true,
  REVISION_ANNULEE: true,
  REVISION_DEJA_TENUE: true,
  REVISION_NON_TENUE: true,
  MOTIF_DEJA_DIT: true,
  OBJECTIF_HORS_REVISION: true,
  OBJECTIF_DEJA_INSCRIT: true,
  REMPLACANT_MANQUANT: true,
  REMPLACANT_SANS_OBJET: true,
  REMPLACE_PAR_LUI_MEME: true,
  PROCHAINE_PASSEE: true,
  BILAN_DE_SORTIE: true,
  DEMANDE_DE_LA_PERSONNE: true,
  AVIS_DEJA_DONNE: true,
  DESACCORD_INCONNU: true,
  REFUS_INCONNU: true,
  DEJA_FAIT: true,
  RESERVE_A_SON_AUTEUR: true,
};

eprouver('Toute révision', sujet);

describe('Les révisions tirées', () => {
  // Dans le test, et non à côté : un essai par mutation ne compte que ce qu’un test exécute.
  it('font arriver chaque commande et chaque refus, dont la phrase dit quoi faire', () => {
    const { acceptees, refus } = ceQuiArrive(sujet);
    expect(acceptees).toEqual(CommandeRevision.options.map(({ shape }) => shape.type.value).sort());
    expect(refus.map(({ code }) => code)).toEqual(Object.keys(CODES).sort());
    for (const trouve of refus) expect(phraseDuRefusRevision(trouve), trouve.code).toMatch(PHRASE);
  });
});
