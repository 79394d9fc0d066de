import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { useBoardState, write } from '../board-state.ts';
import type { BoardWriting } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import { finishWriting, givesUp, wordsBefore } from './finish-writing.ts';
import type { CanvasActions } from './use-canvas-actions.ts';
import styles from './words-field.module.css';

export interface WordsFieldProps {
  readonly board: ShownBoard;
  readonly actions: CanvasActions;
  /** Moves where it is written into sight. */
  onShow(box: Box): void;
  onEnd(): void;
}

/** The field in which a note, a card's words or a cluster's name are written where they stand. */
export function WordsField(props: WordsFieldProps) {
  const writing = useBoardState((state) => state.writing);
  if (!writing) return null;
  return <Field key={keyOf(writing)} {...props} writing={writing} />;
}

function Field({ board, actions, onShow, onEnd, writing }: WordsFieldProps & { readonly writing: BoardWriting }) {
  const { t } = useTranslation();
  const [words, setWords] = useState(() => wordsBefore(board, writing));
  const field = useRef<HTMLTextAreaElement>(null);
  const box = boxOf(board, writing);
  const begin = useEffectEvent(() => {
    if (box) onShow(box);
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  });
  useEffect(() => begin(), []);
  const isName = writing.kind === 'name' || writing.kind === 'cluster';
  if (!box) return null;
  const end = (isLeft = false) => {
    // A press elsewhere ends it too: once is enough.
    if (useBoardState.getState().writing !== writing) return;
    if (isLeft && givesUp(writing, words)) write(null);
    else finishWriting(board, actions, words);
    onEnd();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    event.stopPropagation();
    const isEnd = event.key === 'Enter' && (isName || !event.shiftKey);
    if (event.key !== 'Escape' && !isEnd) return;
    event.preventDefault();
    end(!isEnd);
  };
  return (
    <div
      className={isName ? styles.name : styles.card}
      style={
        {
          transform: `translate(${box.x}px, ${box.y}px)`,
          width: box.width,
          '--least': `${box.height}px`,
        } as CSSProperties
      }
      data-writing
    >
      <textarea
        ref={field}
        rows={1}
        value={words}
        aria-label={t(`canvas.writing.${writing.kind}`)}
        placeholder={t(`canvas.writing.${writing.kind}`)}
        maxLength={isName ? 200 : undefined}
        onChange={(event) => setWords(isName ? event.target.value.replace(/\s*[\r\n]+\s*/gu, ' ') : event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => end()}
      />
    </div>
  );
}

const keyOf = (writing: BoardWriting): string => {
  if (writing.kind === 'card') return writing.cardId;
  if (writing.kind === 'name') return writing.clusterId;
  return `${writing.kind} ${writing.box.x} ${writing.box.y}`;
};

function boxOf(board: ShownBoard, writing: BoardWriting): Box | undefined {
  if (writing.kind === 'card') return board.placeOf.get(writing.cardId);
  if (writing.kind === 'name') return board.clusterOf.get(writing.clusterId);
  return writing.box;
}
