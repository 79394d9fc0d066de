import { useCallback, useEffect, useState } from 'react';
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { useCall } from '../../api/use-call.ts';
import {
  bringIntoSight,
  caretOffset,
  rectOfRange,
  scrollToOffset,
  selectRange,
  selectedRange,
} from '../../editor/reading-editor.ts';
import type { TextRange } from '../../editor/reading-editor.ts';
import type { CodeChoice } from '../../workspace/code-picker.tsx';
import { useCodePress } from '../../workspace/code-press.ts';
import { requestFindingForPlace } from '../../workspace/finding-picker.ts';
import { inspectCoding } from '../../workspace/navigation.ts';
import { codingsAt, nextUncoded, stretchAround } from './reading-moves.ts';
import type { ShownCoding } from './use-codings.ts';
import type { Reader } from './use-reader.ts';

type PassageMemo = CallOutput<'memos.ofDocument'>[number];

interface Picker {
  readonly rect: DOMRect;
  readonly range: TextRange;
}

/** A memo that is there, or the words that a new one is about. */
export type MemoInHand =
  { readonly kind: 'known'; readonly memo: PassageMemo } | { readonly kind: 'new'; readonly range: TextRange };

const longestName = 60;

/** Everything that can be done with the words of a document. */
export function useCodingActions(content: DocumentContent, reader: Reader, codings: readonly ShownCoding[]) {
  const documentId = content.id;
  const { editor, selection } = reader;
  const { mutate: create } = useCall('codings.create');
  const [bar, setBar] = useState<DOMRect | null>(null);
  const [picker, setPicker] = useState<Picker | null>(null);
  const [memo, setMemo] = useState<MemoInHand | null>(null);
  const recentCodeIds = recentCodes(codings);

  const rangeInHand = useCallback((): TextRange | null => {
    if (!editor) return null;
    return selectedRange(editor) ?? stretchAround(caretOffset(editor), content.turns, editor.lines);
  }, [editor, content.turns]);

  const codeRange = useCallback(
    (range: TextRange, code: CodeChoice) => {
      const path = 'path' in code ? { path: [...code.path] } : code;
      create(
        { documentId, start: range.start, end: range.end, code: path },
        { onSuccess: ({ id }) => inspectCoding(id) },
      );
      setBar(null);
    },
    [create, documentId],
  );

  useEffect(() => {
    const handler = (codeId: string) => {
      const range = editor && selectedRange(editor);
      if (range) codeRange(range, { id: codeId });
      return Boolean(range);
    };
    useCodePress.setState({ handler });
    return () => useCodePress.setState({ handler: null });
  }, [editor, codeRange]);

  const focusText = () => editor?.view.dom.focus({ preventScroll: true });

  return {
    bar: selection && bar,
    picker,
    memo,
    recentCodeIds,
    codings,
    content,
    reader,
    rangeInHand,
    focusText,
    // The editor hears of the pointer's selection after the press has ended.
    offerBar: () =>
      setTimeout(() => {
        const range = editor && selectedRange(editor);
        setBar(range ? rectOfRange(editor, range) : null);
      }),
    closeBar: () => setBar(null),
    /** A press on coded words shows what is coded there; pressing again goes through what overlaps. */
    pressText: (event: MouseEvent) => {
      const ids = (event.target as Element).closest?.('[data-codings]')?.getAttribute('data-codings')?.split(' ');
      if (ids && editor && !selectedRange(editor)) inspectCoding(ids[0] ?? null);
    },
    openPicker: () => {
      const range = rangeInHand();
      if (!editor || !range) return;
      selectRange(editor, range);
      bringIntoSight(editor, range.start);
      setBar(null);
      setPicker({ range, rect: rectOfRange(editor, range) });
    },
    // The next key may come at once: the text has the keyboard again before this returns.
    closePicker: () => {
      flushSync(() => setPicker(null));
      focusText();
    },
    applyPicked: (code: CodeChoice) => picker && codeRange(picker.range, code),
    applyCode: (code: CodeChoice) => {
      const range = rangeInHand();
      if (range) codeRange(range, code);
    },
    codeInVivo: () => {
      const range = rangeInHand();
      if (range) codeRange(range, { path: [inVivoName(content.text, range)] });
    },
    writeMemo: () => {
      const range = rangeInHand();
      setBar(null);
      if (range) setMemo({ kind: 'new', range });
    },
    openMemo: (known: PassageMemo) => setMemo({ kind: 'known', memo: known }),
    closeMemo: () => {
      flushSync(() => setMemo(null));
      focusText();
    },
    quoteToFinding: () => {
      const range = rangeInHand();
      setBar(null);
      if (range) requestFindingForPlace({ documentId, start: range.start, end: range.end });
    },
    goToOffset: (offset: number) => {
      if (editor) scrollToOffset(editor, offset);
    },
    goToNextUncoded: () => {
      if (!editor) return;
      const turn = nextUncoded(caretOffset(editor), content.turns, codings);
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

export type CodingActions = ReturnType<typeof useCodingActions>;

function inVivoName(text: string, { start, end }: TextRange): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').slice(0, longestName).trim();
}

function recentCodes(codings: readonly ShownCoding[]): readonly string[] {
  const latest = codings.toSorted((one, other) => other.createdAt - one.createdAt);
  return [...new Set(latest.map(({ codeId }) => codeId))];
}
