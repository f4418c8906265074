import type { Rapport, Resultat } from './rapport';

const renommer = (resultat: Resultat, id: Rapport['dossier'], par: Rapport['dossier']): Resultat => {
  const { derogation, derogationEchue } = resultat;
  if (derogation?.objet !== id && derogationEchue?.objet !== id) return resultat;
  return {
    ...resultat,
    ...(derogation?.objet === id && { derogation: { ...derogation, objet: par } }),
    ...(derogationEchue?.objet === id && { derogationEchue: { ...derogationEchue, objet: par } }),
  };
};

/** Le même rapport, où le dossier ne paraît que sous un pseudonyme ; les dérogations qui le visent le suivent. */
export const sousPseudonyme = (rapport: Rapport, par: Rapport['dossier']): Rapport => ({
  ...rapport,
  dossier: par,
  resultats: rapport.resultats.map((resultat) => renommer(resultat, rapport.dossier, par)),
});
