import { useEffect } from 'react';
import { useEmptiedPassages } from '../../workspace/emptied-passages.ts';
import { closeTextDialogs, useTextDialogs } from '../../workspace/text-dialogs.ts';
import { EmptiedDialog } from './emptied-dialog.tsx';
import { ReplaceDialog } from './replace-dialog.tsx';
import { useCompareFile } from './use-compare-file.ts';
import { useEmptiedNotice } from './use-emptied-notice.ts';
import { useTextCommands } from './use-text-commands.ts';
import { VersionsDialog } from './versions-dialog.tsx';

/** What belongs to texts and stands nowhere: their commands, dialogs and the notice of passages that lost their words. */
export function TextDialogs() {
  const { versionsOf, replacing } = useTextDialogs();
  const isListOpen = useEmptiedPassages((state) => state.isListOpen);
  useTextCommands();
  useEmptiedNotice();
  useCompareFile();
  useEffect(() => closeTextDialogs, []);
  return (
    <>
      {versionsOf !== null && <VersionsDialog documentId={versionsOf} onClose={closeTextDialogs} />}
      {replacing !== null && <ReplaceDialog {...replacing} onClose={closeTextDialogs} />}
      {isListOpen && <EmptiedDialog />}
    </>
  );
}
