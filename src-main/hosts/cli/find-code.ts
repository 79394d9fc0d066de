import type { Code } from '../../shared/contract/codes.ts';
import { codePath, parseCodePath, printCodePath } from '../../shared/domain/code-tree.ts';
import { AppError } from '../../shared/errors.ts';

/** The code of this id, or of this path (`Theme/Code`), or else the only one of this name. */
export function findCode(codes: readonly Code[], wanted: string): Code {
  const path = printCodePath(parseCodePath(wanted));
  const exact = codes.find(({ id }) => id === wanted) ?? codes.find(({ id }) => pathOf(codes, id) === path);
  if (exact) return exact;
  const named = codes.filter(({ name }) => name === wanted.trim());
  if (!named[0]) throw new AppError('not-found', { kind: 'code', name: wanted });
  if (named.length > 1) {
    const details = { kind: 'code', name: wanted, count: named.length };
    throw new AppError('name-ambiguous', details);
  }
  return named[0];
}

function pathOf(codes: readonly Code[], id: string): string {
  return printCodePath(codePath(codes, id));
}
