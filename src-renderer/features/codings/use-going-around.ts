import { useQuery } from '@tanstack/react-query';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import { caretOffset, scrollToOffset, selectRange } from '../../editor/reading-editor.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { inspectCoding } from '../../workspace/navigation.ts';
import { codingsAt, nextUncoded } from './reading-moves.ts';
import type { ShownCoding } from './use-codings.ts';

interface Surroundings {
  readonly content: DocumentContent;
  readonly editor: ReadingEditor | null;
  readonly codings: readonly ShownCoding[];
  focusText(): void;
}

/** Ways to another place of the document, or to another coding at the caret. */
export function useGoingAround({ content, editor, codings, focusText }: Surroundings) {
  const leftOut = useInterviewers(content);
  return {
    goToOffset: (offset: number) => {
      if (editor) scrollToOffset(editor, offset);
    },
    goToUncoded: (direction: 1 | -1) => {
      if (!editor) return;
      const turn = nextUncoded({ offset: caretOffset(editor), turns: content.turns, codings, leftOut }, direction);
      if (!turn) return;
      scrollToOffset(editor, turn.start);
      selectRange(editor, { start: turn.start, end: turn.start });
      focusText();
    },
    /** The codings at the caret, one after another. */
    nextCodingHere: (current: string | null) => {
      if (!editor) return;
      const here = codingsAt(caretOffset(editor), codings);
      const index = here.findIndex(({ id }) => id === current);
      inspectCoding(here[(index + 1) % Math.max(1, here.length)]?.id ?? null);
    },
  };
}

/** Speakers of the document who are interviewers. */
function useInterviewers({ speakers }: DocumentContent): ReadonlySet<string> {
  const { data: participants = [] } = useQuery(callQuery('participants.list', {}));
  const asking = new Set(participants.filter(({ role }) => role === 'interviewer').map(({ id }) => id));
  return new Set(speakers.filter(({ participantId }) => asking.has(participantId)).map(({ id }) => id));
}
