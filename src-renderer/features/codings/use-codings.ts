import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Coding } from '../../../src-main/shared/contract/codings.ts';
import { codeMark } from '../../../src-main/shared/domain/code-colors.ts';
import type { CodeMark } from '../../../src-main/shared/domain/code-colors.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCodeColor } from '../../workspace/code-color.ts';

/** A coding with what is shown of its code. */
export interface ShownCoding extends Coding {
  readonly label: string;
  readonly solid: string;
  readonly tint: string;
  /** How its stripe is drawn, so that colour alone needn't tell codes apart. */
  readonly mark: CodeMark;
}

const none: readonly ShownCoding[] = [];

/** The codings of a document in the order of the text, with names and colours of their codes. */
export function useCodings(documentId: string): readonly ShownCoding[] {
  const { data: codings } = useQuery(callQuery('codings.ofDocument', { documentId }));
  const { data: codes } = useQuery(callQuery('codes.tree', {}));
  const color = useCodeColor();
  return useMemo(() => {
    if (!codings || !codes) return none;
    const byId = new Map(codes.map((code) => [code.id, code]));
    return codings.flatMap((coding) => {
      const code = byId.get(coding.codeId);
      return code ? [{ ...coding, label: code.name, ...color(code.color), mark: codeMark(code.color) }] : [];
    });
  }, [codings, codes, color]);
}
