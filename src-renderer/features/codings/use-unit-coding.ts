import { useQuery } from '@tanstack/react-query';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { unitsAround } from '../../../src-main/shared/domain/text-units.ts';
import type { TextUnitKind } from '../../../src-main/shared/domain/text-units.ts';
import { callQuery } from '../../api/call-query.ts';
import { caretOffset, selectedRange } from '../../editor/reading-editor.ts';
import type { TextRange } from '../../editor/reading-editor.ts';
import type { CodeChoice } from '../../workspace/code-choice.ts';
import type { Reader } from './use-reader.ts';

export interface UnitCodingOptions {
  readonly content: DocumentContent;
  readonly reader: Reader;
  readonly recentCodeIds: readonly string[];
  select(range: TextRange): void;
  openPicker(range: TextRange): void;
  codeRange(range: TextRange, code: CodeChoice): void;
}

/** Coding by turn, sentence or paragraph, and with the codes that are pinned to number keys. */
export function useUnitCoding(options: UnitCodingOptions) {
  const { content, reader, recentCodeIds, select, openPicker, codeRange } = options;
  const { editor } = reader;
  const { data: codes = [] } = useQuery(callQuery('codes.tree', {}));
  const pinned = codes.filter(({ pin }) => pin !== null).sort((one, other) => (one.pin ?? 0) - (other.pin ?? 0));
  const [lastId] = recentCodeIds;
  const lastCode = codes.find(({ id }) => id === lastId) ?? null;

  const unitInHand = (kind: TextUnitKind): TextRange | null => {
    if (!editor) return null;
    const offset = caretOffset(editor);
    return unitsAround(content.text, content.turns, selectedRange(editor) ?? { start: offset, end: offset }, kind);
  };
  return {
    pinned,
    lastCode,
    /** Selects the unit in which the caret or the selection is, and asks for a code. */
    codeUnit: (kind: TextUnitKind) => {
      const range = unitInHand(kind);
      if (range) openPicker(range);
    },
    /** Codes it with the code that was used last. */
    codeUnitAtOnce: (kind: TextUnitKind) => {
      const range = unitInHand(kind);
      if (!range) return;
      if (!lastCode) return openPicker(range);
      select(range);
      codeRange(range, { id: lastCode.id });
    },
    /** Codes the selection. Where nothing is selected the turn is, to be seen before the same key codes it. */
    applyPin: (codeId: string) => {
      const range = editor && selectedRange(editor);
      const turn = range ?? unitInHand('turn');
      if (range) codeRange(range, { id: codeId });
      else if (turn) select(turn);
    },
  };
}
