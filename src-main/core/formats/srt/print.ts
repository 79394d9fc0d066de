import type { CaptionCue } from '../../../shared/domain/caption-cues.ts';
import { captionTime } from '../vtt/caption-time.ts';

/** SubRip. Who speaks stands before the words. */
export function printSrt(cues: readonly CaptionCue[]): string {
  return cues
    .map(({ speaker, text, from, to }, index) => {
      const words = text.replace(/\n\s*\n/g, '\n').replaceAll('-->', '→');
      const said = speaker === null ? words : `${speaker.replace(/\s+/g, ' ')}: ${words}`;
      return `${index + 1}\n${captionTime(from, ',')} --> ${captionTime(to, ',')}\n${said}\n`;
    })
    .join('\n');
}
