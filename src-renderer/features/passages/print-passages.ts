import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { formatPlace } from '../../workspace/format-place.ts';

/** Quotes with their sources as plain text, one paragraph each. */
export function printPassages(passages: readonly PassageOfCode[]): string {
  return passages.map(printPassage).join('\n\n');
}

function printPassage(passage: PassageOfCode): string {
  const source = [passage.speaker, formatPlace(passage)].filter((part) => part !== null).join(', ');
  return `“${passage.text.trim()}”\n— ${source} [${passage.code}]`;
}
