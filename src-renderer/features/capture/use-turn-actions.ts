import { useState } from 'react';
import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';
import { useCall } from '../../api/use-call.ts';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';
import type { CodeChoice } from '../../workspace/code-choice.ts';
import { showPassage } from '../../workspace/navigation.ts';
import { noteCodeUse } from '../../workspace/recent-codes.ts';
import { chooseTurn, put, setLine, useCaptureState } from './capture-state.ts';
import { lineOfTurn } from './rewritten-line.ts';
import type { Response } from './typed-line.ts';
import { focusTypingLine } from './typing-focus.ts';
import type { Capture } from './use-capture.ts';

export type TurnActionsOf = ReturnType<typeof useTurnActions>['actions'];

export interface Asking {
  readonly kind: 'code' | 'problem';
  readonly turn: CapturedTurn;
  readonly anchor: AnchorRect;
}

/** What can be done with a turn of the notes. */
export function useTurnActions({ questions, questionId }: Capture, documentId: string) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const addMark = useCall('marks.add');
  const deleteMarks = useCall('marks.delete');
  const applyCode = useCall('codings.apply');
  const placesOf = ({ start, end }: CapturedTurn) => [{ documentId, start, end }];
  const task = questions.find(({ id, kind }) => id === questionId && kind === 'task');
  const actions = {
    toggleMark: (turn: CapturedTurn, kind: 'key-moment' | 'follow-up') => {
      const ids = turn.marks.filter((mark) => mark.kind === kind).map(({ id }) => id);
      if (ids.length > 0) deleteMarks.mutate({ ids });
      else addMark.mutate({ places: placesOf(turn), mark: { kind } });
    },
    addProblem: (turn: CapturedTurn, severity: number) =>
      addMark.mutate({ places: placesOf(turn), mark: { kind: 'problem', severity, questionId: task?.id ?? null } }),
    code: (turn: CapturedTurn, code: CodeChoice) => {
      const target = 'id' in code ? code : { path: [...code.path] };
      if ('id' in code) noteCodeUse(code.id);
      applyCode.mutate({ places: placesOf(turn), code: target });
    },
    respond: ({ start }: CapturedTurn, response: Response, participantId: string) =>
      put({ kind: 'respond', response, participantId, start }),
    /** The next keys say who. */
    askWho: ({ start }: CapturedTurn, response: Response) => {
      const { line } = useCaptureState.getState();
      setLine({ ...line, responding: { response, start } });
      focusTypingLine();
    },
    rewrite: (turn: CapturedTurn) => {
      const { line } = useCaptureState.getState();
      // What is being typed is not thrown away for it.
      if (line.text !== '' && line.rewrites === null) return focusTypingLine();
      setLine(lineOfTurn(turn, line.lastSpeakerId));
      focusTypingLine();
    },
    remove: ({ start }: CapturedTurn) => {
      put({ kind: 'delete', start });
      chooseTurn(null);
      focusTypingLine();
    },
    open: ({ start, end }: CapturedTurn) => showPassage({ documentId, start, end }),
    ask: (kind: Asking['kind'], turn: CapturedTurn) => {
      const row = document.querySelector(`[data-turn="${turn.start}"]`);
      if (row) setAsking({ kind, turn, anchor: row.getBoundingClientRect() });
    },
  };
  return { actions, asking, stopAsking: () => setAsking(null) };
}
