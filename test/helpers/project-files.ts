import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestCore } from './create-test-core.ts';

export function makeFolder(): { readonly path: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'motif-files-'));
  return {
    path: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A closed project of some size: a code, an empty board, a map with a stage of that code and a document of about 300 kB. */
export async function makeProjectFile(path: string): Promise<void> {
  const core = createTestCore({ idPrefix: 'made' });
  await core.call('project.create', { path, name: 'Made' });
  const { id: codeId } = await core.call('codes.create', { name: 'Trust' });
  await core.call('boards.create', { name: 'Needs' });
  const map = { stages: [{ name: 'Use', codeId }], lanes: [{ kind: 'pains', name: '', codeId }] } as const;
  await core.call('journeys.create', {
    name: 'Use',
    template: 'blank',
    stages: [...map.stages],
    lanes: [...map.lanes],
  });
  const text = core.file('long.txt');
  writeFileSync(text, 'Anna: It works well enough for me.\n\nBen: 使用者 say so too, 車 and all.\n\n'.repeat(4000));
  await core.call('imports.run', { files: [{ path: text }] });
  await core.close();
}

/** Every file of the folder in which `path` lies, by name, with what it holds. */
export function fingerprint(path: string): Record<string, string> {
  const folder = join(path, '..');
  const entries = readdirSync(folder).sort();
  return Object.fromEntries(entries.map((name) => [name, hash(join(folder, name))]));
}

function hash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
