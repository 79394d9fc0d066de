import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { open, type Entry, type Options, type ZipFile } from 'yauzl';

const openZip = promisify<string, Options, ZipFile>(open);

/** Unpacks the files to which `rename` gives a name, keeping their modes. */
export async function unpackZip(file: string, folder: string, rename: (entry: string) => string | null): Promise<void> {
  const zip = await openZip(file, { lazyEntries: true });
  const openStream = promisify<Entry, Readable>(zip.openReadStream.bind(zip));
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      const name = entry.fileName.endsWith('/') ? null : rename(entry.fileName);
      const written = name === null ? Promise.resolve() : writeEntry(openStream, entry, join(folder, name));
      written.then(() => zip.readEntry(), reject);
    });
    zip.on('end', resolve).on('error', reject);
    zip.readEntry();
  });
}

async function writeEntry(openStream: (entry: Entry) => Promise<Readable>, entry: Entry, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
  await pipeline(await openStream(entry), createWriteStream(path, { mode }));
}
