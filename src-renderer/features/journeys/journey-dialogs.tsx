import { useJourneys } from './use-journeys.ts';
import { BindPicker } from './bind-picker.tsx';
import { FillDialog } from './fill-dialog.tsx';
import { closeDialog, useJourneysState } from './journeys-state.ts';
import { LaneColorDialog } from './lane-color-dialog.tsx';
import { NewJourneyDialog } from './new-journey-dialog.tsx';
import { PersonasDialog } from './personas-dialog.tsx';
import { TouchpointPicker } from './touchpoint-picker.tsx';
import { useJourneyMap } from './use-journey-map.ts';

/** What is asked while a map is worked on. */
export function JourneyDialogs() {
  const dialog = useJourneysState((state) => state.dialog);
  const selectedId = useJourneysState((state) => state.selection?.journeyId ?? null);
  const { journey } = useJourneys();
  const map = useJourneyMap(selectedId ?? journey?.id ?? null);
  if (!dialog) return null;
  if (dialog.kind === 'new') return <NewJourneyDialog onClose={closeDialog} />;
  if (dialog.kind === 'fill') return <FillDialog id={dialog.journeyId} onClose={closeDialog} />;
  if (!map) return null;
  if (dialog.kind === 'personas') return <PersonasDialog map={map} onClose={closeDialog} />;
  if (dialog.kind === 'bind') return <BindPicker map={map} about={dialog.about} onClose={closeDialog} />;
  if (dialog.kind === 'lane-color') return <LaneColorDialog map={map} laneId={dialog.laneId} onClose={closeDialog} />;
  return <TouchpointPicker map={map} place={dialog.place} onClose={closeDialog} />;
}
