import { readGuideLine } from '../../../src-main/shared/domain/read-guide-line.ts';

export interface TypedQuestion {
  readonly text: string;
  readonly minutes?: number;
  readonly code?: { readonly path: string[] };
}

/** What was typed as a question; `(5 min)` and `{Theme/Code}` at its end are taken out of its words. */
export function typedQuestion(typed: string): TypedQuestion {
  const { text, minutes, codePath } = readGuideLine(typed);
  return {
    text,
    ...(minutes === null ? {} : { minutes }),
    ...(codePath === null ? {} : { code: { path: [...codePath] } }),
  };
}
