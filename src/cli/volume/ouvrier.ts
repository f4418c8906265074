import type { MessagePort } from 'node:worker_threads';
import { parentPort, workerData } from 'node:worker_threads';
import { sansStyle } from '../../rapport/texte/mise-en-page';
import { lireArguments } from '../arguments';
import type { Monde } from '../monde';
import { enCouleur, mondeReel } from '../monde';
import { OPTIONS_CONTROLER, preparer } from '../preparation';
import { presentationPour, sortiesDemandees } from '../sorties';
import { lireUnites } from './lire-unite';
import type { Consigne, Constat, Envoi, Retour } from './paquet';
import { deballer } from './paquet';
import type { Constatee } from './traiter';
import { traiter } from './traiter';

/** Sans la fonction qui situe une donnée : le fil principal a le texte, et saura la refaire. */
const transmissible = (constatee: Constatee): Constat => {
  const { nom, ligne, situer } = constatee.source;
  const commun = { source: ligne === undefined ? { nom } : { nom, ligne }, situe: situer !== undefined };
  return 'rapport' in constatee
    ? { ...commun, rapport: constatee.rapport }
    : { ...commun, defauts: constatee.defauts.map(({ ou, message }) => ({ ou, message })) };
};

/** Prépare le contrôle, une fois, et rend de quoi traiter chaque envoi. */
const preparerOuvrage = async (consigne: Consigne): Promise<(envoi: Envoi) => Retour> => {
  const { args, racine, au, largeur, couleur, aMettreEnForme, rendreRapports } = consigne;
  const style = couleur ? enCouleur : sansStyle;
  const monde: Monde = { ...mondeReel(racine), style, largeur, aujourdhui: () => au };
  const lecture = lireArguments(args, OPTIONS_CONTROLER);
  const preparation = await preparer(lecture, monde);
  const presentations = sortiesDemandees(lecture)
    .filter((_, rang) => aMettreEnForme.includes(rang))
    .map((demande) => presentationPour(demande, preparation.texte));
  const encodeur = new TextEncoder();
  return (envoi) => {
    const constats: Constat[] = [];
    const garder = rendreRapports ? (une: Constatee) => void constats.push(transmissible(une)) : undefined;
    const entrees = lireUnites(deballer(envoi));
    const { textes, decompte } = traiter(entrees, envoi.rang, preparation, presentations, garder);
    return { numero: envoi.numero, contenus: textes.map((texte) => encodeur.encode(texte)), decompte, constats };
  };
};

const servir = (port: MessagePort, consigne: Consigne): void => {
  const ouvrage = preparerOuvrage(consigne);
  port.on('message', async (envoi: Envoi) => {
    const retour = (await ouvrage)(envoi);
    const transferes = retour.contenus.map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer);
    port.postMessage(retour, transferes);
  });
};

if (parentPort !== null) servir(parentPort, workerData);
