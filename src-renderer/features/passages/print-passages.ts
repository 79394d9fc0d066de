import { formatPlace } from '../../workspace/format-place.ts';
import { codesOf } from './listed-passage.ts';
import type { ListedPassage } from './listed-passage.ts';

/** Quotes with their sources as plain text, one paragraph each. */
export function printPassages(passages: readonly ListedPassage[]): string {
  return passages.map(printPassage).join('\n\n');
}

function printPassage(passage: ListedPassage): string {
  const source = [passage.speaker, formatPlace(passage)].filter((part) => part !== null).join(', ');
  return `“${passage.text.trim()}”\n— ${source} [${codesOf(passage)
    .map(({ code }) => code)
    .join(', ')}]`;
}
