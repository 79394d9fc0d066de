import type { DocumentKind } from '../../shared/contract/values.ts';
import { countWords } from '../../shared/domain/count-words.ts';
import type { Work } from '../open-project.ts';
import { all, build, run } from './run.ts';

export interface NewDocument {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly text: string;
  readonly fileName: string;
  readonly format: string;
  readonly encoding: string | null;
}

/** The id of the new document. A name that is taken gets a number. */
export function insertDocument(work: Work, { name, text, ...about }: NewDocument): string {
  const id = work.newId();
  const measures = { characters: text.length, words: countWords(text) };
  const row = { id, name: freeName(work, name), text, ...measures, ...about, createdAt: work.now() };
  run(work.db, build.insertInto('document').values(row));
  return id;
}

function freeName({ db }: Work, name: string): string {
  const taken = new Set(all(db, build.selectFrom('document').select('name')).map((row) => row.name));
  if (!taken.has(name)) return name;
  const numbers = Array.from({ length: taken.size + 1 }, (_, index) => `${name} (${index + 2})`);
  return numbers.find((candidate) => !taken.has(candidate)) ?? name;
}
