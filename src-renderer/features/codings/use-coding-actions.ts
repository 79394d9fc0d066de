import { useCallback, useMemo, useState } from 'react';
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { bringIntoSight, caretOffset, rectOfRange, selectRange, selectedRange } from '../../editor/reading-editor.ts';
import type { ReadingEditor, TextRange } from '../../editor/reading-editor.ts';
import type { CodeChoice } from '../../workspace/code-choice.ts';
import { openMemo } from '../../workspace/memo-request.ts';
import { inspectCoding } from '../../workspace/navigation.ts';
import { useRecentCodes } from '../../workspace/recent-codes.ts';
import { passageActions } from './passage-actions.ts';
import { stretchAround } from './reading-moves.ts';
import { shownVersion } from './shown-version.ts';
import type { PassageMemo } from './memo-signs.tsx';
import { wantTextFocus } from './text-focus.ts';
import { useCodeRange } from './use-code-range.ts';
import type { ShownCoding } from './use-codings.ts';
import { useGoingAround } from './use-going-around.ts';
import { usePickerVisit } from './use-picker-visit.ts';
import { useRatingPopover } from './use-rating-popover.ts';
import type { Reader } from './use-reader.ts';
import { useUnitCoding } from './use-unit-coding.ts';

const longestName = 60;

/** Everything that can be done with the words of a document. */
export function useCodingActions(content: DocumentContent, reader: Reader, codings: readonly ShownCoding[]) {
  const { editor, selection } = reader;
  const bar = useSelectionBar(editor);
  const recentCodeIds = useCodesInReach(codings);
  const rangeInHand = useRangeInHand(content, editor);
  const codeRange = useCodeRange(content.id, editor, bar.closeBar);
  const coding = useCodingOfRange({ content, reader, codings, recentCodeIds, rangeInHand, codeRange, bar });
  const { focusText } = coding;
  return {
    bar: selection && bar.rect,
    offerBar: bar.offerBar,
    closeBar: bar.closeBar,
    recentCodeIds,
    codings,
    content,
    reader,
    rangeInHand,
    codeRange,
    /** A press on coded words shows what is coded there; pressing again goes through what overlaps. */
    pressText: (event: MouseEvent) => {
      const ids = (event.target as Element).closest?.('[data-codings]')?.getAttribute('data-codings')?.split(' ');
      if (ids && editor && !selectedRange(editor)) inspectCoding(ids[0] ?? null);
    },
    ...coding,
    ...passageActions(content, () => {
      bar.closeBar();
      const range = rangeInHand();
      return range && { ...range, version: shownVersion(editor) };
    }),
    openMemo: (known: PassageMemo) => openMemo(known.id),
    ...useGoingAround({ content, editor, codings, focusText }),
  };
}

export type CodingActions = ReturnType<typeof useCodingActions>;

/** What is offered beside selected words. */
function useSelectionBar(editor: ReadingEditor | null) {
  const [rect, setRect] = useState<DOMRect | null>(null);
  const closeBar = useCallback(() => setRect(null), []);
  const showBar = (range: TextRange | null) => setRect(editor && range ? rectOfRange(editor, range) : null);
  // The editor hears of the pointer's selection after the press has ended.
  const offerBar = () => setTimeout(() => showBar(editor && selectedRange(editor)));
  return { rect, closeBar, showBar, offerBar };
}

/** The selection, or what the caret stands in. */
function useRangeInHand({ turns }: DocumentContent, editor: ReadingEditor | null): () => TextRange | null {
  return useCallback(() => {
    if (!editor) return null;
    return selectedRange(editor) ?? stretchAround(caretOffset(editor), turns, editor.lines);
  }, [editor, turns]);
}

interface RangeCoding {
  readonly content: DocumentContent;
  readonly reader: Reader;
  readonly codings: readonly ShownCoding[];
  readonly recentCodeIds: readonly string[];
  readonly bar: ReturnType<typeof useSelectionBar>;
  rangeInHand(): TextRange | null;
  codeRange(range: TextRange, code: CodeChoice): void;
}

/** Coding: by the picker, with one code, in vivo, unit by unit; and rating what is coded. */
function useCodingOfRange({ content, reader, codings, recentCodeIds, rangeInHand, codeRange, bar }: RangeCoding) {
  const { editor } = reader;
  const { picker, setPicker, tickedCodeIds, applyPicked } = usePickerVisit(codings, codeRange);
  const openPicker = (range: TextRange | null) => {
    if (!editor || !range) return;
    showSelected(editor, range);
    bar.closeBar();
    setPicker({ range, rect: rectOfRange(editor, range) });
  };
  const select = (range: TextRange) => {
    if (editor) showSelected(editor, range);
    bar.showBar(range);
  };
  const applyCode = (code: CodeChoice) => {
    const range = rangeInHand();
    if (range) codeRange(range, code);
  };
  const rating = useRatingPopover(reader, codings);
  const { focusText, returnToText } = waysToText(editor);
  return {
    picker,
    tickedCodeIds,
    applyPicked,
    applyCode,
    focusText,
    ...useUnitCoding({ content, reader, recentCodeIds, select, openPicker, codeRange }),
    ...rating,
    closeRating: () => returnToText(rating.closeRating),
    openPicker: () => openPicker(rangeInHand()),
    closePicker: () => returnToText(() => setPicker(null)),
    codeInVivo: () => {
      const range = rangeInHand();
      if (range) codeRange(range, { path: [inVivoName(content.text, range)] });
    },
  };
}

function showSelected(editor: ReadingEditor, range: TextRange): void {
  selectRange(editor, range);
  bringIntoSight(editor, range.start);
}

function waysToText(editor: ReadingEditor | null) {
  const focusText = () => (editor ? editor.view.dom.focus({ preventScroll: true }) : wantTextFocus());
  // The next key may come at once: the text has the keyboard again before this returns.
  const returnToText = (close: () => void) => {
    flushSync(close);
    focusText();
  };
  return { focusText, returnToText };
}

function inVivoName(text: string, { start, end }: TextRange): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').slice(0, longestName).trim();
}

/** Those used last come first, then those of the document's newest codings. */
function useCodesInReach(codings: readonly ShownCoding[]): readonly string[] {
  const usedIds = useRecentCodes((state) => state.ids);
  const latestIds = useMemo(
    () => codings.toSorted((one, other) => other.createdAt - one.createdAt).map(({ codeId }) => codeId),
    [codings],
  );
  return [...new Set([...usedIds, ...latestIds])];
}
