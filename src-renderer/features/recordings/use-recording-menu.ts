import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { useHost } from '../../api/window-context.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { findCommand } from '../../workspace/commands.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import type { PlayerProps } from './player-props.ts';
import { showRecordingDialog } from './recording-dialogs-state.ts';
import { chooseRecording } from './use-document-recording.ts';
import { useLocate } from './use-locate.ts';
import { useTranscribe } from './use-transcribe.ts';

type Entry =
  | 'align'
  | 'captions'
  | 'transcribe'
  | 'transcriber'
  | 'keys'
  | 'attach'
  | 'rename'
  | 'locate'
  | 'showFile'
  | 'cleanUp'
  | 'remove';

/** Everything about a recording that is done seldom. */
export function useRecordingMenu({ recordings, recording, content }: PlayerProps): readonly MenuEntry[] {
  const { t } = useTranslation();
  const host = useHost();
  const { data: preferences } = useQuery(callQuery('preferences.get', {}));
  const { mutate: locate } = useLocate();
  const { mutate: transcribe } = useTranscribe();
  const { mutate: remove } = useNoticedWork(async (client, id: string) => {
    await client.call('recordings.delete', { ids: [id] });
    const key = recording.isLinked ? 'recordings.removed' : 'recordings.removedCopy';
    return { message: t(key, { name: recording.name, path: recording.path }) };
  });
  const { id, path, isMissing } = recording;
  const item = (key: Entry, onAction: () => void) =>
    ({ kind: 'item', id: key, label: t(`recordings.menus.${key}`), onAction }) as const;
  const run = (command: string) => () => findCommand(`recordings.${command}`)?.run();
  const hasTranscriber = preferences !== undefined && preferences.transcriber.kind !== 'none';
  const align = { ...item('align', run('align')), hint: t('recordings.menus.alignHint'), isDisabled: isMissing };
  const asked = hasTranscriber ? {} : { hint: t('recordings.menus.transcribeOff') };
  return [
    ...choice(t('recordings.menus.play'), recordings, recording.id, content.id),
    align,
    item('captions', () => showRecordingDialog({ kind: 'captions', documentId: content.id })),
    { ...item('transcribe', () => transcribe(id)), ...asked, isDisabled: isMissing },
    item('transcriber', () => showRecordingDialog({ kind: 'transcriber' })),
    item('keys', () => showRecordingDialog({ kind: 'keys' })),
    { kind: 'separator', id: 'line' },
    item('attach', run('attach')),
    item('rename', () => showRecordingDialog({ kind: 'rename', recording })),
    item('locate', () => locate(recording)),
    ...(host.platform === 'electron' && !isMissing ? [item('showFile', () => void host.showInFolder(path))] : []),
    item('cleanUp', run('cleanUp')),
    { ...item('remove', () => remove(id)), isDangerous: true },
  ];
}

function choice(
  label: string,
  recordings: PlayerProps['recordings'],
  selectedId: string,
  documentId: string,
): readonly MenuEntry[] {
  if (recordings.length < 2) return [];
  const entries = recordings.map(({ id, name }) => ({
    kind: 'item' as const,
    id,
    label: name,
    onAction: () => chooseRecording(documentId, id),
  }));
  return [
    { kind: 'section', id: 'recordings', label, entries, selectedId },
    { kind: 'separator', id: 'line-recordings' },
  ];
}
