import { useCall } from '../../api/use-call.ts';
import { useCommands } from '../../workspace/commands.ts';
import { inspectCoding, useNavigation } from '../../workspace/navigation.ts';
import { moveByWord } from './reading-moves.ts';
import type { CodingActions } from './use-coding-actions.ts';

/** The keys of reading and coding. */
export function useCodingCommands(actions: CodingActions): void {
  const { content, codings } = actions;
  const selectedId = useNavigation((state) => state.codingId);
  const coding = codings.find(({ id }) => id === selectedId);
  const remove = useCall('codings.delete');
  const resize = useCall('codings.resize');
  const resizeBy = (edge: 'start' | 'end', direction: 1 | -1) => {
    if (!coding) return;
    const moved = moveByWord(content.text, coding[edge], direction);
    const start = edge === 'start' ? moved : coding.start;
    const end = edge === 'end' ? moved : coding.end;
    if (start < end) resize.mutate({ id: coding.id, start, end });
  };
  const onText = { section: 'code' as const, isEnabled: true };
  const onCoding = { section: 'code' as const, isEnabled: coding !== undefined };

  useCommands('codings', [
    {
      id: 'reading.enter',
      section: 'go',
      label: 'reading.enter',
      keys: ['Alt+0'],
      isEnabled: true,
      run: actions.focusText,
    },
    { id: 'codings.code', label: 'reading.codeSelection', keys: ['C'], ...onText, run: actions.openPicker },
    { id: 'codings.inVivo', label: 'reading.codeInVivo', keys: ['V'], ...onText, run: actions.codeInVivo },
    { id: 'memos.write', label: 'reading.writeMemo', keys: ['M'], ...onText, run: actions.writeMemo },
    { id: 'findings.quote', label: 'reading.toFinding', keys: ['Q'], ...onText, run: actions.quoteToFinding },
    {
      id: 'codings.nextUncoded',
      label: 'reading.goToNextUncoded',
      keys: ['N'],
      ...onText,
      run: actions.goToNextUncoded,
    },
    {
      id: 'codings.here',
      label: 'reading.codingsHere',
      keys: ['Enter'],
      ...onText,
      isEnabled: document.activeElement === actions.reader.editor?.view.dom,
      run: () => actions.nextCodingHere(selectedId),
    },
    {
      id: 'codings.remove',
      label: 'reading.removeCoding',
      keys: ['Delete', 'Backspace'],
      ...onCoding,
      run: () => {
        if (coding) remove.mutate({ ids: [coding.id] }, { onSuccess: () => inspectCoding(null) });
      },
    },
    { id: 'codings.extendEnd', label: 'reading.extendEnd', keys: [']'], ...onCoding, run: () => resizeBy('end', 1) },
    { id: 'codings.shrinkEnd', label: 'reading.shrinkEnd', keys: ['['], ...onCoding, run: () => resizeBy('end', -1) },
    {
      id: 'codings.extendStart',
      label: 'reading.extendStart',
      keys: ['{'],
      ...onCoding,
      run: () => resizeBy('start', -1),
    },
    {
      id: 'codings.shrinkStart',
      label: 'reading.shrinkStart',
      keys: ['}'],
      ...onCoding,
      run: () => resizeBy('start', 1),
    },
    {
      id: 'codings.close',
      label: 'reading.closeInspector',
      keys: ['Escape'],
      ...onCoding,
      isEnabled: coding !== undefined || actions.bar !== null,
      run: () => (actions.bar ? actions.closeBar() : inspectCoding(null)),
    },
  ]);
}
