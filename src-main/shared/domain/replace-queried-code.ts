import type { CodeCondition } from '../contract/queries.ts';

/** The condition with one code in another's place; a list that names the other already does not name it twice. */
export function replaceQueriedCode(condition: CodeCondition, codeId: string, intoId: string): CodeCondition {
  const replace = (inner: CodeCondition) => replaceQueriedCode(inner, codeId, intoId);
  if (condition.kind === 'code') return condition.codeId === codeId ? { kind: 'code', codeId: intoId } : condition;
  if (condition.kind === 'codeSet') return condition;
  if ('first' in condition) {
    return { ...condition, first: replace(condition.first), second: replace(condition.second) };
  }
  const of = condition.of.map(replace);
  return { ...condition, of: of.filter((inner, index) => !isNamedBefore(of, inner, index, intoId)) };
}

function isNamedBefore(of: readonly CodeCondition[], inner: CodeCondition, index: number, codeId: string): boolean {
  const isCode = (one: CodeCondition) => one.kind === 'code' && one.codeId === codeId;
  return isCode(inner) && of.findIndex(isCode) < index;
}
