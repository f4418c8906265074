/** Une entrée énorme : rare, mais essayée à chaque passage. */
export type Enorme = { readonly nom: string; readonly faire: () => Uint8Array };

const PROFONDEUR = 100_000;
const CENT_MO = 100_000_000;

const profond = (ouvre: string, milieu: string, ferme: string): Uint8Array =>
  Buffer.from(`${ouvre.repeat(PROFONDEUR)}${milieu}${ferme.repeat(PROFONDEUR)}`);

const ENTETE = '{"format":"projet-personnalise/dossier","version":1,"id":"d","usager":{"id":"u"';

const longTexte = (debut: string, fin: string, lettre: string): Uint8Array =>
  Buffer.concat([Buffer.from(debut), Buffer.alloc(CENT_MO, lettre), Buffer.from(fin)]);

/** Imbriquées cent mille fois ; de cent mégaoctets ; faites de beaucoup de petites choses. */
export const ENORMES: readonly Enorme[] = [
  { nom: 'cent mille listes', faire: () => profond('[', '', ']') },
  { nom: 'cent mille objets', faire: () => profond('{"a":', '1', '}') },
  { nom: 'cent mille listes jamais fermées', faire: () => profond('[', '', '') },
  {
    nom: 'cent mille listes dans un dossier',
    faire: () => Buffer.from(`${ENTETE},"identite":${'['.repeat(PROFONDEUR)}${']'.repeat(PROFONDEUR)}}}`),
  },
  { nom: 'texte de 100 Mo', faire: () => longTexte(`${ENTETE}},"etabliLe":"`, '"}', 'a') },
  { nom: 'nom de 100 Mo', faire: () => longTexte(`${ENTETE},"identite":{"nomNaissance":"`, '"}}}', 'é') },
  { nom: 'clé de 100 Mo', faire: () => longTexte(`${ENTETE}},"`, '":1}', 'b') },
  { nom: '100 Mo d’espaces', faire: () => longTexte(`${ENTETE}}`, '}', ' ') },
  { nom: '100 Mo de chiffres', faire: () => longTexte(`${ENTETE}},"version":`, '}', '9') },
  { nom: 'texte de 100 Mo jamais fermé', faire: () => longTexte(`${ENTETE}},"etabliLe":"`, '', 'a') },
  {
    nom: 'cent mille clés inconnues',
    faire: () => Buffer.from(`${ENTETE}}${Array.from({ length: PROFONDEUR }, (_, n) => `,"cle${n}":${n}`).join('')}}`),
  },
  {
    nom: 'cent mille personnes du même identifiant',
    faire: () => Buffer.from(`${ENTETE}},"personnes":[${'{"id":"p"},'.repeat(PROFONDEUR)}{"id":"p"}]}`),
  },
  {
    nom: 'cent mille entrées de journal fausses',
    faire: () =>
      Buffer.from(`${ENTETE}},"journal":[${'{"agregat":"usager","evenement":{"type":"x"}},'.repeat(PROFONDEUR)}1]}`),
  },
];
