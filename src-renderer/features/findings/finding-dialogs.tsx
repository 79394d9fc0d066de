import { MergeDialog } from './compare/merge-dialog.tsx';
import { GroupNameDialog } from './group-name-dialog.tsx';
import { PresentationView } from './presentation/presentation-view.tsx';
import { PropertyPicker } from './properties/property-picker.tsx';

/** What is asked about findings, and their presentation. */
export function FindingDialogs() {
  return (
    <>
      <PropertyPicker />
      <MergeDialog />
      <GroupNameDialog />
      <PresentationView />
    </>
  );
}
