import { bringIntoSight, caretOffset, selectRange } from '../../editor/reading-editor.ts';
import type { ReadingEditor, TextRange } from '../../editor/reading-editor.ts';
import { useCommands } from '../../workspace/commands.ts';
import { inspectCoding, useNavigation } from '../../workspace/navigation.ts';
import { useFind } from './find-state.ts';
import { stepTo } from './step-to.ts';
import type { PassageMemo } from './memo-signs.tsx';
import type { ShownCoding } from './use-codings.ts';

export interface Steps {
  readonly codings: readonly ShownCoding[];
  readonly memos: readonly PassageMemo[];
  readonly hits: readonly TextRange[];
  onMemo(memo: PassageMemo): void;
}

/** From coding to coding, from memo to memo, from hit to hit: what the strip beside the text shows. */
export function useStepCommands(editor: ReadingEditor | null, { codings, memos, hits, onMemo }: Steps): void {
  const selectedId = useNavigation((state) => state.codingId);
  // The find bar has the same keys for its own hits.
  const isFinding = useFind((state) => state.hits.length > 0);
  const isSearching = hits.length > 0 && !isFinding;
  const go = ({ start }: TextRange) => {
    if (!editor) return;
    selectRange(editor, { start, end: start });
    bringIntoSight(editor, start);
  };
  const offset = () => (editor ? caretOffset(editor) : 0);
  const stepCoding = (direction: 1 | -1) => {
    const place = codings.find(({ id }) => id === selectedId);
    const next = stepTo(codings, { place, offset: offset() }, direction);
    if (!next) return;
    go(next);
    inspectCoding(next.id);
  };
  const stepMemo = (direction: 1 | -1) => {
    const next = stepTo(memos, { place: undefined, offset: offset() }, direction);
    if (!next) return;
    go(next);
    onMemo(next);
  };
  const stepHit = (direction: 1 | -1) => {
    const next = stepTo(hits, { place: undefined, offset: offset() }, direction);
    if (next) go(next);
  };
  const step = (id: string, keys: string, isEnabled: boolean, run: () => void) =>
    ({ id: `margin.${id}`, section: 'go', label: `margin.${id}`, keys: [keys], isEnabled, run }) as const;

  useCommands('steps', [
    step('nextCoding', 'Alt+ArrowDown', codings.length > 0, () => stepCoding(1)),
    step('previousCoding', 'Alt+ArrowUp', codings.length > 0, () => stepCoding(-1)),
    step('nextMemo', 'F8', memos.length > 0, () => stepMemo(1)),
    step('previousMemo', 'Shift+F8', memos.length > 0, () => stepMemo(-1)),
    step('nextHit', 'F3', isSearching, () => stepHit(1)),
    step('previousHit', 'Shift+F3', isSearching, () => stepHit(-1)),
  ]);
}
