import type { SpeakerLabel } from './read-speaker-label.ts';

export interface SpokenLine {
  readonly text: string;
  /** True for the first line of a paragraph. */
  readonly isStart: boolean;
  /** UTF-16 units at the start of the line that are set in bold. */
  readonly boldLength: number;
  /** True for the pieces of captions, where a label seldom is anything but a speaker. */
  readonly isPiece?: boolean;
}

export interface FoundLabel {
  readonly line: number;
  readonly label: SpeakerLabel;
}

export function countParagraphs(lines: readonly (SpokenLine | null)[]): number {
  return lines.filter((line) => line?.isStart).length;
}
