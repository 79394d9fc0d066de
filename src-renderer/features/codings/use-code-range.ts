import { useCallback, useEffect } from 'react';
import { useCall } from '../../api/use-call.ts';
import { selectedRange } from '../../editor/reading-editor.ts';
import type { ReadingEditor, TextRange } from '../../editor/reading-editor.ts';
import type { CodeChoice } from '../../workspace/code-choice.ts';
import { useCodePress } from '../../workspace/code-press.ts';
import { inspectCoding } from '../../workspace/navigation.ts';
import { noteCodeUse } from '../../workspace/recent-codes.ts';
import { shownVersion } from './shown-version.ts';

export type CodeRange = (range: TextRange, code: CodeChoice) => void;

/** Codes words of a document and shows the coding; a code pressed elsewhere codes what is selected. */
export function useCodeRange(documentId: string, editor: ReadingEditor | null, onCode: () => void): CodeRange {
  const { mutate: create } = useCall('codings.create');
  const codeRange = useCallback<CodeRange>(
    (range, code) => {
      const path = 'path' in code ? { path: [...code.path] } : code;
      create(
        { documentId, start: range.start, end: range.end, version: shownVersion(editor), code: path },
        {
          onSuccess: ({ id, codeId }) => {
            noteCodeUse(codeId);
            inspectCoding(id);
          },
        },
      );
      onCode();
    },
    [create, documentId, editor, onCode],
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
  return codeRange;
}
