import type { TFunction } from 'i18next';
import type { Host } from '../../../src-main/shared/host.ts';

const extensions = ['wav', 'mp3', 'm4a', 'ogg', 'oga', 'opus', 'webm', 'mp4', 'm4v', 'mov'];

/** The path of a recording; null where none was chosen. */
export async function chooseRecordingFile(host: Host, t: TFunction, title: string): Promise<string | null> {
  const [path] = await host.chooseFiles({ kind: 'recording', title, filterName: t('recordings.filter'), extensions });
  return path ?? null;
}
