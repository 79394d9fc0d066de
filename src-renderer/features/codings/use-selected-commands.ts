import { useCall } from '../../api/use-call.ts';
import { useCommands } from '../../workspace/commands.ts';
import { requestBoard } from '../../workspace/board-picker.ts';
import { requestCell } from '../../workspace/cell-picker.ts';
import { requestTrait } from '../../workspace/trait-picker.ts';
import { inspectCoding, useNavigation } from '../../workspace/navigation.ts';
import { moveByWord } from './reading-moves.ts';
import type { CodingActions } from './use-coding-actions.ts';

/** What is done with the selected coding: its ends, taking it away. */
export function useSelectedCommands(actions: CodingActions): void {
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
    if (start < end) resize.mutate({ id: coding.id, start, end, version: content.version });
  };
  const onCoding = { section: 'code' as const, isEnabled: coding !== undefined };

  useCommands('codings.selected', [
    {
      id: 'codings.remove',
      label: 'reading.removeCoding',
      keys: ['Delete', 'Backspace'],
      ...onCoding,
      run: () => {
        if (coding) remove.mutate({ ids: [coding.id] }, { onSuccess: () => inspectCoding(null) });
      },
    },
    {
      id: 'codings.toBoard',
      label: 'boards.codingToBoard',
      keys: ['Shift+B'],
      ...onCoding,
      run: () => {
        if (coding) requestBoard([{ kind: 'passage', passageId: coding.passageId }]);
      },
    },
    {
      id: 'codings.toJourney',
      label: 'journeys.codingToJourney',
      keys: ['Shift+J'],
      ...onCoding,
      run: () => {
        if (coding) requestCell({ passageIds: [coding.passageId] });
      },
    },
    {
      id: 'codings.toPersona',
      label: 'personas.codingToPersona',
      ...onCoding,
      run: () => {
        if (coding)
          requestTrait({ passageIds: [coding.passageId], words: content.text.slice(coding.start, coding.end) });
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
