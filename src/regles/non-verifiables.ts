/** Devoir qu’aucun dossier ne peut montrer : nommé pour que personne ne le croie vérifié. */
export type NonVerifiable = {
  readonly id: string;
  readonly titre: string;
  readonly texte: string;
  readonly motif: string;
};

/** Devoirs qu’un dossier individuel ne peut pas montrer. */
export const NON_VERIFIABLES: readonly NonVerifiable[] = [
  {
    id: 'l311-4-charte-affichee',
    titre: 'Affichage de la charte des droits et libertés dans l’établissement',
    texte: 'CASF, L311-4, a',
    motif: 'L’affichage se constate sur place, non dans un dossier.',
  },
];
