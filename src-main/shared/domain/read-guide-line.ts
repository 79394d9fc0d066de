import { parseCodePath } from './code-tree.ts';

export interface GuideLineWords {
  readonly text: string;
  /** Null where the line has none. */
  readonly minutes: number | null;
  /** Names from the top; null where the line has none. */
  readonly codePath: readonly string[] | null;
}

const unit = "(?:min(?:ute)?s?\\.?|m|['′’]|分钟|分鐘|分)";
const number = '(\\d{1,4}(?:[.,]\\d{1,2})?)';
const span = `(?:about|ca?\\.|approx\\.|[~≈约約]|大约|大約)?\\s*(?:${number}\\s*[-–—~至到]\\s*)?${number}\\s*${unit}`;
const bracketed = new RegExp(`\\s*[(（[［]\\s*${span}\\s*[)）\\]］]\\s*$`, 'iu');
const bare = new RegExp(`(?:\\s+[-–—]\\s*|\\s*[:：,，]\\s*)${span}\\s*$`, 'iu');
const code = /\s*\{([^{}]+)\}\s*$/u;
const longestMinutes = 1440;

/**
 * What a line of an outline says at its end beside its words: `(5 min)`, `（5 分钟）`, `— 5 minutes` (of a span the longer), and
 * `{Theme/Code}`.
 */
export function readGuideLine(line: string): GuideLineWords {
  const read = (words: GuideLineWords): GuideLineWords => {
    const next = withCode(words) ?? withMinutes(words);
    return next === null || next.text === '' ? words : read(next);
  };
  return read({ text: line.trim(), minutes: null, codePath: null });
}

function withCode(words: GuideLineWords): GuideLineWords | null {
  const found = words.codePath === null ? code.exec(words.text) : null;
  const codePath = parseCodePath(found?.[1] ?? '');
  return found && codePath.length > 0 ? { ...words, text: words.text.slice(0, found.index), codePath } : null;
}

function withMinutes(words: GuideLineWords): GuideLineWords | null {
  const text = words.text.replaceAll(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
  const found = words.minutes === null ? (bracketed.exec(text) ?? bare.exec(text)) : null;
  const minutes = Number(found?.[2]?.replace(',', '.') ?? '0');
  if (!found || minutes <= 0 || minutes > longestMinutes) return null;
  return { ...words, text: words.text.slice(0, found.index), minutes };
}
