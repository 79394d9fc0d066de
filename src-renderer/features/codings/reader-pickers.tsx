import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { CodePicker } from '../../workspace/code-picker.tsx';
import { RatingPopover } from './rating-popover.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { SpeakerPicker } from './speaker-picker.tsx';
import type { CodingActions } from './use-coding-actions.ts';
import type { TurnActions } from './use-turn-actions.ts';

export interface ReaderPickersProps {
  readonly content: DocumentContent;
  readonly actions: CodingActions;
  readonly turns: TurnActions;
  readonly isEditing: boolean;
}

/** What opens at the words in hand: the bar, and what asks for a code, a rating or a speaker. */
export function ReaderPickers({ content, actions, turns, isEditing }: ReaderPickersProps) {
  return (
    <>
      {turns.visit && <SpeakerPicker visit={turns.visit} content={content} actions={turns} />}
      {actions.bar && !isEditing && <SelectionBar rect={actions.bar} actions={actions} />}
      {actions.picker && (
        <CodePicker
          anchor={actions.picker.rect}
          recentCodeIds={actions.recentCodeIds}
          tickedIds={actions.tickedCodeIds}
          onPick={actions.applyPicked}
          onClose={actions.closePicker}
        />
      )}
      {actions.rating && <RatingPopover {...actions.rating} onClose={actions.closeRating} />}
    </>
  );
}
