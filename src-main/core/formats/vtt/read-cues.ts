export interface Cue {
  /** Milliseconds. */
  readonly at: number;
  readonly lines: readonly string[];
}

const timing = /^\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?\s*--+>\s*\d/;

/**
 * Reads the cues of SubRip and WebVTT files and passes over all else: headers, numbers, notes, styles, broken timings.
 * `hasBlankLines` says that a cue goes on after a blank line until the next number or timing.
 */
export function readCues(text: string, { hasBlankLines }: { readonly hasBlankLines: boolean }): readonly Cue[] {
  const lines = text.split('\n');
  const cues: { readonly at: number; readonly lines: string[] }[] = [];
  let isInside = false;
  lines.forEach((line, index) => {
    const at = startOf(line);
    if (at !== null) cues.push({ at, lines: [] });
    if (at !== null || line.includes('-->')) isInside = at !== null;
    else if (line.trim() === '') isInside = isInside && hasBlankLines;
    else if (isInside && !isIdentifier(line, lines[index - 1], lines[index + 1])) cues.at(-1)?.lines.push(line);
  });
  return cues;
}

function startOf(line: string): number | null {
  const found = timing.exec(line.slice(0, 100));
  if (found === null) return null;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = found;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'));
}

function isIdentifier(line: string, before = '', after = ''): boolean {
  return after.includes('-->') && (before.trim() === '' || /^\s*\d+\s*$/.test(line.slice(0, 20)));
}
