import type { DragEvent } from 'react';
import type { Guide, GuideSection } from '../../../src-main/shared/contract/guides.ts';
import { questionBehind, sectionBehind } from './guide-lines.ts';
import { useGuideEdit } from './use-guide-edit.ts';

const types = { section: 'application/x-motif-guide-section', question: 'application/x-motif-guide-question' } as const;
type DragKind = keyof typeof types;

/** A handle that carries a line, and what takes it; Alt with the arrow keys does the same. */
export interface LineDrag {
  readonly handle: DragHandle;
  readonly target: DropTarget;
}
export type DragHandle = ReturnType<typeof dragHandle>;
type DropTarget = ReturnType<typeof dropTarget>;

/** A section takes sections before or behind it, and questions as its first. */
export function useSectionDrag(guide: Guide, sectionId: string): LineDrag {
  const { mutate: edit } = useGuideEdit();
  const first = guide.sections.find(({ id }) => id === sectionId)?.questions[0]?.id ?? null;
  const drop = (kind: DragKind, id: string, isBehind: boolean) => {
    const beforeId = isBehind ? sectionBehind(guide, sectionId) : sectionId;
    edit((client) =>
      kind === 'section'
        ? client.call('guides.moveSections', {
            ids: [id],
            beforeId: beforeId === id ? sectionBehind(guide, id) : beforeId,
          })
        : client.call('guides.moveQuestions', { ids: [id], sectionId, beforeId: first === id ? null : first }),
    );
  };
  return { handle: dragHandle('section', sectionId), target: dropTarget(sectionId, ['section', 'question'], drop) };
}

/** A question takes questions before or behind it, of any section. */
export function useQuestionDrag(section: GuideSection, questionId: string): LineDrag {
  const { mutate: edit } = useGuideEdit();
  const drop = (_kind: DragKind, id: string, isBehind: boolean) => {
    const behind = questionBehind(section, questionId);
    const beforeId = isBehind ? (behind === id ? questionBehind(section, id) : behind) : questionId;
    edit((client) => client.call('guides.moveQuestions', { ids: [id], sectionId: section.id, beforeId }));
  };
  return { handle: dragHandle('question', questionId), target: dropTarget(questionId, ['question'], drop) };
}

const dragHandle = (kind: DragKind, id: string) => ({
  draggable: true,
  onDragStart: (event: DragEvent<HTMLElement>) => {
    event.dataTransfer.setData(types[kind], id);
    event.dataTransfer.effectAllowed = 'move';
    const row = event.currentTarget.parentElement;
    if (row) event.dataTransfer.setDragImage(row, 0, 0);
  },
});

function dropTarget(
  ownId: string,
  accepted: readonly DragKind[],
  drop: (kind: DragKind, id: string, isBehind: boolean) => void,
) {
  const kindOf = (event: DragEvent) => accepted.find((kind) => event.dataTransfer.types.includes(types[kind]));
  const isBehind = (event: DragEvent<HTMLElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return event.clientY > top + height / 2;
  };
  return {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!kindOf(event)) return;
      event.preventDefault();
      event.currentTarget.dataset['drop'] = isBehind(event) ? 'behind' : 'before';
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => void delete event.currentTarget.dataset['drop'],
    onDrop: (event: DragEvent<HTMLElement>) => {
      delete event.currentTarget.dataset['drop'];
      const kind = kindOf(event);
      if (!kind) return;
      event.preventDefault();
      const id = event.dataTransfer.getData(types[kind]);
      if (id !== ownId) drop(kind, id, isBehind(event));
    },
  };
}
