import { clockPattern, readClock } from '../../shared/domain/read-clock.ts';
import { AppError } from '../../shared/errors.ts';

/** One line of a script of a session; `line` is its number. */
export type ScriptLine =
  | { readonly kind: 'question'; readonly line: number; readonly asked: string }
  | {
      readonly kind: 'turn';
      readonly line: number;
      /** A key or a name. */
      readonly who: string;
      readonly text: string;
      /** Milliseconds; null: right after the line above. */
      readonly at: number | null;
    };

const question = /^\s*>\s*(\S.*?)\s*$/u;
const timed = new RegExp(`^\\s*\\[?(${clockPattern})\\]?\\s+(\\S.*)$`, 'u');
const named = /^([^:：]{1,200}?)\s*[:：]\s*(\S.*?)\s*$/u;
const keyed = /^(\S+)\s+(\S.*?)\s*$/u;

/**
 * A script as people write it: `12:30 2 words`, `2: words` or `Anna: words`, and `> question`, by its number or its words. Throws
 * `script-line` for a line that is none of these.
 */
export function readCaptureScript(script: string): readonly ScriptLine[] {
  return script.split(/\r\n?|\n/u).flatMap((text, index) => (text.trim() === '' ? [] : [readLine(text, index + 1)]));
}

function readLine(text: string, line: number): ScriptLine {
  const asked = question.exec(text)?.[1];
  if (asked !== undefined) return { kind: 'question', line, asked };
  const [, clock, rest] = timed.exec(text) ?? [];
  const at = clock === undefined ? null : readClock(clock);
  const words = at === null ? text.trim() : (rest ?? '');
  const found = isKeyFirst(words, at)
    ? keyed.exec(words)
    : (named.exec(words) ?? (at === null ? null : keyed.exec(words)));
  const [, who, said] = found ?? [];
  if (who === undefined || said === undefined || readClock(words) !== null)
    throw new AppError('script-line', { line, text: text.trim() });
  return { kind: 'turn', line, who, text: said, at };
}

/** `12:30 2 So: why?` is said by the one with the key 2, whatever colons follow. */
const isKeyFirst = (words: string, at: number | null): boolean => at !== null && /^[0-9a-z]\s/iu.test(words);
