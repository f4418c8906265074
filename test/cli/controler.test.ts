import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fichier, lancer, provisoire } from '../support/monde';

const EHPAD = 'examples/dossiers/ehpad.json';
const SAVS = 'examples/dossiers/savs.json';

describe('controler', () => {
  test('sort en code 1 sur un dossier qui a des manquements, et les met en premier', async () => {
    const { code, sortie } = await lancer(['controler', SAVS, '--au', '2026-11-21']);
    expect(code).toBe(1);
    expect(sortie).toContain('Contrôle au 21 novembre 2026');
    expect(sortie.indexOf('FAIT, MAIS HORS DÉLAI')).toBeGreaterThan(-1);
    expect(sortie).toContain('CASF, D311');
    expect(sortie).toContain('CE QUI N’A PAS ÉTÉ VÉRIFIÉ');
  });

  test('sort en code 0 quand aucun seuil n’est demandé', async () => {
    expect((await lancer(['controler', SAVS, '--au', '2026-11-21', '--seuil', 'aucun'])).code).toBe(0);
  });

  test('tient sur 80 colonnes, sans couleur hors d’un terminal', async () => {
    const { sortie } = await lancer(['controler', 'examples/dossiers', '--au', '2026-11-21', '--expliquer']);
    for (const ligne of sortie.split('\n')) expect([...ligne].length, ligne).toBeLessThanOrEqual(80);
    expect(sortie.includes('\u001b')).toBe(false);
  });

  test('lit un répertoire dans l’ordre des noms et compte ses dossiers', async () => {
    const { sortie } = await lancer(['controler', 'examples/dossiers', '--au', '2026-11-21']);
    expect(sortie).toContain('3 dossiers contrôlés');
    expect(sortie.indexOf('ehpad-')).toBeLessThan(sortie.indexOf('savs-'));
  });

  test('écrit un seul document JSON, quel que soit le nombre de dossiers', async () => {
    const { sortie } = await lancer(['controler', EHPAD, SAVS, '--au', '2026-11-21', '--format', 'json']);
    const json = JSON.parse(sortie);
    expect(json).toMatchObject({
      format: 'projet-personnalise/rapports',
      au: '2026-11-21',
      bilan: { dossiers: 2, illisibles: 0 },
    });
    expect(json.rapports).toHaveLength(2);
  });

  test('lit un dossier par ligne sur l’entrée standard et dit la ligne d’une faute', async () => {
    const ligne = JSON.stringify(JSON.parse(readFileSync(SAVS, 'utf8')));
    const { code, sortie } = await lancer(
      ['controler', '-', '--au', '2026-11-21'],
      `${ligne}\n{"pas fini\r\n\n${ligne}\n`,
    );
    expect(code).toBe(2);
    expect(sortie).toContain('entrée standard, ligne 2');
    expect(sortie).toContain('2 dossiers contrôlés · 1 entrée illisible');
  });

  test('prend aujourd’hui pour jour du contrôle, et le dit', async () => {
    expect((await lancer(['controler', SAVS])).sortie).toContain('Contrôle au 21 novembre 2026');
  });

  test('n’applique que la règle demandée', async () => {
    const { sortie } = await lancer([
      'controler',
      SAVS,
      '--au',
      '2026-11-21',
      '--regle',
      'casf/d311-remise-quinze-jours',
      '--format',
      'json',
    ]);
    expect(JSON.parse(sortie).rapports[0].rapport.resultats).toHaveLength(1);
  });

  test('explique le verdict d’une règle nommée, même respectée ; de toutes, seulement ce qui ne va pas', async () => {
    const demande = ['controler', EHPAD, '--au', '2026-11-21', '--expliquer'];
    const { sortie } = await lancer([...demande, '--regle', 'casf/d311-remise-quinze-jours']);
    expect(sortie).toMatch(/RESPECTÉ \(1\)[\s\S]+Point de départ : 16 septembre 2024/);
    expect((await lancer(demande)).sortie).not.toContain('SANS OBJET');
  });

  test('explique aussi une règle propre dans un rapport écrit dans un fichier', async () => {
    const propre = 'maison/rencontre-sous-trente-jours';
    const demande = ['controler', SAVS, '--au', '2026-11-21', '--regle', propre, '--expliquer'];
    const cible = provisoire('explique.txt');
    const regles = ['--regles', 'examples/regles-maison/mes-regles.mjs'];
    expect((await lancer([...demande, ...regles, '--sortie', cible])).code).toBeLessThan(2);
    expect(readFileSync(cible, 'utf8')).toContain('· Lecture retenue : Le jour de l’admission ne compte pas.');
  });

  test('ne montre ni nom ni parole du dossier', async () => {
    const { sortie } = await lancer([
      'controler',
      'examples/dossiers',
      '--au',
      '2026-11-21',
      '--incubation',
      '--expliquer',
      '--format',
      'json',
    ]);
    for (const secret of ['Odette', 'Morel', 'Nino', 'Ferreira', 'Kaci', 'Pas la gym', 'Je préfère leur parler']) {
      expect(sortie).not.toContain(secret);
    }
  });
});

describe('une mauvaise entrée donne une phrase en français et le code 2', () => {
  const SANS_FIN = fichier('tronque.json', '{"format": "projet-personnalise/dossier", ');
  const AUTRE = fichier('autre.json', '{"facture": 12}');
  const TROIS = fichier(
    'trois.json',
    '{"format":"projet-personnalise/dossier","version":1,"id":"x","usager":{"id":"u","identite":{"naissanceLe":"2025-02-30"}},"structure":{"categorie":"ehpadd"},"projet":[]}',
  );
  const VIDE = fichier('vide.json', '{"resourceType":"Bundle","type":"transaction","entry":[]}');

  test.each([
    ['un fichier absent', ['controler', 'nulle-part.json'], /introuvable/],
    ['un fichier qui n’est pas du JSON', ['controler', SANS_FIN], /JSON/],
    ['le JSON d’autre chose', ['controler', AUTRE], /format/],
    ['un Bundle vide', ['controler', VIDE], /./],
    [
      'une règle inconnue',
      ['controler', SAVS, '--regle', 'casf/d311-remise-quinze-jour'],
      /Vouliez-vous dire casf\/d311-remise-quinze-jours/,
    ],
    ['un jour impossible', ['controler', SAVS, '--au', '2025-02-30'], /ce n’est pas un jour/],
    ['un fuseau inconnu', ['controler', SAVS, '--fuseau', 'Europe/Pari'], /fuseau inconnu/],
    [
      'un fuseau inconnu, quand le jour est donné',
      ['controler', SAVS, '--au', '2026-11-21', '--fuseau', 'Europe/Pari'],
      /fuseau inconnu/,
    ],
    ['une option courte', ['controler', SAVS, '-x'], /^Option inconnue : -x\./],
    ['un format inconnu', ['controler', SAVS, '--format', 'pdf'], /Valeurs possibles/],
    ['une option inconnue', ['controler', SAVS, '--formatt', 'json'], /Vouliez-vous dire --format/],
    ['une option sans valeur', ['controler', SAVS, '--au'], /attend une valeur/],
    ['aucun fichier', ['controler'], /au moins un fichier/],
    ['une commande inconnue', ['control'], /Vouliez-vous dire controler/],
    ['une taille dépassée', ['controler', EHPAD, '--taille-max', '0.001'], /trop gros/],
    ['un répertoire sans dossier', ['controler', 'docs/decisions'], /Aucun fichier/],
  ])('%s', async (_nom, args, phrase) => {
    const { code, sortie, erreur } = await lancer(args);
    expect(code).toBe(2);
    expect(`${sortie}${erreur}`).toMatch(phrase);
    expect(`${sortie}${erreur}`).not.toMatch(/\bat .*:\d+:\d+|Error:/);
  });

  test('trois fautes dans un dossier sont dites toutes les trois, avec leur endroit', async () => {
    const { code, sortie } = await lancer(['controler', TROIS]);
    expect(code).toBe(2);
    expect(sortie).toContain('/usager/identite/naissanceLe');
    expect(sortie).toContain('/structure/categorie');
    expect(sortie).toMatch(/projets/);
  });
});
