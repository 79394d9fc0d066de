import type { ParsedDocument } from '../../../shared/domain/parsed-document.ts';
import type { DocumentKind } from '../../../shared/contract/values.ts';
import { countWords } from '../../../shared/domain/count-words.ts';
import { insertMemo } from '../../db/memos.ts';
import { participantId } from '../../db/participants.ts';
import { passageId } from '../../db/passages.ts';
import { all, build, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

export interface DocumentToStore {
  readonly parsed: ParsedDocument;
  readonly name: string;
  readonly kind: DocumentKind;
  readonly fileName: string;
  readonly format: string;
  readonly withComments: boolean;
}

/** The id of the new document. A name that is taken gets a number. */
export function storeDocument(work: Work, { parsed, withComments, name, ...about }: DocumentToStore): string {
  const { db } = work;
  const { text, encoding } = parsed;
  const id = work.newId();
  const measures = { characters: text.length, words: countWords(text) };
  const row = { id, name: freeName(work, name), text, encoding, ...measures, ...about, createdAt: work.now() };
  run(db, build.insertInto('document').values(row));
  storeTurns(work, id, parsed);
  parsed.headings.forEach(({ start, end, level }) =>
    run(db, build.insertInto('heading').values({ documentId: id, start, end, level })),
  );
  if (withComments) storeComments(work, id, parsed);
  return id;
}

function storeTurns(work: Work, documentId: string, { turns }: ParsedDocument): void {
  const speakers = new Map<string, string>();
  const speakerId = (name: string) => {
    const known = speakers.get(name);
    if (known) return known;
    const id = work.newId();
    run(
      work.db,
      build.insertInto('speaker').values({ id, documentId, participantId: participantId(work, name), name }),
    );
    speakers.set(name, id);
    return id;
  };
  const sql = 'INSERT INTO turn (documentId, speakerId, start, end, at) VALUES (?, ?, ?, ?, ?)';
  turns.forEach(({ speaker, start, end, at }) =>
    prepared(work.db, sql).run(documentId, speakerId(speaker), start, end, at),
  );
}

function storeComments(work: Work, documentId: string, { comments }: ParsedDocument): void {
  comments
    .filter(({ start, end }) => start < end)
    .forEach(({ start, end, author, text }) =>
      insertMemo(work, { passageId: passageId(work, { documentId, start, end }) }, { title: '', text, author }),
    );
}

function freeName({ db }: Work, name: string): string {
  const taken = new Set(all(db, build.selectFrom('document').select('name')).map((row) => row.name));
  if (!taken.has(name)) return name;
  const numbers = Array.from({ length: taken.size + 1 }, (_, index) => `${name} (${index + 2})`);
  return numbers.find((candidate) => !taken.has(candidate)) ?? name;
}
