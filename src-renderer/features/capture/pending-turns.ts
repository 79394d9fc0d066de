import type { CapturedTurn, Mark } from '../../../src-main/shared/contract/capture.ts';
import { nextCodeColor } from '../../../src-main/shared/domain/code-colors.ts';
import type { TreeCode } from '../../../src-main/shared/domain/code-tree.ts';
import type { TypingContext } from '../../../src-main/shared/domain/find-typed-marks.ts';
import { parseTurn } from '../../../src-main/shared/domain/parse-turn.ts';
import type { TurnCode, TurnMark } from '../../../src-main/shared/domain/parse-turn.ts';
import { isTurnOf } from './outbox.ts';
import type { Waiting } from './outbox.ts';
import type { Person } from './use-capture.ts';

export interface PendingTurn extends CapturedTurn {
  readonly number: number;
  readonly isRefused: boolean;
}

type KnownCode = TreeCode & { readonly color: number };

interface PendingContext extends TypingContext {
  readonly codes: readonly KnownCode[];
  readonly personOf: ReadonlyMap<string, Person>;
}

/** Turns that were typed and are not in the project yet, as they will be. */
export function pendingTurns(
  waiting: readonly Waiting[],
  turns: readonly CapturedTurn[],
  context: PendingContext,
): readonly PendingTurn[] {
  return waiting.flatMap(({ number, act, state }) => {
    if (act.kind !== 'turn' || turns.some((turn) => isTurnOf(turn, act))) return [];
    const { words, marks, codes } = parseTurn(act.text, context);
    if (words === '') return [];
    const { participantId, at, questionId, text } = act;
    return [
      {
        number,
        isRefused: state === 'refused',
        start: 0,
        end: words.length,
        text: words,
        participantId,
        speaker: context.personOf.get(participantId)?.name ?? '',
        at,
        marks: marks.map((mark, index) => shownMark(mark, index, words)),
        codes: codes.map((code) => shownCode(code, context.codes)),
        questionId,
        typed: text,
      },
    ];
  });
}

function shownCode(code: TurnCode, known: readonly KnownCode[]): CapturedTurn['codes'][number] {
  const found = 'id' in code ? known.find(({ id }) => id === code.id) : undefined;
  if (found) return { id: found.id, name: found.name, color: found.color };
  const path = 'path' in code ? code.path : [];
  return { id: path.join('/'), name: path.at(-1) ?? '', color: nextCodeColor(known.map(({ color }) => color)) };
}

function shownMark(mark: TurnMark, index: number, words: string): Mark {
  const isInline = mark.kind === 'non-verbal' || mark.kind === 'addresses';
  return {
    id: `${index}`,
    passageId: '',
    kind: mark.kind,
    start: isInline ? mark.start : 0,
    end: isInline ? mark.end : words.length,
    participantId: mark.kind === 'addresses' ? mark.participantId : null,
    questionId: null,
    severity: null,
    since: null,
    until: null,
  };
}
