import type { ParsedDocument } from '../../../shared/domain/parsed-document.ts';
import type { DocumentKind } from '../../../shared/contract/values.ts';
import { insertDocument } from '../../db/insert-document.ts';
import { insertMemo } from '../../db/memos.ts';
import { passageId } from '../../db/passages.ts';
import { build, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { insertTurns } from '../../texts/insert-turns.ts';

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
  const { text, encoding } = parsed;
  const id = insertDocument(work, { name, text, encoding, ...about });
  insertTurns(work, id, parsed.turns);
  parsed.headings.forEach(({ start, end, level }) =>
    run(work.db, build.insertInto('heading').values({ documentId: id, start, end, level })),
  );
  if (withComments) storeComments(work, id, parsed);
  return id;
}

function storeComments(work: Work, documentId: string, { comments }: ParsedDocument): void {
  comments
    .filter(({ start, end }) => start < end)
    .forEach(({ start, end, author, text }) =>
      insertMemo(work, { passageId: passageId(work, { documentId, start, end }) }, { title: '', text, author }),
    );
}
