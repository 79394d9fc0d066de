import type { CodeCondition } from '../../../src-main/shared/contract/queries.ts';

/** A query as it is built: rows of a sentence. Parts without a code are left out of what is asked. */
export interface QueryForm {
  readonly group: CodeGroup;
  readonly relations: readonly Relation[];
}

export interface CodeGroup {
  readonly join: 'any' | 'all';
  readonly members: readonly Member[];
}

export type Member =
  | { readonly kind: 'code'; readonly id: string }
  | { readonly kind: 'codeSet'; readonly id: string }
  | { readonly kind: 'bracket'; readonly form: QueryForm };

export const relationKinds = ['overlapping', 'inside', 'followedBy', 'not'] as const;
export type RelationKind = (typeof relationKinds)[number];

export interface Relation {
  readonly kind: RelationKind;
  /** Of `followedBy` only. */
  readonly turns: number;
  readonly group: CodeGroup;
}

export const emptyGroup: CodeGroup = { join: 'any', members: [] };
export const emptyForm: QueryForm = { group: emptyGroup, relations: [] };
const usualTurns = 3;
export const newRelation = (kind: RelationKind): Relation => ({ kind, turns: usualTurns, group: emptyGroup });

/** What the rows ask; null where no code is chosen. */
export function formCondition({ group, relations }: QueryForm): CodeCondition | null {
  return relations.reduce<CodeCondition | null>((first, { kind, turns, group: other }) => {
    const second = groupCondition(other);
    if (first === null || second === null) return first;
    return kind === 'followedBy' ? { kind, first, second, turns } : { kind, first, second };
  }, groupCondition(group));
}

function groupCondition({ join, members }: CodeGroup): CodeCondition | null {
  const of = members.map(memberCondition).filter((condition) => condition !== null);
  if (of.length < 2) return of[0] ?? null;
  return { kind: join, of };
}

function memberCondition(member: Member): CodeCondition | null {
  if (member.kind === 'code') return { kind: 'code', codeId: member.id };
  return member.kind === 'codeSet' ? { kind: 'codeSet', codeSetId: member.id } : formCondition(member.form);
}

/** The rows of a condition: `formCondition` of them asks the same. */
export function conditionForm(condition: CodeCondition | null): QueryForm {
  if (condition === null) return emptyForm;
  if (!('first' in condition)) return { group: conditionGroup(condition), relations: [] };
  const { group, relations } = conditionForm(condition.first);
  const turns = condition.kind === 'followedBy' ? condition.turns : usualTurns;
  return {
    group,
    relations: [...relations, { kind: condition.kind, turns, group: conditionGroup(condition.second) }],
  };
}

function conditionGroup(condition: CodeCondition): CodeGroup {
  if (!('of' in condition)) return { join: 'any', members: [conditionMember(condition)] };
  return { join: condition.kind, members: condition.of.map(conditionMember) };
}

function conditionMember(condition: CodeCondition): Member {
  if (condition.kind === 'code') return { kind: 'code', id: condition.codeId };
  if (condition.kind === 'codeSet') return { kind: 'codeSet', id: condition.codeSetId };
  return { kind: 'bracket', form: conditionForm(condition) };
}
