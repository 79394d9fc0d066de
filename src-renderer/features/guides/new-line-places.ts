import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { belowKey, guideLines, questionBehind, questionKey, sectionBehind, sectionKey } from './guide-lines.ts';
import type { NewLine } from './guides-state.ts';

/** A level further in: a question below the one before it, a probe as a stimulus; null where it can't. */
export function inwards(guide: Guide, line: NewLine): NewLine | null {
  if (line.kind === 'probe') return { ...line, kind: 'stimulus', index: 0 };
  if (line.kind === 'section') {
    const above = before(guide.sections, line.beforeId);
    return above ? { kind: 'question', sectionId: above.id, beforeId: null } : null;
  }
  if (line.kind !== 'question') return null;
  const section = guide.sections.find(({ id }) => id === line.sectionId);
  const above = section ? before(section.questions, line.beforeId) : null;
  return above ? { kind: 'probe', questionId: above.id, index: above.probes.length } : null;
}

/** A level further out; null for a section. */
export function outwards(guide: Guide, line: NewLine): NewLine | null {
  if (line.kind === 'stimulus') return { ...line, kind: 'probe', index: Number.MAX_SAFE_INTEGER };
  if (line.kind === 'question') return { kind: 'section', beforeId: sectionBehind(guide, line.sectionId) };
  if (line.kind === 'section') return null;
  const section = guide.sections.find(({ questions }) => questions.some(({ id }) => id === line.questionId));
  return section
    ? { kind: 'question', sectionId: section.id, beforeId: questionBehind(section, line.questionId) }
    : null;
}

/** The line behind which a new one stands. */
export function keyBefore(guide: Guide, line: NewLine): string | null {
  if ('index' in line) {
    return line.index === 0 ? questionKey(line.questionId) : belowKey(line.kind, line.questionId, line.index - 1);
  }
  if (line.kind === 'section') return keyAbove(guide, line.beforeId && sectionKey(line.beforeId));
  const above = before(guide.sections.find(({ id }) => id === line.sectionId)?.questions ?? [], line.beforeId);
  return above ? questionKey(above.id) : sectionKey(line.sectionId);
}

function keyAbove(guide: Guide, key: string | null): string | null {
  const lines = guideLines(guide);
  return (key === null ? lines.at(-1) : lines[lines.findIndex((line) => line.key === key) - 1])?.key ?? null;
}

/** What stands before one of these, or last where that is none of them. */
function before<Row extends { readonly id: string }>(rows: readonly Row[], id: string | null): Row | null {
  const at = rows.findIndex((row) => row.id === id);
  return (at === -1 ? rows.at(-1) : rows[at - 1]) ?? null;
}
