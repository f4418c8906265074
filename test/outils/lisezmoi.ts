const DEBUT = '<!-- regles:debut -->';
const FIN = '<!-- regles:fin -->';

/** Remplace, dans le README, ce qui est entre les deux repères. */
export const avecTable = (lisezmoi: string, table: string): string => {
  const debut = lisezmoi.indexOf(DEBUT);
  const fin = lisezmoi.indexOf(FIN);
  if (debut === -1 || fin < debut) throw new Error('Repères de la table absents du README');
  return `${lisezmoi.slice(0, debut + DEBUT.length)}\n${table}\n${lisezmoi.slice(fin)}`;
};

/** Les blocs de code d’une langue, dans une page Markdown. */
export const blocs = (page: string, langue: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${langue}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code ?? '');
