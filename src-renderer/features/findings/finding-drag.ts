/** What dragged findings carry. */
export const findingDragType = 'application/x-motif-findings';

export interface DraggedFindings {
  readonly ids: readonly string[];
  /** The group out of which they are dragged. */
  readonly groupId: string;
}

let dragged: DraggedFindings | null = null;

/** A drop target may read what is carried only when it is let go: until then it is known from here. */
export const draggedFindings = (): DraggedFindings | null => dragged;
export const noteDraggedFindings = (findings: DraggedFindings | null): void => {
  dragged = findings;
};

export type DropSide = 'before' | 'after' | 'on';

export interface DropSpot {
  readonly element: HTMLElement;
  readonly side: DropSide;
  readonly groupId: string;
  /** Null on a group itself. */
  readonly findingId: string | null;
}

/** What something would be dropped on: a finding's row or card, else a group. `isOn`: onto findings, not between them. */
export function spotAt(target: EventTarget, clientY: number, isOn: boolean): DropSpot | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest<HTMLElement>('[data-finding]');
  if (row) {
    const box = row.getBoundingClientRect();
    const side = isOn ? 'on' : clientY < box.top + box.height / 2 ? 'before' : 'after';
    const { finding = '', group = '' } = row.dataset;
    return { element: row, side, groupId: group, findingId: finding };
  }
  const group = isOn ? null : target.closest<HTMLElement>('[data-group-drop]');
  return group && { element: group, side: 'on', groupId: group.dataset['groupDrop'] ?? '', findingId: null };
}
