import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import type { CodeChoice } from '../../workspace/code-choice.ts';

type Parts = CallInput<'codes.split'>['parts'];

/** To the target of that index, or to none: it stays with the code. */
export type Choice = number | 'stays';

export interface Deal {
  /** The index of the passage at hand; as many as there are passages once all are dealt. */
  readonly at: number;
  readonly choices: ReadonlyMap<string, Choice>;
}

export const freshDeal: Deal = { at: 0, choices: new Map() };

/** Deals the passage at hand and goes to the next one that has not been dealt. */
export function deal({ at, choices }: Deal, codingIds: readonly string[], choice: Choice): Deal {
  const id = codingIds[at];
  if (id === undefined) return { at, choices };
  const chosen = new Map(choices).set(id, choice);
  const isOpen = (index: number) => !chosen.has(codingIds[index] ?? '');
  const later = codingIds.findIndex((_, index) => index > at && isOpen(index));
  const next = later === -1 ? codingIds.findIndex((_, index) => isOpen(index)) : later;
  return { at: next === -1 ? codingIds.length : next, choices: chosen };
}

/** Takes back what was dealt last. */
export function takeBack({ at, choices }: Deal, codingIds: readonly string[]): Deal {
  const last = [...choices.keys()].at(-1);
  if (last === undefined) return { at, choices };
  const rest = new Map(choices);
  rest.delete(last);
  return { at: codingIds.indexOf(last), choices: rest };
}

/** What is dealt, in the words of the contract; targets that got nothing are left out. */
export function partsOf(targets: readonly (CodeChoice | null)[], choices: Deal['choices']): Parts {
  return targets.flatMap((target, index) => {
    if (!target) return [];
    const codingIds = [...choices].filter(([, choice]) => choice === index).map(([id]) => id);
    const code = 'id' in target ? { id: target.id } : { path: [...target.path] };
    return codingIds.length > 0 ? [{ code, codingIds }] : [];
  });
}
