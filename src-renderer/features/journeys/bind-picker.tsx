import { useState } from 'react';
import { CodePicker } from '../../workspace/code-picker.tsx';
import type { CodeChoice } from '../../workspace/code-choice.ts';
import type { JourneyMap } from './journey-map.ts';
import type { HeadingPlace } from './journeys-state.ts';
import { placeRect } from './place-rect.ts';
import { useHeadingActions } from './use-heading-actions.ts';

interface BindPickerProps {
  readonly map: JourneyMap;
  readonly about: HeadingPlace;
  onClose(): void;
}

/** Asks for the code whose passages fill a stage or a lane. */
export function BindPicker({ map, about, onClose }: BindPickerProps) {
  const actions = useHeadingActions(map);
  const [anchor] = useState(() => placeRect(about.kind === 'stage' ? { stageId: about.id } : { laneId: about.id }));
  const pick = (choice: CodeChoice) => {
    if ('id' in choice) actions.bind(about, choice.id);
  };
  return <CodePicker anchor={anchor} purpose="bind" onPick={pick} onClose={onClose} />;
}
