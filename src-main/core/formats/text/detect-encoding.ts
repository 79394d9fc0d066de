import { decodeBytes } from './decode-bytes.ts';
import { sampleBytes } from './sample-bytes.ts';
import { scoreText } from './score-text.ts';
import type { TextEncoding } from './text-encodings.ts';

export interface DetectedEncoding {
  readonly encoding: TextEncoding;
  readonly uncertain: boolean;
}

const candidates = [
  { encoding: 'gb18030', language: 'han' },
  { encoding: 'big5-hkscs', language: 'han' },
  { encoding: 'shift_jis', language: 'japanese' },
  { encoding: 'windows-1252', language: 'western' },
] as const;

const wideCandidates = ['utf-16le', 'utf-16be'] as const;

/** By byte order mark, then UTF-8 by its own rules, then by which decoding reads most like text. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const marked = markedEncoding(bytes);
  if (marked !== null) return { encoding: marked, uncertain: false };
  const wide = wideByZeros(bytes);
  if (wide !== null) return { encoding: wide, uncertain: false };
  const damage = damageAsUtf8(bytes);
  if (damage === 0) return { encoding: 'utf-8', uncertain: false };
  if (damage < 0.25) return { encoding: 'utf-8', uncertain: true };
  return detectByScore(sampleBytes(bytes), bytes.length % 2 === 0);
}

function markedEncoding(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function wideByZeros(bytes: Uint8Array): TextEncoding | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 65536);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const many = length / 2 / 4;
  if (length < 4) return null;
  if (odd > many && even * 20 < odd) return 'utf-16le';
  return even > many && odd * 20 < even ? 'utf-16be' : null;
}

/** The share of broken sequences among all that are not ASCII: 0 for valid UTF-8. */
function damageAsUtf8(bytes: Uint8Array): number {
  if (isValidUtf8(bytes)) return 0;
  const text = decodeBytes(sampleBytes(bytes), 'utf-8');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const high = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  return high === 0 ? 1 : Math.max(broken / high, 1 / bytes.length);
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function detectByScore(sample: Uint8Array, isEven: boolean): DetectedEncoding {
  const narrow = candidates.map(({ encoding, language }) => {
    const text = decodeBytes(sample, encoding);
    return { encoding: named(encoding, sample), score: scoreText(text, language) };
  });
  const scored = [...narrow, ...(isEven ? wideScores(sample) : [])].sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (best === undefined || best.score < -1) return { encoding: 'windows-1252', uncertain: true };
  return { encoding: best.encoding, uncertain: best.score < 0.15 || best.score - (second?.score ?? -5) < 0.1 };
}

function wideScores(sample: Uint8Array): readonly { encoding: TextEncoding; score: number }[] {
  return wideCandidates.map((encoding) => {
    const text = decodeBytes(sample, encoding);
    const isWritten = /[\n ，。、,.]/.test(text) || text.length < 40;
    return { encoding, score: isWritten ? scoreText(text, 'han') - 0.05 : -5 };
  });
}

/** Plain Big5 unless bytes occur that only Hong Kong's supplement gives a character. */
function named(encoding: TextEncoding, sample: Uint8Array): TextEncoding {
  if (encoding !== 'big5-hkscs') return encoding;
  for (let index = 0; index < sample.length; index += 1) {
    const lead = sample[index] ?? 0;
    if (lead < 0x80) continue;
    const trail = sample[index + 1] ?? 0;
    const code = (lead << 8) | trail;
    if (lead < 0xa1 || (code >= 0xc6a1 && code <= 0xc8fe) || code > 0xf9fe) return 'big5-hkscs';
    index += 1;
  }
  return 'big5';
}
