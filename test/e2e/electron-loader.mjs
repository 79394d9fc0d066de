// Stands in for Electron's default app: `electron [switches] [-r FILE] APP_FOLDER_OR_FILE [arguments]`.
import fs from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const given = process.argv.slice(1);
let at = 0;
for (; at < given.length; at++) {
  if (given[at] === '-r' || given[at] === '--require') Module._load(path.resolve(given[++at]), null, true);
  else if (!given[at].startsWith('-')) break;
}
if (at === given.length) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}

const target = path.resolve(given[at]);
const folder = fs.statSync(target).isDirectory() ? target : path.dirname(target);
const manifestFile = path.join(folder, 'package.json');
const manifest = fs.existsSync(manifestFile) ? JSON.parse(fs.readFileSync(manifestFile, 'utf8')) : {};
const main =
  folder === target ? createRequire(manifestFile).resolve(path.resolve(folder, manifest.main ?? 'index.js')) : target;
app.setName(manifest.productName ?? manifest.name ?? 'Electron');
if (manifest.version) app.setVersion(manifest.version);
app.setAppPath(folder);
process.defaultApp = true;
process.argv.splice(1, at + 1, target);
await import(pathToFileURL(main).href);
