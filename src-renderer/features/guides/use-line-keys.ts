import type { KeyboardEvent } from 'react';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { chooseQuestionCode } from './choose-question-code.ts';
import { nextLine, questionBehind } from './guide-lines.ts';
import type { GuideLineAt } from './guide-lines.ts';
import { focusLine, writeLine } from './guides-state.ts';
import type { NewLine } from './guides-state.ts';
import { canChangeLevel, useLineEdits } from './use-line-edits.ts';

type FieldKey = KeyboardEvent<HTMLElement>;

/** Enter begins the next line, Tab and Shift+Tab change the level, Alt with the arrows moves the line. */
export function useLineKeys(guide: Guide, line: GuideLineAt) {
  const { changeLevel, move, remove, changeKind } = useLineEdits(guide);
  const actionOf = (event: FieldKey): (() => void) | null => {
    const { key, altKey, shiftKey } = event;
    const isMod = event.ctrlKey || event.metaKey;
    if (key === 'Enter' && isMod && shiftKey) return line.kind === 'question' ? () => changeKind(line) : null;
    if (key === 'Enter' && isMod) return 'question' in line ? () => chooseQuestionCode(line.question.id) : null;
    if (key === 'Backspace' && isMod && shiftKey) return () => remove(line);
    if (isMod) return null;
    if (key === 'Enter' && !altKey) return () => writeLine(lineBehind(line));
    if (key === 'Tab' && !altKey) {
      const towards = shiftKey ? 'out' : 'in';
      return canChangeLevel(line, towards) ? () => changeLevel(line, towards) : null;
    }
    if (altKey && key === 'ArrowUp') return () => move(line, 'up');
    if (altKey && key === 'ArrowDown') return () => move(line, 'down');
    if (altKey || shiftKey) return null;
    if (key === 'Backspace' && event.currentTarget.querySelector('textarea')?.value === '') return () => remove(line);
    return leavingAction(guide, line.key, event);
  };
  return (event: FieldKey, finish: () => void): void => {
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    finish();
    action();
  };
}

/** What comes next where a line ends: after a section its first question. */
export function lineBehind(line: GuideLineAt): NewLine {
  if (line.kind === 'section') {
    return { kind: 'question', sectionId: line.section.id, beforeId: line.section.questions[0]?.id ?? null };
  }
  const { section, question } = line;
  if (line.kind === 'question') {
    return { kind: 'question', sectionId: section.id, beforeId: questionBehind(section, question.id) };
  }
  return { kind: line.kind, questionId: question.id, index: line.index + 1 };
}

/** An arrow at the first or the last row of the words goes to the line above or below. */
function leavingAction(guide: Guide, key: string, event: FieldKey): (() => void) | null {
  const field = event.currentTarget.querySelector('textarea');
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
  if (!field || step === null) return null;
  const isOneRow = field.clientHeight < 2 * Number.parseFloat(getComputedStyle(field).lineHeight);
  const edge = step === -1 ? 0 : field.value.length;
  const isAtEdge = field.selectionStart === edge && field.selectionEnd === edge;
  const next = nextLine(guide, key, step);
  if (!next || (!isOneRow && !isAtEdge)) return null;
  return () => focusLine(next.key, step === -1 ? 'end' : 'start');
}
