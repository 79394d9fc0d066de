import type { TFunction } from 'i18next';
import { recordingEndings } from '../../../src-main/shared/domain/recording-endings.ts';
import type { Host } from '../../../src-main/shared/host.ts';

/** The path of a recording; null where none was chosen. */
export async function chooseRecordingFile(host: Host, t: TFunction, title: string): Promise<string | null> {
  const [path] = await host.chooseFiles({
    kind: 'recording',
    title,
    filterName: t('recordings.filter'),
    extensions: recordingEndings,
  });
  return path ?? null;
}
