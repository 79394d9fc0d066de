import { taskMark } from '../../../src-main/shared/domain/read-guide-outline.ts';
import { readGuideLine } from '../../../src-main/shared/domain/read-guide-line.ts';

export interface TypedQuestion {
  readonly text: string;
  readonly minutes?: number;
  readonly code?: { readonly path: string[] };
  readonly kind?: 'task';
}

/** What was typed as a question; `(5 min)` and `{Theme/Code}` at its end, and `Task:` before it, are taken out of its words. */
export function typedQuestion(typed: string): TypedQuestion {
  const { text, minutes, codePath } = readGuideLine(typed);
  return {
    text: text.replace(taskMark, ''),
    ...(taskMark.test(text) ? { kind: 'task' } : {}),
    ...(minutes === null ? {} : { minutes }),
    ...(codePath === null ? {} : { code: { path: [...codePath] } }),
  };
}
