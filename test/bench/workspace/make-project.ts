import { writeFileSync } from 'node:fs';
import type { TestCore } from '../../helpers/create-test-core.ts';
import { makeTranscript } from './make-transcript.ts';

export interface SizedDocument {
  readonly name: string;
  readonly characters: number;
  readonly codings: number;
}

const codes = 25;
const codingLength = 40;

/** A project with one document of each size, its codings spread evenly over it. */
export async function makeProject(core: TestCore, sizes: readonly SizedDocument[]): Promise<string> {
  const path = core.file('study.motif');
  await core.call('project.create', { path, remember: false });
  const files = sizes.map(({ name, characters }, index) => {
    const file = core.file(`${name}.txt`);
    writeFileSync(file, makeTranscript(characters, index + 1));
    return { path: file };
  });
  await core.call('imports.run', { files });
  const documents = await core.call('documents.list', {});
  const codings = sizes.flatMap(({ name, codings: count }) => {
    const { id, characters } = documents.find((document) => document.name === name)!;
    const step = Math.floor((characters - codingLength) / count);
    return Array.from({ length: count }, (_, index) => ({
      document: id,
      start: index * step,
      end: index * step + codingLength,
      code: `Theme ${index % 5}/Code ${index % codes}`,
    }));
  });
  await core.call('codings.add', { codings });
  await core.call('project.close', {});
  return path;
}
