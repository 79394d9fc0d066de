import { useCallback } from 'react';
import type { PointerEvent } from 'react';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { CodingEnds } from './coding-ends.tsx';
import type { CodingEdge } from './snap-edge.ts';
import { Stripes } from './stripes.tsx';
import type { PassageMemo } from './memo-signs.tsx';
import { useCodeDrop } from './use-code-drop.ts';
import type { CodeRange } from './use-code-range.ts';
import type { ShownCoding } from './use-codings.ts';
import { useEndDrag } from './use-end-drag.ts';
import { useLitCodings } from './use-lit-codings.ts';

export interface ReaderMarginProps {
  readonly editor: ReadingEditor | null;
  readonly content: DocumentContent;
  readonly codings: readonly ShownCoding[];
  readonly memos: readonly PassageMemo[];
  onMemo(memo: PassageMemo): void;
  readonly onCode: CodeRange;
}

/** What stands beside and over the text for the pointer: stripes, ends to drag, and the place for a dragged code. */
export function ReaderMargin({ editor, content, codings, memos, onMemo, onCode }: ReaderMarginProps) {
  const selectedId = useNavigation((state) => state.codingId);
  const selected = codings.find(({ id, formerText }) => id === selectedId && formerText === null);
  const { drag, begin } = useEndDrag(editor, content.text);
  useLitCodings(editor, codings);
  useCodeDrop(editor, content, onCode);
  const gripBeside = useCallback(
    (event: PointerEvent, coding: ShownCoding, edge: CodingEdge) => begin(event, coding, edge, true),
    [begin],
  );
  const held = drag?.coding ?? selected;
  return (
    <>
      <Stripes editor={editor} codings={codings} memos={memos} onMemo={onMemo} onGrip={gripBeside} />
      {editor && held && (
        <CodingEnds
          editor={editor}
          range={drag?.range ?? held}
          color={held.solid}
          isDragging={drag !== null}
          onGrip={(event, edge) => begin(event, held, edge, false)}
        />
      )}
    </>
  );
}
