import { ConsentDialog } from '../../workspace/consent-dialog.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { AttributeDialog } from './attribute-dialog.tsx';
import { FilterDialog } from './filter-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { NewParticipantDialog } from './new-participant-dialog.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { closePeopleDialog, usePeopleDialogs } from './people-dialogs.ts';
import { TableImportDialog } from './table-import-dialog.tsx';

export function PeopleDialogs() {
  return (
    <>
      <OpenDialog />
      <TableImportDialog />
    </>
  );
}

function OpenDialog() {
  const open = usePeopleDialogs((state) => state.open);
  switch (open?.kind) {
    case undefined:
      return null;
    case 'attribute':
      return <AttributeDialog key={open.attributeId} kind={open.subject} attributeId={open.attributeId} />;
    case 'filter':
      return <FilterDialog kind={open.subject} columnId={open.columnId} />;
    case 'paste':
      return <PasteDialog pasted={open.pasted} />;
    case 'merge':
      return <MergeDialog participantId={open.participantId} />;
    case 'consent':
      return <ConsentDialog participantIds={open.participantIds} onClose={closePeopleDialog} />;
    case 'newParticipant':
      return <NewParticipantDialog />;
    case 'assign':
      return <AssignDialog speakerIds={open.speakerIds} />;
  }
}
