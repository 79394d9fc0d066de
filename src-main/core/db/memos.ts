import type { Work } from '../open-project.ts';
import { researcherId } from './researchers.ts';
import { build, first, run } from './run.ts';

type MemoColumn = 'codingId' | 'passageId' | 'documentId' | 'codeId' | 'participantId' | 'journalDate';
type MemoOn = { readonly [Column in MemoColumn]?: string };

interface MemoWords {
  readonly title: string;
  readonly text: string;
  /** The author's name; the researcher at work where it is none. */
  readonly author?: string | undefined;
}

/** The memo of a coding; an empty text removes it. A new one is by the author named, or the researcher at work. */
export function writeCodingMemo(work: Work, codingId: string, { text, author }: Omit<MemoWords, 'title'>): void {
  const { db } = work;
  const known = first(db, build.selectFrom('memo').select('id').where('codingId', '=', codingId));
  if (text.trim() === '') {
    run(db, build.deleteFrom('memo').where('codingId', '=', codingId));
  } else if (known) {
    run(db, build.updateTable('memo').set({ text, updatedAt: work.now() }).where('id', '=', known.id));
  } else {
    insertMemo(work, { codingId }, { title: '', text, author });
  }
}

/** Where `on` names nothing, a memo on the project. */
export function insertMemo(work: Work, on: MemoOn, { title, text, author }: MemoWords): string {
  const id = work.newId();
  const now = work.now();
  const about = { researcherId: researcherId(work, author), createdAt: now, updatedAt: now };
  run(work.db, build.insertInto('memo').values({ id, ...on, title, text, ...about }));
  return id;
}
