import { findPattern } from '../../../src-main/shared/domain/find-pattern.ts';
import type { FindOptions } from '../../../src-main/shared/domain/find-pattern.ts';
import { foldForms } from '../../../src-main/shared/domain/fold-forms.ts';
import { foldLetter } from '../../../src-main/shared/domain/fold-letters.ts';
import { foldText } from '../../../src-main/shared/domain/fold-text.ts';
import type { FoldedText } from '../../../src-main/shared/domain/fold-text.ts';
import { findReplacements } from '../../../src-main/shared/domain/find-replacements.ts';
import type { Found } from '../../../src-main/shared/domain/find-replacements.ts';
import type { FindProblem } from './find-state.ts';

export interface FindRequest {
  readonly text: string;
  readonly pattern: RegExp;
  readonly replacement: string | null;
  readonly isExpression: boolean;
}

export interface Finding {
  readonly done: Promise<{ readonly hits: readonly Found[]; readonly problem: FindProblem | null }>;
  stop(): void;
}

/** How long, in ms, an expression may look. */
const patience = 2_000;

/** Looks for words as they stand at once; for an expression in a thread that can be ended. */
export function findInText(text: string, query: string, options: FindOptions, replacement: string | null): Finding {
  const { isExpression } = options;
  const pattern = readPattern(query, options);
  if ('kind' in pattern) return settled([], pattern);
  if (!isExpression) return settled(findWords(foldText(text, foldOf(options)), pattern, replacement), null);
  return findInThread({ text, pattern, replacement, isExpression });
}

/** Where case counts, accents do too. */
const foldOf = ({ isCaseSensitive }: FindOptions) => (isCaseSensitive ? foldForms : foldLetter);

function findWords(folded: FoldedText, pattern: RegExp, replacement: string | null): readonly Found[] {
  return findReplacements(folded.text, pattern, replacement, false).map((found) => ({
    ...found,
    ...folded.placeOf(found),
  }));
}

function readPattern(query: string, options: FindOptions): RegExp | FindProblem {
  try {
    return findPattern(options.isExpression ? query : foldText(query, foldOf(options)).text, options);
  } catch (error) {
    // The engine's own words, behind the expression: `Invalid regular expression: /(/: Unterminated group`.
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'invalid', reason: message.slice(message.lastIndexOf(': ') + 2) };
  }
}

const settled = (hits: readonly Found[], problem: FindProblem | null): Finding => ({
  done: Promise.resolve({ hits, problem }),
  stop: () => undefined,
});

function findInThread(request: FindRequest): Finding {
  const worker = new Worker(new URL('./find-worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    worker.terminate();
  };
  const done = new Promise<Awaited<Finding['done']>>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<readonly Found[]>) => {
      stop();
      resolve({ hits: data, problem: null });
    };
    timer = setTimeout(() => {
      stop();
      resolve({ hits: [], problem: { kind: 'slow' } });
    }, patience);
    worker.postMessage(request);
  });
  return { done, stop };
}
