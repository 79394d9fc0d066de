import type { KeyboardEvent } from 'react';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { focusLine, useGuidesState, writeLine } from './guides-state.ts';
import type { NewLine } from './guides-state.ts';
import { inwards, keyBefore, outwards } from './new-line-places.ts';
import { useFreshGuide } from './use-fresh-guide.ts';
import { useGuideEdit } from './use-guide-edit.ts';
import { useKeepLine } from './use-keep-line.ts';

const outwardsOrAway = (guide: Guide, line: NewLine) => outwards(guide, line) ?? 'away';

/** Enter keeps the line and begins the next, an empty one goes a level out or away; Tab and Shift+Tab change its level. */
export function useNewLineKeys(guide: Guide, line: NewLine | null) {
  const keep = useKeepLine(guide);
  const { mutate: edit } = useGuideEdit();
  const readFresh = useFreshGuide(guide.id);
  if (!line) return () => {};

  const leave = () => {
    writeLine(null);
    focusLine(keyBefore(guide, line));
  };
  // In its turn: the lines before it may be on their way into the guide.
  const change = (toPlace: (guide: Guide, line: NewLine) => NewLine | 'away' | null) =>
    edit(async (client) => {
      const fresh = await readFresh(client);
      const { newLine, newText } = useGuidesState.getState();
      const next = newLine && toPlace(fresh, newLine);
      if (next === 'away') leave();
      else if (next) writeLine(next, newText);
    });
  const actionOf = ({ key, shiftKey }: KeyboardEvent): (() => void) | null => {
    const { newText } = useGuidesState.getState();
    const isEmpty = newText.trim() === '';
    if (key === 'Enter' && !isEmpty) return () => keep(line, newText, true);
    if (key === 'Enter') return () => change(outwardsOrAway);
    if (key === 'Tab') return () => change(shiftKey ? outwards : inwards);
    if (key === 'Escape' || (isEmpty && (key === 'Backspace' || key === 'ArrowUp'))) return leave;
    return null;
  };
  return (event: KeyboardEvent): void => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
}
