import { afterEach, describe, expect, it, vi } from 'vitest';
import { coherenceJournal } from '../../src/dossier/coherence-journal';
import { echeances } from '../../src/rapport/echeances';

afterEach(() => {
  vi.restoreAllMocks();
});

const VIES = {
  'ime-trois-ans': async () => (await import('../../examples/vies/ime-trois-ans')).vieDeLina,
  ehpad: async () => (await import('../../examples/vies/ehpad')).vieDeMmeVasseur,
} as const;

/** Joue la vie une fois ; ce qu’elle écrit, et ce qu’elle laisse. */
const jouer = async (nom: keyof typeof VIES) => {
  const lignes: string[] = [];
  const ecrire = vi.spyOn(console, 'log').mockImplementation((ligne: string) => {
    lignes.push(ligne);
  });
  vi.resetModules();
  const vie = await VIES[nom]();
  ecrire.mockRestore();
  return { lignes, vie };
};

/** Retards et échéances à chaque contrôle : pendant la vie, puis après. */
const ECHEANCES: Readonly<Record<keyof typeof VIES, readonly (readonly string[])[]>> = {
  'ime-trois-ans': [
    [
      'en_retard donnees/rgpd-13-information',
      'a_renouveler casf-categories/d312-14-informations-semestrielles',
      'a_renouveler casf-categories/d312-14-rencontre-annuelle',
      'a_renouveler casf/d311-reactualisation-annuelle',
      'a_renouveler has/1.10.6',
      'a_renouveler rbpp/anesm-2008-reevaluation-annuelle',
      'a_renouveler casf-categories/d312-14-bilan-annuel',
      'a_renouveler orientation/d351-10-suivi-annuel',
      'a_renouveler orientation/l241-6-decision-en-cours',
      'a_renouveler casf/l311-8-projet-etablissement',
    ],
    [
      'en_retard donnees/rgpd-13-information',
      'en_retard csp/l1110-4-partage-hors-equipe',
      'a_renouveler casf/l311-8-projet-etablissement',
      'a_faire donnees/cnil-conservation-deux-ans',
      'a_faire casf-categories/d312-37-devenir-trois-ans',
    ],
  ],
  ehpad: [
    [
      'en_retard casf/d311-annexe-tarifs-annuelle',
      'en_retard casf/l311-3-consentement-majeur-represente',
      'a_renouveler casf/l311-3-restrictions-motivees',
      'a_renouveler casf/d311-reactualisation-annuelle',
      'a_renouveler has/1.10.6',
      'a_renouveler rbpp/anesm-2008-reevaluation-annuelle',
      'a_renouveler casf/l311-8-projet-etablissement',
    ],
    [
      'en_retard casf/d311-annexe-tarifs-annuelle',
      'en_retard casf/l311-3-consentement-majeur-represente',
      'a_renouveler casf/l311-8-projet-etablissement',
      'a_faire donnees/cnil-conservation-deux-ans',
    ],
  ],
};

describe.each(Object.keys(VIES) as (keyof typeof VIES)[])('La vie « %s »', (nom) => {
  it('se joue jusqu’au bout et se raconte ; « npm run accepter » récrit le récit livré', async () => {
    const { lignes } = await jouer(nom);
    await expect(`${lignes.join('\n').trim()}\n`).toMatchFileSnapshot(`../../examples/vies/${nom}.txt`);
  });

  it('a un journal qui suffit : rejoué, il redonne chaque état', async () => {
    const { classeur, dossier } = (await jouer(nom)).vie;
    const { usager, accompagnement, consentements, projets, revisions, journal } = dossier;
    expect(coherenceJournal(dossier)).toEqual([]);
    expect({ usager, accompagnement, journal }).toEqual({
      usager: classeur.usager,
      accompagnement: classeur.accompagnement,
      journal: classeur.journal,
    });
    const parId = (liste: readonly { readonly id: string }[] = []) => new Map(liste.map((x) => [x.id, x]));
    expect([consentements, projets, revisions].map(parId)).toEqual(
      [classeur.consentements, classeur.projets, classeur.revisions].map(parId),
    );
  });

  it('laisse au rapport les retards et les échéances attendus', async () => {
    const { rapports } = (await jouer(nom)).vie;
    const attendus = rapports.map((rapport) =>
      echeances(rapport).map(({ nature, resultat }) => `${nature} ${resultat.regle}`),
    );
    expect(attendus).toEqual(ECHEANCES[nom]);
  });
});
