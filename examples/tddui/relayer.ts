/*
 * Lire l’export d’un autre logiciel, y changer une chose, le rendre sans rien perdre.
 *
 *   npm run build && npx tsx examples/tddui/relayer.ts
 */
import { readFileSync } from 'node:fs';
import type { Dossier } from 'projet-personnalise';
import { parseDossier } from 'projet-personnalise';
import { depuisTdduiTexte, versTddui } from 'projet-personnalise/tddui';

const texte = readFileSync(new URL('export-editeur.json', import.meta.url), 'utf8');

const lecture = depuisTdduiTexte(texte);
if (!lecture.ok) throw new Error(lecture.error.map(({ message }) => message).join('\n'));
const { dossier, remarques, reste } = lecture.value;

console.log('Lu. Ce que la lecture a supposé :');
for (const { nature, ou, message } of remarques) if (nature === 'suppose') console.log(`  ${ou} : ${message}`);

/** Le même dossier, le premier objectif terminé. */
const termine = (avant: Dossier): Dossier => {
  const apres = parseDossier({
    ...avant,
    projets: avant.projets?.map((projet) => ({
      ...projet,
      objectifs: projet.objectifs?.map((objectif, rang) =>
        rang === 0 ? { ...objectif, statut: 'termine' } : objectif,
      ),
    })),
  });
  if (!apres.ok) throw new Error(apres.error.map(({ message }) => message).join('\n'));
  return apres.value;
};

// Le reste va avec le dossier : ce que le dossier ne porte pas (réponses aux questionnaires, documents, extensions d’un
// autre éditeur…) repart tel que reçu.
const ecriture = versTddui(termine(dossier), { reste });
if (!ecriture.ok) throw new Error(ecriture.error.map(({ message }) => message).join('\n'));
const { bundle, pertes } = ecriture.value;
console.log(`Écrit : ${bundle.entry.length} ressources, ${pertes.length} perte.`);

// Sans le reste, les pertes sont dites une à une.
const seul = versTddui(dossier);
if (!seul.ok) throw new Error(seul.error.map(({ message }) => message).join('\n'));
console.log('Sans le reste, on perdrait :');
for (const { ou, message } of seul.value.pertes) console.log(`  ${ou} : ${message}`);
