import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { TextChange } from '../../src-main/shared/contract/texts.ts';
import { composeChanges } from '../../src-main/shared/domain/text-changes.ts';
import { linesOf } from './lines-of.ts';
import { positionToOffset } from './text-lines.ts';
import { trimChange } from './trim-change.ts';

const known = new WeakMap<Transaction, readonly TextChange[]>();

/** What a transaction does to the text, as changes of the text before it. */
export function changesOf(transaction: Transaction): readonly TextChange[] {
  const found = known.get(transaction) ?? compose(transaction);
  known.set(transaction, found);
  return found;
}

function compose({ steps, docs, doc }: Transaction): readonly TextChange[] {
  return steps.reduce<readonly TextChange[]>((changes, step, index) => {
    const before = docs[index] ?? doc;
    const after = docs[index + 1] ?? doc;
    const own: TextChange[] = [];
    step.getMap().forEach((oldStart, oldEnd, newStart, newEnd) => {
      const change = changeOf({ before, oldStart, oldEnd, after, newStart, newEnd });
      if (change) own.push(change);
    });
    return changes.length === 0 ? own : composeChanges(changes, own);
  }, []);
}

interface Range {
  readonly before: Node;
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly after: Node;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Ends between two lines are widened into the lines beside them: between them stands a line break. */
function changeOf({ before, oldStart, oldEnd, after, newStart, newEnd }: Range): TextChange | null {
  const back = oldStart - wordsBeside(before, oldStart, -1);
  const forth = wordsBeside(before, oldEnd, 1) - oldEnd;
  const lines = linesOf(before);
  const text = before.textBetween(oldStart - back, oldEnd + forth, '\n');
  const insert = after.textBetween(newStart - back, newEnd + forth, '\n');
  const from = positionToOffset(lines, oldStart - back);
  return trimChange({ from, to: from + text.length, insert }, text);
}

function wordsBeside(doc: Node, position: number, step: 1 | -1): number {
  let place = position;
  while (place > 0 && place < doc.content.size && !doc.resolve(place).parent.isTextblock) place += step;
  return place;
}
