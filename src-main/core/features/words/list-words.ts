import { setImmediate } from 'node:timers/promises';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { createWordList } from '../../../shared/domain/list-words.ts';
import type { CountedText } from '../../../shared/domain/list-words.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import type { Program } from '../../program.ts';
import { documentsIn, readSpoken } from './read-spoken.ts';
import type { SpokenDocument } from './read-spoken.ts';

const usualLimit = 1_000;
/** Characters that are counted before other calls have their turn: some milliseconds. */
const pieceLength = 20_000;
const placeToCut = /[\s\p{P}]/u;

/** Counts words piece by piece, so that nobody who types waits for it. */
export async function listWords(
  program: Program,
  input: CallParsed<'words.list'>,
  { signal, progress }: CallContext,
): Promise<CallOutput<'words.list'>> {
  const project = program.requireProject();
  const list = createWordList(input.keepStopWords ? { isLeftOut: () => false } : {});
  const ids = documentsIn(project.db, input);
  for (const [done, documentId] of ids.entries()) {
    const document = readSpoken(project.db, documentId, input);
    if (!document) continue;
    progress({ stage: 'reading', done, total: ids.length, item: document.name });
    for (const pieces of piecesOf(document, documentId)) {
      pieces.forEach(list.add);
      await setImmediate();
      if (signal.aborted) throw new AppError('cancelled');
      if (program.project() !== project) throw new AppError('no-project');
    }
  }
  const words = list.words();
  const total = words.reduce((sum, { count }) => sum + count, 0);
  return { words: words.slice(0, input.limit ?? usualLimit), distinct: words.length, total };
}

/** Texts to be counted, in groups of about `pieceLength` characters. */
function* piecesOf({ text, stretches }: SpokenDocument, documentId: string): Generator<CountedText[]> {
  let pieces: CountedText[] = [];
  let length = 0;
  for (const { start, end, participantId } of stretches) {
    for (let from = start; from < end;) {
      const to = cutAfter(text, from, end);
      pieces.push({ text: text.slice(from, to), documentId, participantId });
      length += to - from;
      from = to;
      if (length < pieceLength) continue;
      yield pieces;
      pieces = [];
      length = 0;
    }
  }
  yield pieces;
}

/** Where a long stretch may be cut without cutting a word. */
function cutAfter(text: string, from: number, end: number): number {
  const least = from + pieceLength;
  if (end <= least) return end;
  const next = text.slice(least, Math.min(end, least + 2_000)).search(placeToCut);
  return next < 0 ? Math.min(end, least + 2_000) : least + next + 1;
}
