import type { Stage } from '../../../src-main/shared/contract/journeys.ts';

/** The stages among which one stands: of its level, below the same stage. */
export function placeOfStage(stages: readonly Stage[], id: string) {
  const parentId = stages.find((stage) => stage.id === id)?.parentId ?? null;
  return { parentId, ids: stages.filter((stage) => stage.parentId === parentId).map((stage) => stage.id) };
}

/** The heading before which one goes that is dropped on another: before it coming from behind, after it coming from before. */
export function droppedOn(ids: readonly string[], draggedId: string, targetId: string): string | null | undefined {
  const [from, to] = [ids.indexOf(draggedId), ids.indexOf(targetId)];
  if (from < 0 || to < 0 || from === to) return undefined;
  return from > to ? targetId : (ids[to + 1] ?? null);
}
