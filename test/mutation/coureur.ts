/*
 * Coureur de Stryker pour les règles : tout est chargé une fois, et chaque mutant ne rejoue que les tests qui passent
 * par lui. Une règle se juge en moins d’une milliseconde ; relancer vitest pour chaque mutant en demanderait mille.
 *
 * Un mutant peut laisser une trace dans ce qui est gardé en mémoire (`memoriser`) : un échec n’est donc retenu que si le
 * même test passe encore sans le mutant ; sinon, tout est rechargé et le mutant rejoué.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import type {
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
  TestRunner,
} from '@stryker-mutator/api/test-runner';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { createViteServer } from 'vitest/node';
import type { Epreuve } from './epreuves';

/** Hors de portée : les propriétés sont longues, et ces tests-là lisent des fichiers que le bac à sable n’a pas. */
const LAISSES =
  /(proprietes|silence|ordre|bruit|limites-annoncees|avant-le-texte|triage|cas-de-conformite|reference-partagee)\.test\.ts$/;

const PAGES = '/test/regles/pages';

const globaux = globalThis as { __stryker__?: InstrumenterContext };
globaux.__stryker__ ??= {};
const stryker = globaux.__stryker__;

type Serveur = Awaited<ReturnType<typeof createViteServer>>;

export class CoureurDesRegles implements TestRunner {
  private serveur: Serveur | undefined;
  private epreuves: ReadonlyMap<string, Epreuve> = new Map();
  private durees: ReadonlyMap<string, number> = new Map();

  /** Un mutant n’est actif que pendant ses tests (`ignoreStatic`) : il n’y a rien à recharger entre deux. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    await this.charger();
  }

  private async charger(): Promise<void> {
    await this.serveur?.close();
    const racine = process.cwd();
    this.serveur = await createViteServer({
      root: racine,
      configFile: false,
      logLevel: 'error',
      appType: 'custom',
      server: { middlewareMode: true, watch: null, hmr: false, ws: false },
      optimizeDeps: { noDiscovery: true },
      resolve: { alias: [{ find: /^vitest$/, replacement: resolve(racine, 'test/mutation/epreuves.ts') }] },
    });
    const lire = (chemin: string) => this.serveur?.ssrLoadModule(chemin) ?? Promise.resolve({});
    const { recueillir } = (await lire('/test/mutation/epreuves.ts')) as typeof import('./epreuves');
    await lire('/test/support/setup.ts');
    const fichiers = readdirSync('test/regles', { recursive: true }).map(String).toSorted();
    const epreuves = new Map<string, Epreuve>();
    for (const fichier of fichiers.filter((nom) => nom.endsWith('.test.ts') && !LAISSES.test(nom))) {
      const chemin = resolve(racine, 'test/regles', fichier);
      for (const epreuve of await recueillir(chemin, () => lire(chemin))) epreuves.set(epreuve.nom, epreuve);
    }
    this.epreuves = epreuves;
  }

  private async jouer(noms: readonly string[]): Promise<TestResult[]> {
    const resultats: TestResult[] = [];
    for (const id of noms) {
      const depart = performance.now();
      let echec: string | undefined;
      try {
        await this.epreuves.get(id)?.jouer();
      } catch (erreur) {
        echec = erreur instanceof Error ? erreur.message.slice(0, 500) : String(erreur);
      }
      const commun = { id, name: id, timeSpentMs: performance.now() - depart };
      resultats.push(
        echec === undefined
          ? { ...commun, status: TestStatus.Success }
          : { ...commun, status: TestStatus.Failed, failureMessage: echec },
      );
      if (echec !== undefined && stryker.activeMutant !== undefined) break;
    }
    return resultats;
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const nom of this.epreuves.keys()) {
      stryker.currentTestId = nom;
      tests.push(...(await this.jouer([nom])));
      delete stryker.currentTestId;
    }
    this.durees = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    const { mutantCoverage } = stryker;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  private async avecMutant(
    { activeMutant, hitLimit }: MutantRunOptions,
    noms: readonly string[],
  ): Promise<DryRunResult> {
    stryker.hitCount = 0;
    if (hitLimit === undefined) delete stryker.hitLimit;
    else stryker.hitLimit = hitLimit;
    stryker.activeMutant = activeMutant.id;
    const tests = await this.jouer(noms);
    delete stryker.activeMutant;
    return determineHitLimitReached(stryker.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    // Les pages d’abord : elles relisent leurs dossiers, et ce que le mutant y laisse ne sert à aucun autre test.
    const duree = (nom: string): number => (nom.includes(PAGES) ? 0 : 1_000_000) + (this.durees.get(nom) ?? 0);
    const noms = [...(options.testFilter ?? this.epreuves.keys())].toSorted((a, b) => duree(a) - duree(b));
    const resultat = await this.avecMutant(options, noms);
    if (resultat.status !== DryRunStatus.Complete) return toMutantRunResult(resultat);
    const echoues = resultat.tests.filter(({ status }) => status === TestStatus.Failed).map(({ id }) => id);
    const encore = await this.jouer(echoues);
    if (encore.every(({ status }) => status === TestStatus.Success)) return toMutantRunResult(resultat);
    await this.charger();
    return toMutantRunResult(await this.avecMutant(options, noms));
  }

  async dispose(): Promise<void> {
    await this.serveur?.close();
  }
}

/** Lu par Stryker. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'regles', injectableClass: CoureurDesRegles }];
