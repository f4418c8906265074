#!/usr/bin/env node
import { mondeReel, racineDe } from './monde';
import { principal } from './principal';
import { ecouterLesArrets } from './volume/arret';
import { contenirLaMemoire } from './volume/memoire';

ecouterLesArrets();
contenirLaMemoire();

principal(process.argv.slice(2), mondeReel(racineDe(process.argv[1] ?? '.'))).then((code) => {
  process.exitCode = code;
});
