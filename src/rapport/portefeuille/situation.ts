import type { Dossier } from '../../dossier/dossier';
import { REGLES, regleDe } from '../../regles/catalogue';
import { vueDe } from '../../regles/has/outils/vue';
import type { OptionsControle } from '../controler';
import { controler } from '../controler';
import type { CalendrierDuDossier } from './calendrier';
import { calendrierDu } from './calendrier';
import type { GeneraliteDuDossier } from './generalite';
import { generaliteDu } from './generalite';
import type { ObjectifCompte } from './objectifs';
import { objectifsComptes } from './objectifs';
import type { EtatAccord, EtatProjet } from './projet';
import { etatDeLAccord, etatDuProjet } from './projet';
import type { EtatSuivi, Suivi } from './suivis';
import { etatsDesSuivis, SUIVIS } from './suivis';

/** Ce qu’un dossier donne au portefeuille : des états, des comptes, des empreintes ; aucun texte. */
export type SituationDossier = {
  readonly projet: EtatProjet;
  readonly accord: EtatAccord;
  readonly suivis: Readonly<Record<Suivi, EtatSuivi>>;
  readonly objectifs: readonly ObjectifCompte[];
  readonly generalite: GeneraliteDuDossier;
  readonly calendrier: CalendrierDuDossier;
};

const REGLES_SUIVIES = Object.values(SUIVIS)
  .flat()
  .flatMap((id) => regleDe(id) ?? []);

/** Où en est un dossier au jour dit. Écarter une règle l’ôte de la charge, non des suivis : elle n’en est pas sans objet. */
export const situationDe = (dossier: Dossier, options: OptionsControle): SituationDossier => {
  const { au, regles = REGLES } = options;
  const { projet } = vueDe(dossier, au);
  const rapport = controler(dossier, options);
  const suivi = regles === REGLES ? rapport : controler(dossier, { ...options, regles: REGLES_SUIVIES });
  return {
    projet: etatDuProjet(projet, dossier.projets !== undefined),
    accord: etatDeLAccord(projet, au),
    suivis: etatsDesSuivis(suivi),
    objectifs: objectifsComptes(dossier, projet, au),
    generalite: generaliteDu(dossier, au),
    calendrier: calendrierDu(dossier, projet, rapport),
  };
};
