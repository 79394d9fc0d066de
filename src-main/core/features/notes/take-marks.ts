import type { Stretch } from '../../../shared/domain/stretches.ts';
import { codePassages } from '../../db/code-passages.ts';
import { codeAtPath } from '../../db/codes.ts';
import { addMark } from '../../db/marks.ts';
import { participantId } from '../../db/participants.ts';
import { passageId } from '../../db/passages.ts';
import { prepared } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import type { NotedCoding, NotedMark, NoteTurn } from './read-notes.ts';

/** Where a turn of theirs stands here, in which words. */
interface Landed {
  readonly start: number;
  readonly text: string;
}

/** Takes what was noted at turns over to where they stand here; counts what is new. */
export interface Taking {
  participantOf(id: string, name: string): string;
  take(turn: NoteTurn, landed: Landed): void;
  counts(): { readonly marks: number; readonly codings: number };
}

export function createTaking(work: Work, documentId: string): Taking {
  const { db } = work;
  const codeOf = new Map<string, string>();
  const total = (table: string) => prepared(db, `SELECT count(*) FROM ${table}`).pluck().get() as number;
  const before = { marks: total('mark'), codings: total('coding') };

  const isThere = (table: string, id: string | null) =>
    id !== null && prepared(db, `SELECT 1 FROM ${table} WHERE id = ?`).get(id) !== undefined;
  const participantOf = (id: string, name: string) => (isThere('participant', id) ? id : participantId(work, name));

  function questionOf({ questionId, question }: NotedMark): string | null {
    if (isThere('guideQuestion', questionId)) return questionId;
    const ofSameWords = prepared(db, 'SELECT id FROM guideQuestion WHERE text = ? ORDER BY id LIMIT 1').pluck();
    return (ofSameWords.get(question) as string | undefined) ?? null;
  }

  function codeIdOf({ codeId, path }: NotedCoding): string {
    const known = codeOf.get(codeId);
    if (known !== undefined) return known;
    const id = isThere('code', codeId) ? codeId : codeAtPath(work, path).id;
    codeOf.set(codeId, id);
    return id;
  }

  function passageOf(turn: NoteTurn, { from, to }: { from: number; to: number }, landed: Landed): string {
    return passageId(work, { documentId, ...stretchIn(landed, turn.text.slice(from, to)) });
  }

  function takeMark(turn: NoteTurn, mark: NotedMark, landed: Landed): void {
    const questionId = questionOf(mark);
    if (mark.kind === 'answers' && questionId === null) return;
    addMark(work, {
      passageId: passageOf(turn, mark, landed),
      kind: mark.kind,
      participantId: mark.participantId === null ? null : participantOf(mark.participantId, mark.participant ?? ''),
      questionId,
      severity: mark.severity,
    });
  }

  return {
    participantOf,
    take: (turn, landed) => {
      turn.marks.forEach((mark) => takeMark(turn, mark, landed));
      turn.codings.forEach((coding) => {
        const passageIds = [passageOf(turn, coding, landed)];
        codePassages(work, { codeId: codeIdOf(coding), passageIds, researcher: coding.researcher });
      });
    },
    counts: () => ({
      marks: total('mark') - before.marks,
      codings: total('coding') - before.codings,
    }),
  };
}

/** The same words in the turn as it stands here; the whole turn where they aren't in it. */
function stretchIn({ start, text }: Landed, words: string): Stretch {
  const at = text.indexOf(words);
  return at < 0 ? { start, end: start + text.length } : { start: start + at, end: start + at + words.length };
}
