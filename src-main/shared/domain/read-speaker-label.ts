import { nameEvidence } from './name-evidence.ts';
import { clockPattern, readClock } from './read-clock.ts';

/** What stands at the start of a line and may name a speaker. */
export interface SpeakerLabel {
  readonly kind: 'colon' | 'time' | 'bold' | 'capitals';
  readonly name: string;
  /** Milliseconds, where a time stands beside the name. */
  readonly at: number | null;
  /** UTF-16 units of the line that are label, time and the space after them. */
  readonly length: number;
}

const reach = 160;
const longestName = 64;

const mayBeLabel = /[:：]|^\s*[[【]|^\s*\p{Lu}[\p{Lu}'’.-]/u;
const before = String.raw`^\s*(?:(?:[-–—•]|>>+)\s+|>>+)?`;
const leadingTime = new RegExp(
  String.raw`${before}(?:[[(（【<]\s*(${clockPattern})\s*[\])）】>]|(${clockPattern})(?=\s))\s*[-–—|]?\s*`,
);
const colon = new RegExp(
  String.raw`${before}(\*\*|__|\*)?([^:：]{1,${longestName}}?)\s*(?:[[(（]?\s*(${clockPattern})\s*[\])）]?)?\s*(?:\*\*|__|\*)?\s*([:：])(?:\*\*|__|\*)?`,
);
const bracketed = /^\s*([【[][^【】[\]:：]{1,32}[】\]])/;
const timeAfter = new RegExp(String.raw`^\s*\\?[[(（]\s*(${clockPattern})\s*\\?[\])）]`);
const nameAndTime = new RegExp(
  String.raw`^\s*(?:\*\*|__)?([^:：\d]{1,2}[^:：]{0,${longestName}}?)(?:\*\*|__)?[\s,|–—-]+[[(（]?(${clockPattern})[\])）]?\s*$`,
);
const capitals = /^\s*(\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]*){0,3}(?: \d{1,2})?)(?=\s+[\p{Lu}\d"“'‘([…]|\s*$)/u;

/** Reads only the first 160 units of the line, so that a line of any length costs the same. */
export function readSpeakerLabel(line: string, boldLength: number): SpeakerLabel | null {
  const head = line.slice(0, reach);
  if (boldLength === 0 && !mayBeLabel.test(head)) return null;
  const timed = leadingTime.exec(head);
  const at = timed === null ? null : readClock(timed[1] ?? timed[2] ?? '');
  const from = at === null ? 0 : (timed?.[0].length ?? 0);
  const rest = head.slice(from);
  return (
    colonLabel(rest, from, at) ??
    bracketLabel(rest, from, at) ??
    timeLabel(line, rest, isPlainClock(timed) ? null : at) ??
    boldLabel(line, boldLength) ??
    capitalsLabel(rest, from, at)
  );
}

const isPlainClock = (timed: RegExpExecArray | null) => /^\d+:\d+$/.test(timed?.[2] ?? '');

function colonLabel(rest: string, from: number, leading: number | null): SpeakerLabel | null {
  const found = colon.exec(rest);
  if (found === null) return null;
  const end = found[0].length;
  if (found[4] === ':' && /^[\d/\\]/.test(rest.slice(end))) return null;
  const after = timeAfter.exec(rest.slice(end));
  const at = leading ?? readClock(found[3] ?? '') ?? readClock(after?.[1] ?? '');
  const label = end + (leading === null && after !== null ? after[0].length : 0);
  return { kind: 'colon', name: plainName(found[2] ?? ''), at, length: from + withSpace(rest, label) };
}

/** Sounds stand in brackets too, so nothing but a role is taken for a speaker here. */
function bracketLabel(rest: string, from: number, at: number | null): SpeakerLabel | null {
  const found = bracketed.exec(rest);
  const name = plainName(found?.[1] ?? '');
  if (found === null || nameEvidence(name) !== 'role') return null;
  return { kind: 'colon', name, at, length: from + withSpace(rest, found[0].length) };
}

function timeLabel(line: string, rest: string, leading: number | null): SpeakerLabel | null {
  if (line.length > reach) return null;
  const found = nameAndTime.exec(rest);
  const at = leading ?? readClock(found?.[2] ?? '');
  const name = found?.[1] ?? (leading === null ? '' : rest);
  if (at === null || name.length > longestName || plainName(name) === '') return null;
  return { kind: 'time', name: plainName(name), at, length: line.length };
}

function boldLabel(line: string, boldLength: number): SpeakerLabel | null {
  if (boldLength <= 0 || boldLength > longestName) return null;
  const name = plainName(line.slice(0, boldLength));
  if (name === '') return null;
  return { kind: 'bold', name, at: null, length: withSpace(line, boldLength) };
}

function capitalsLabel(rest: string, from: number, at: number | null): SpeakerLabel | null {
  const found = capitals.exec(rest);
  if (found === null || (found[1] ?? '').length < 3) return null;
  return { kind: 'capitals', name: plainName(found[1] ?? ''), at, length: from + withSpace(rest, found[0].length) };
}

function withSpace(text: string, end: number): number {
  return end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
}

function plainName(name: string): string {
  return name
    .replace(/\*\*|__/g, '')
    .replace(/^(?:【(.+)】|\[(.+)\])$/, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
}
