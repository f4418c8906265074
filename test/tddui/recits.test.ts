import { describe, expect, it } from 'vitest';
import { lirePointeur } from '../../src/kernel/pointeur';
import type { Objet } from '../../src/tddui/fhir/json';
import { dossierDe, projet } from './esquisse';
import { ecrit, lu, ressource } from './lire';

const champ = (de: Objet, chemin: string): unknown => lirePointeur(de, chemin as '/a');

describe('L’identité', () => {
  const identite = { nomNaissance: 'EXEMPLE', prenoms: ['Camille'], sexe: 'F', naissanceLe: '1988-02-29' } as const;
  const patientDe = (autres: object) =>
    ressource(
      ecrit(dossierDe({ usager: { id: 'u', identite: { ...identite, prenoms: ['Camille'], ...autres } } })),
      'Patient',
    );

  it('n’a sa date de naissance qu’avec l’INS ou le rang de naissance, comme le guide le veut', () => {
    expect(patientDe({})).not.toHaveProperty('birthDate');
    expect(champ(patientDe({ rangNaissance: 12 }), '/_birthDate/extension/0/valuePositiveInt')).toBe(12);
    const ins = patientDe({ ins: { matricule: '288027500000112', type: 'NIR' } });
    expect(ins).toMatchObject({ birthDate: '1988-02-29', gender: 'female' });
    expect(champ(ins, '/meta/profile/0')).toMatch(/tddui-patient-ins$/);
    expect(champ(ins, '/identifier/0')).toMatchObject({ use: 'official', system: 'urn:oid:1.2.250.1.213.1.4.8' });
  });
});

describe('Un récit', () => {
  const PIEGES = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '&lt;b&gt;',
    "' onclick='x",
    '\u0000\uD800<i>',
  ];

  it('n’est fait que de texte échappé, quel que soit le texte du dossier', () => {
    for (const piege of PIEGES) {
      const export_ = ecrit(
        dossierDe({
          usager: { id: 'u', identite: { nomNaissance: piege, prenoms: [piege] } },
          personnes: [{ id: 'x', nom: piege, fonction: piege }],
          projets: [
            projet({
              titre: piege,
              description: piege,
              attentes: [{ id: 'at', parole: { texte: piege, auteur: { qualite: 'inconnue', fonction: piege } } }],
              besoins: [{ id: 'b', description: piege }],
              objectifs: [{ id: 'o', titre: piege, description: piege, statut: 'actif', resultatAttendu: piege }],
              actions: [{ id: 'ac', titre: piege, description: piege, statut: 'actif', objectifs: ['o'] }],
              moyens: [{ id: 'm', titre: piege, nature: 'humain' }],
              prestations: [{ id: 'pr', titre: piege, statut: 'actif' }],
            }),
          ],
          revisions: [
            { id: 'r', projet: 'p1', motif: 'date', statut: 'tenue', tenueLe: '2025-09-01', synthese: piege },
          ],
        }),
      );
      for (const { resource } of export_.bundle.entry) {
        const div = String(champ(resource, '/text/div'));
        const nu = div.replace(
          /<(?:div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml" lang="fr" xml:lang="fr"|\/?p|\/?b|\/div)>/g,
          '',
        );
        expect(nu).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
        expect(nu).not.toContain('\u0000');
        expect(nu).not.toMatch(/\p{Surrogate}/u);
      }
    }
  });

  it('reçu avec du code ne repart pas', () => {
    const actif = {
      resourceType: 'Organization',
      id: 'o',
      text: { status: 'generated', div: '<div><script>x</script></div>' },
    };
    const sain = { resourceType: 'Location', id: 'l', text: { status: 'generated', div: '<div>Ici</div>' } };
    const { dossier: d, reste } = lu([{ resourceType: 'Patient', id: 'p', name: [{ family: 'X' }] }, actif, sain]);
    const export_ = ecrit(d, { reste });
    expect(ressource(export_, 'Organization')).not.toHaveProperty('text');
    expect(ressource(export_, 'Location')['text']).toEqual(sain.text);
  });
});
