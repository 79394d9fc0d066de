import { codePath, parseCodePath } from './code-tree.ts';
import type { TreeCode } from './code-tree.ts';
import { foldName } from './fold-name.ts';
import { isChinese } from './typed-signs.ts';

/** How much of what was typed names a code, and which: `path` is that of a code that is still to be made. */
export type TypedCode =
  | { readonly kind: 'known'; readonly id: string; readonly length: number }
  | { readonly kind: 'new'; readonly path: readonly string[]; readonly length: number }
  | { readonly kind: 'ambiguous'; readonly length: number };

const longestName = 200;
const letter = /\p{L}/u;

/**
 * Finds codes by a name or by the end of a path, whatever the case and width. A name at the top level counts before the same name
 * further below; a name with a slash is a path. Of Chinese that is typed without a space behind the code, the longest name that begins it counts. Null
 * where it can name no code. Lengths are UTF-16 units.
 */
export function createTypedCodeMatcher(codes: readonly TreeCode[]) {
  const paths = codes.map(({ id }) => ({ id, path: codePath(codes, id).map(foldName) }));
  const find = (typed: string): string | 'ambiguous' | null => {
    const names = parseCodePath(typed).map(foldName);
    const found = paths.filter(({ path }) => names.length > 0 && endsWith(path, names));
    const whole = found.find(({ path }) => path.length === names.length);
    if (whole) return whole.id;
    return found.length > 1 ? 'ambiguous' : (found[0]?.id ?? null);
  };

  return (typed: string, isQuoted: boolean): TypedCode | null => {
    for (let length = typed.length; length > 0; length -= 1) {
      const seam = typed.slice(length - 1, length + 1);
      const mayEnd = length === typed.length || (isChinese(seam) && !seam.includes('/'));
      const found = mayEnd ? find(typed.slice(0, length)) : null;
      if (found === 'ambiguous') return { kind: 'ambiguous', length };
      if (found !== null) return { kind: 'known', id: found, length };
      if (isQuoted) break;
    }
    const path = parseCodePath(typed);
    const isName = letter.test(typed) && path.every(({ length }) => length <= longestName);
    return isName ? { kind: 'new', path, length: typed.length } : null;
  };
}

const endsWith = (path: readonly string[], names: readonly string[]): boolean =>
  names.every((name, index) => path[path.length - names.length + index] === name);
