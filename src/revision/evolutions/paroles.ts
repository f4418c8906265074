import { compact } from '../../kernel/compact';
import { ajouter } from '../../kernel/listes';
import { parole, paroles } from '../../projet/evolutions/outils';
import type { IdElement, IdObjectif } from '../../vocabulaire/identifiants';
import { jourExprime } from '../../vocabulaire/temps';
import type { Fait, FaitDeDroit } from '../evenements';
import type { Revision } from '../revision';
import { surAvis } from './outils';

/** Un objectif est aussi un élément : l’identifiant est le même, sa marque seule s’élargit. */
const commeElement = (objectif: IdObjectif | undefined): IdElement | undefined =>
  objectif as string | undefined as IdElement | undefined;

const commun = (fait: FaitDeDroit) => ({ le: jourExprime(fait), par: fait.par });

export const evolutionsParoles = {
  PreparationDeposee: (fait: Fait<'PreparationDeposee'>, revision: Revision): Revision => ({
    ...revision,
    preparations: ajouter(revision.preparations, parole(fait, fait.texte)),
  }),
  AvisRevisionDonne: (fait: Fait<'AvisRevisionDonne'>, revision: Revision): Revision => {
    const { sens, moyen, recueilliePar, objectif, designe } = fait;
    const avis = compact({ recueilli: true as const, le: jourExprime(fait), sens, paroles: fait.paroles, moyen });
    const vise = compact({ sur: commeElement(objectif), designe, recueilliPar: recueilliePar });
    const suivie: Revision = {
      ...revision,
      avis: ajouter(revision.avis, { id: fait.avis, ...commun(fait), avis, ...vise }),
    };
    return designe === undefined ? surAvis(suivie, objectif, avis) : suivie;
  },
  RevisionRefusee: (fait: Fait<'RevisionRefusee'>, revision: Revision): Revision => ({
    ...revision,
    refus: ajouter(revision.refus, { id: fait.refus, ...commun(fait), objet: 'participation', ...paroles(fait) }),
  }),
  DesaccordRevisionConsigne: (fait: Fait<'DesaccordRevisionConsigne'>, revision: Revision): Revision => {
    const vise = compact({ sur: commeElement(fait.objectif), designe: fait.designe });
    const desaccord = { id: fait.desaccord, ...commun(fait), ...vise, ...paroles(fait), issue: 'ouvert' as const };
    return { ...revision, desaccords: ajouter(revision.desaccords, desaccord) };
  },
};
