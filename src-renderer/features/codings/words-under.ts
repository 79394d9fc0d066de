import type { DocumentTurn } from '../../../src-main/shared/contract/documents.ts';
import { sentencesOf } from '../../../src-main/shared/domain/sentences.ts';
import { stretchAt } from '../../../src-main/shared/domain/stretches.ts';
import type { TextRange } from '../../editor/reading-editor.ts';
import { lineAt } from '../../editor/text-lines.ts';
import type { TextLine } from '../../editor/text-lines.ts';

export interface WordsAround {
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly turns: readonly DocumentTurn[];
  readonly selection: TextRange | null;
}

/** What a code that is let go at `offset` is for: the selection there, or else the sentence; or the whole turn. */
export function wordsUnder({ text, lines, turns, selection }: WordsAround, offset: number, isTurn: boolean) {
  const isInSelection = selection !== null && selection.start <= offset && offset <= selection.end;
  if (isInSelection && !isTurn) return selection;
  const line = lines[lineAt(lines, offset)] ?? { start: 0, end: 0 };
  const turn = turns[stretchAt(turns, Math.max(line.start, Math.min(offset, line.end - 1)))];
  const words = isTurn ? (turn ?? line) : sentenceAt(text, line, offset);
  return words && words.start < words.end ? { start: words.start, end: words.end } : null;
}

function sentenceAt(text: string, line: TextLine, offset: number): TextRange | null {
  const sentences = sentencesOf(text, line);
  return sentences.find(({ end }) => offset < end) ?? sentences.at(-1) ?? null;
}
