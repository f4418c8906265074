#!/usr/bin/env node
import { mondeReel, racineDe } from './monde';
import { principal } from './principal';

// Un lecteur qui ferme le tuyau avant la fin (« | head ») n’est pas une erreur.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  process.exit(cause.code === 'EPIPE' ? 0 : 2);
});

principal(process.argv.slice(2), mondeReel(racineDe(process.argv[1] ?? '.'))).then((code) => {
  process.exitCode = code;
});
