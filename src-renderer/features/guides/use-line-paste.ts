import type { ClipboardEvent } from 'react';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { sectionsToMake } from '../../../src-main/shared/domain/guide-outline.ts';
import { readOutlineLines } from '../../../src-main/shared/domain/outline-lines.ts';
import { readGuideOutline } from '../../../src-main/shared/domain/read-guide-outline.ts';
import { sectionBehind } from './guide-lines.ts';
import type { GuideLineAt } from './guide-lines.ts';
import { writeLine } from './guides-state.ts';
import type { NewLine } from './guides-state.ts';
import { useGuideEdit } from './use-guide-edit.ts';
import { lineBehind } from './use-line-keys.ts';

/** Several lines that are pasted become sections and questions, as an import makes them; one line is only words. */
function usePasteAt(guide: Guide) {
  const { mutate: edit } = useGuideEdit();
  return (text: string, place: NewLine): boolean => {
    const lines = readOutlineLines(text);
    if (lines.length < 2 || 'index' in place) return false;
    const sections = sectionsToMake(readGuideOutline(lines).sections);
    const [first] = sections;
    if (!first) return false;
    const isInside = place.kind === 'question' && sections.length === 1 && first.name === '';
    const { id: guideId } = guide;
    edit((client) => {
      if (isInside) {
        const { sectionId, beforeId } = place;
        return client.call('guides.addQuestions', { sectionId, questions: first.questions, beforeId });
      }
      const beforeId = place.kind === 'section' ? place.beforeId : sectionBehind(guide, place.sectionId);
      return client.call('guides.addSections', { guideId, sections, beforeId });
    });
    return true;
  };
}

export function useLinePaste(guide: Guide, line: GuideLineAt) {
  const paste = usePasteAt(guide);
  return (event: ClipboardEvent<HTMLElement>, finish: () => void): void => {
    if (!paste(event.clipboardData.getData('text/plain'), lineBehind(line))) return;
    event.preventDefault();
    finish();
  };
}

export function useNewLinePaste(guide: Guide) {
  const paste = usePasteAt(guide);
  return (event: ClipboardEvent<HTMLElement>, line: NewLine): void => {
    if (!paste(event.clipboardData.getData('text/plain'), line)) return;
    event.preventDefault();
    writeLine(line);
  };
}
