import { findReplacements } from '../../../src-main/shared/domain/find-replacements.ts';
import type { FindRequest } from './find-in-text.ts';

// An expression can take for ever: whoever asked ends this thread then.
addEventListener('message', ({ data }: MessageEvent<FindRequest>) => {
  const { text, pattern, replacement, isExpression } = data;
  postMessage(findReplacements(text, pattern, replacement, isExpression));
});
