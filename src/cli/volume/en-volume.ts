import type { Lecture } from '../arguments';
import type { Code } from '../codes';
import { UsageError } from '../codes';
import type { Monde } from '../monde';
import type { Preparation } from '../preparation';
import type { Demande, Sortie } from '../sorties';
import { ouvrirSorties } from '../sorties';
import { afficheur } from './afficheur';
import type { Atelier, Ouvrage } from './atelier';
import { atelierSeul } from './atelier';
import { ajouter, codeDe, DECOMPTE_VIDE, entreesDe } from './decompte';
import { enOrdre } from './en-ordre';
import { atelierDEquipe } from './equipe';
import type { Registre } from './registre';
import { SANS_REPRISE } from './registre';
import { lireLots } from './unites';

/** Un contrôle de beaucoup de dossiers. */
export type EnVolume = {
  readonly args: readonly string[];
  readonly lecture: Lecture;
  readonly preparation: Preparation;
  readonly demandes: readonly Demande[];
  readonly limite: number;
  readonly taches: number;
  readonly registre?: Registre | undefined;
};

const TACHES_MAX = 64;

const RIEN: Ouvrage = { contenus: [], decompte: DECOMPTE_VIDE };

/** Nombre de fils demandé. */
export const nombreDeTaches = (lecture: Lecture): number => {
  const ecrit = lecture.texte('taches') ?? '1';
  const taches = Number(ecrit);
  if (!Number.isInteger(taches) || taches < 1 || taches > TACHES_MAX)
    throw new UsageError(`--taches ${ecrit} : on attend un nombre entier de 1 à ${TACHES_MAX}, par exemple 2.`);
  return taches;
};

const ouvrirAtelier = ({ args, preparation, taches }: EnVolume, sorties: readonly Sortie[], monde: Monde): Atelier => {
  const seul = atelierSeul(
    preparation,
    sorties.map(({ presentation }) => presentation),
  );
  if (taches === 1) return seul;
  const { racine, largeur, couleur } = monde;
  return atelierDEquipe(taches, seul, sorties, { args, racine, au: preparation.contexte.au, largeur, couleur });
};

/** Contrôle des dossiers par lots et écrit les rapports au fil de l’eau, dans l’ordre des entrées. */
export const controlerEnVolume = async (controle: EnVolume, monde: Monde): Promise<Code> => {
  const { lecture, preparation, demandes, limite, registre = SANS_REPRISE } = controle;
  const { contexte } = preparation;
  const sorties = ouvrirSorties(demandes, preparation.texte, monde, registre.reprise);
  const ecran = demandes.some(({ chemin }) => chemin === undefined);
  const avancement = afficheur(lecture.positions, ecran, monde);
  const atelier = ouvrirAtelier(controle, sorties, monde);
  let decompte = registre.depart ?? DECOMPTE_VIDE;
  const quitter = (): string => {
    avancement.effacer();
    return registre.interrompre(sorties);
  };
  const oublier = monde.surArret(() => monde.erreur(quitter()));
  try {
    if (registre.depart === undefined)
      for (const { ecrire, presentation } of sorties) ecrire(presentation.entete(contexte));
    registre.noter(sorties, { traitees: entreesDe(decompte), decompte });
    const lots = registre.suivre(lireLots(lecture.positions, limite, monde));
    const faits = enOrdre(lots, atelier.fenetre, async (lot) => ({
      lot,
      achever: lot.unites.length === 0 ? () => RIEN : await atelier.traiter(lot.unites, lot.rang),
    }));
    for await (const { lot, achever } of faits) {
      const ouvrage = achever();
      for (const [n, { ecrire }] of sorties.entries()) ecrire(ouvrage.contenus[n] ?? '');
      decompte = ajouter(decompte, ouvrage.decompte);
      if (!lot.saute) registre.noter(sorties, { traitees: entreesDe(decompte), entrees: lot.entrees, decompte });
      avancement.avancer({ entrees: lot.unites.length, octets: lot.octets, saute: lot.saute });
      await monde.sortiePrete();
    }
    avancement.effacer();
    for (const { ecrire, presentation } of sorties) ecrire(presentation.pied(decompte, contexte));
    registre.finir(sorties);
    return codeDe(decompte);
  } catch (cause) {
    quitter();
    throw cause;
  } finally {
    oublier();
    await atelier.fermer();
  }
};
