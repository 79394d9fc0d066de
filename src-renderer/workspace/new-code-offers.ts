import { codePath, parseCodePath, printCodePath } from '../../src-main/shared/domain/code-tree.ts';
import type { TreeCode } from '../../src-main/shared/domain/code-tree.ts';

export interface NewCodeOffer {
  readonly id: string;
  readonly name: string;
  /** The names of the codes above it. */
  readonly above: readonly string[];
  /** From the top, with its own name last. */
  readonly path: readonly string[];
}

const longestName = 200;

/** The codes that a query could name and that are not there yet: below the theme of the code at hand, and at the top. */
export function newCodeOffers(
  codes: readonly TreeCode[],
  query: string,
  nearId: string | null,
): readonly NewCodeOffer[] {
  const typed = parseCodePath(query);
  if (typed.length === 0 || query.trimEnd().endsWith('/')) return [];
  const theme = typed.length === 1 ? themeOf(codes, nearId) : null;
  const paths = theme ? [[...codePath(codes, theme.id), ...typed], typed] : [typed];
  return paths
    .filter((path) => path.every((name) => name.length <= longestName) && !isTaken(codes, path))
    .map((path) => ({ id: `new:${printCodePath(path)}`, name: path.at(-1)!, above: path.slice(0, -1), path }));
}

function themeOf(codes: readonly TreeCode[], id: string | null): TreeCode | null {
  const code = codes.find((candidate) => candidate.id === id);
  if (!code) return null;
  if (codes.some((candidate) => candidate.parentId === code.id)) return code;
  return codes.find((candidate) => candidate.id === code.parentId) ?? null;
}

function isTaken(codes: readonly TreeCode[], path: readonly string[]): boolean {
  const found = path.reduce<TreeCode | null | undefined>((parent, name) => {
    if (parent === undefined) return undefined;
    const parentId = parent?.id ?? null;
    return codes.find((code) => code.parentId === parentId && code.name.toLowerCase() === name.toLowerCase());
  }, null);
  return found !== undefined;
}
