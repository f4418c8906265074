import { expect, test } from 'vitest';
import { lireArguments } from '../../../src/cli/arguments';
import { mondeReel } from '../../../src/cli/monde';
import { OPTIONS_CONTROLER } from '../../../src/cli/preparation';
import { sortiesDemandees } from '../../../src/cli/sorties';
import { DECOMPTE_VIDE } from '../../../src/cli/volume/decompte';
import { preparerReprise } from '../../../src/cli/volume/reprise';
import { fichier, provisoire } from '../../support/monde';

const lecture = (point: string, ...suite: readonly string[]) =>
  lireArguments(
    ['-', '--au', '2026-11-21', '--format', 'csv', '--sortie', provisoire('r.csv'), '--resume-depuis', point, ...suite],
    OPTIONS_CONTROLER,
  );

/** Prépare un contrôle et l’interrompt aussitôt, puis le prépare de nouveau. */
const reprendre = async (nom: string, option: string, avant: string, apres: string) => {
  const point = provisoire(`${nom}.point`);
  const preparer = (contenu: string) => {
    const demande = lecture(point, option, fichier(nom, contenu));
    return preparerReprise(demande, sortiesDemandees(demande), mondeReel('.'));
  };
  const un = await preparer(avant);
  if (!('registre' in un) || un.registre === undefined) throw new Error('aucun registre');
  un.registre.noter([], { traitees: 1, decompte: DECOMPTE_VIDE });
  expect(un.registre.interrompre([])).toBe('Interrompu après 1 entrée. Pour continuer, relancez la même commande.\n');
  return preparer(apres);
};

const categories = (categorie: string): string => JSON.stringify({ categories: { '750000001': categorie } });

test('une reprise ne mêle pas deux contrôles que des réglages distinguent', async () => {
  await expect(reprendre('c.json', '--config', categories('ehpad'), categories('ehpad'))).resolves.toHaveProperty(
    'registre',
  );
  await expect(reprendre('d.json', '--config', categories('ehpad'), categories('ime'))).rejects.toThrow(
    /celui d’une autre commande/,
  );
});
