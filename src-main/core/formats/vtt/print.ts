import type { CaptionCue } from '../../../shared/domain/caption-cues.ts';
import { captionTime } from './caption-time.ts';

/** WebVTT. Who speaks stands in a voice tag. */
export function printVtt(cues: readonly CaptionCue[]): string {
  const printed = cues.map(({ speaker, text, from, to }) => {
    const voice = speaker === null ? '' : `<v ${escaped(speaker.replace(/\s+/g, ' '))}>`;
    const words = escaped(text.replace(/\n\s*\n/g, '\n'));
    return `${captionTime(from, '.')} --> ${captionTime(to, '.')}\n${voice}${words}\n`;
  });
  return ['WEBVTT\n', ...printed].join('\n');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
