/** Pourquoi un critère connu n’a pas de règle ici. */
export type RaisonSansRegle =
  /** Se lit à l’échelle d’une structure, sur l’ensemble de ses dossiers. */
  | 'agrege'
  /** Se voit, s’entend ou se vérifie ailleurs que dans le dossier d’une personne. */
  | 'hors_dossier'
  /** Seul le numéro est établi : rien à lire tant que le critère n’a pas été vu. */
  | 'non_vu';

/** Les critères connus qui n’ont pas de règle, avec leur raison. */
export const CRITERES_SANS_REGLE: Readonly<Record<RaisonSansRegle, readonly string[]>> = {
  agrege: ['3.2.1', '3.4.1', '3.4.2', '3.5.2', '3.15.2'],
  hors_dossier: [
    ...['1.2.7', '1.3.1', '1.3.2', '1.5.2', '1.5.3', '1.14.4', '1.14.6'],
    ...['2.1.3', '2.1.4', '2.2.2', '2.2.4', '2.2.6', '2.8.3', '2.10.2'],
    ...['3.1.1', '3.1.2', '3.1.3', '3.1.4', '3.4.3', '3.4.4', '3.4.5', '3.5.1', '3.5.3'],
    ...['3.6.2', '3.6.4', '3.7.1', '3.7.2', '3.7.3'],
    ...['3.8.1', '3.8.2', '3.8.3', '3.8.4', '3.8.5', '3.8.6', '3.9.1', '3.9.2', '3.9.3', '3.10.1', '3.10.2'],
    ...['3.11.1', '3.11.3', '3.12.1', '3.12.3', '3.13.1', '3.13.2', '3.13.4'],
    ...['3.14.1', '3.14.2', '3.14.3', '3.14.4', '3.15.1', '3.15.3'],
  ],
  non_vu: [
    ...['1.15.1', '1.15.2', '1.15.3', '1.15.4', '1.15.7', '1.15.8', '1.15.9', '1.16.4'],
    ...['2.6.2', '2.7.1', '2.7.2', '3.3.1', '3.6.1', '3.6.3'],
  ],
};

/** Pour ceux qu’on aurait pu croire lisibles dans un dossier : pourquoi ils ne le sont pas. */
export const ECARTES: Readonly<Record<string, string>> = {
  '1.14.4': 'Les supports de prévention employés ne se notent pas dans un projet personnalisé.',
  '2.2.2': 'Le respect de la dignité se voit et se dit ; un programme ne juge pas les mots employés.',
  '2.2.4': 'Chercher les croyances d’une personne dans son dossier serait déjà leur porter atteinte.',
  '2.10.2': 'Les accès et leur sécurité se lisent dans le système d’information, non dans le dossier.',
  '3.6.4': 'Le suivi des médicaments est au dossier de soins, non dans le projet personnalisé.',
};
