/** Endings of files that can be played, as a dialog offers them; without dots. */
export const recordingEndings = ['wav', 'mp3', 'm4a', 'ogg', 'oga', 'opus', 'webm', 'mp4', 'm4v', 'mov'] as const;

const otherEndings = ['aac', 'aif', 'aiff', 'amr', 'avi', 'flac', 'mkv', 'mpeg', 'mpg', 'wma', 'wmv', '3gp'];
const known: ReadonlySet<string> = new Set([...recordingEndings, ...otherEndings]);

/** Whether a file's name says that it is a recording, of a kind that can be played or not. */
export function isRecordingName(file: string): boolean {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  return ending !== undefined && known.has(ending);
}
