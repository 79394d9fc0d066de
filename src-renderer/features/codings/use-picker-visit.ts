import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import type { TextRange } from '../../editor/reading-editor.ts';
import type { CodeChoice } from '../../workspace/code-choice.ts';
import type { ShownCoding } from './use-codings.ts';

export interface Picker {
  readonly rect: DOMRect;
  readonly range: TextRange;
}

/** The code picker on some words: what they carry already is ticked, and picking it again takes it off. */
export function usePickerVisit(
  codings: readonly ShownCoding[],
  codeRange: (range: TextRange, code: CodeChoice) => void,
) {
  const [picker, setPicker] = useState<Picker | null>(null);
  const { data: researcher } = useQuery(callQuery('researchers.current', {}));
  const { mutate: remove } = useCall('codings.delete');
  const own = picker
    ? codings.filter((coding) => isOn(coding, picker.range) && coding.researcher === researcher?.name)
    : [];
  return {
    picker,
    setPicker,
    tickedCodeIds: new Set(own.map(({ codeId }) => codeId)),
    applyPicked: (code: CodeChoice) => {
      if (!picker) return;
      const ticked = 'id' in code ? own.filter(({ codeId }) => codeId === code.id) : [];
      if (ticked.length > 0) remove({ ids: ticked.map(({ id }) => id) });
      else codeRange(picker.range, code);
    },
  };
}

const isOn = (one: TextRange, other: TextRange) => one.start === other.start && one.end === other.end;
