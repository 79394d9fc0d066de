import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { keyedBefore } from '../../ui/reorder-target.ts';
import type { BelowLine, GuideLineAt, QuestionLine } from './guide-lines.ts';
import { belowKey } from './guide-lines.ts';

export type LineMove =
  | { readonly call: 'guides.moveSections'; readonly input: CallInput<'guides.moveSections'> }
  | { readonly call: 'guides.moveQuestions'; readonly input: CallInput<'guides.moveQuestions'> }
  | {
      readonly call: 'guides.updateQuestion';
      readonly input: CallInput<'guides.updateQuestion'>;
      readonly key: string;
    };

const keys = { up: 'ArrowUp', down: 'ArrowDown' } as const;

/** What moving a line up or down does; null where it can't. A question goes over into the next section. */
export function lineMove(guide: Guide, line: GuideLineAt, direction: 'up' | 'down'): LineMove | null {
  if (line.kind === 'question') return questionMove(guide, line, direction);
  if (line.kind !== 'section') return belowMove(line, direction);
  const { id } = line.section;
  const move = keyedBefore(
    guide.sections.map((section) => section.id),
    id,
    keys[direction],
  );
  return move && { call: 'guides.moveSections', input: { ids: [id], beforeId: move.beforeId } };
}

function questionMove(guide: Guide, { section, question }: QuestionLine, direction: 'up' | 'down'): LineMove | null {
  const ids = section.questions.map(({ id }) => id);
  const inside = keyedBefore(ids, question.id, keys[direction]);
  const place = { ids: [question.id], sectionId: section.id };
  if (inside) return { call: 'guides.moveQuestions', input: { ...place, beforeId: inside.beforeId } };
  const at = guide.sections.findIndex(({ id }) => id === section.id);
  const next = guide.sections[direction === 'up' ? at - 1 : at + 1];
  if (!next) return null;
  const beforeId = direction === 'up' ? null : (next.questions[0]?.id ?? null);
  return { call: 'guides.moveQuestions', input: { ...place, sectionId: next.id, beforeId } };
}

function belowMove({ kind, index, question }: BelowLine, direction: 'up' | 'down'): LineMove | null {
  const list = kind === 'probe' ? question.probes : question.stimuli;
  const to = direction === 'up' ? index - 1 : index + 1;
  if (to < 0 || to >= list.length) return null;
  const moved = list.toSpliced(index, 1).toSpliced(to, 0, list[index]!);
  const change = kind === 'probe' ? { probes: moved } : { stimuli: moved };
  return {
    call: 'guides.updateQuestion',
    input: { id: question.id, ...change },
    key: belowKey(kind, question.id, to),
  };
}
