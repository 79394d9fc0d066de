import { useTranslation } from 'react-i18next';
import type { Guide, GuideQuestion } from '../../../src-main/shared/contract/guides.ts';
import type { MenuEntry, MenuItemEntry } from '../../ui/menu-entry.ts';
import { requestSuggestions } from '../../workspace/suggestion-request.ts';
import type { GuideLineAt } from './guide-lines.ts';
import { writeLine } from './guides-state.ts';
import { chooseQuestionCode } from './choose-question-code.ts';
import { lineMove } from './line-moves.ts';
import { canChangeLevel, useLineEdits } from './use-line-edits.ts';
import { lineBehind } from './use-line-keys.ts';

export const lineWords = [
  'code',
  'toTask',
  'toQuestion',
  'answers',
  'addProbe',
  'addStimulus',
  'addBehind',
  'levelIn',
  'levelOut',
  'up',
  'down',
  'delete',
] as const;
type LineWord = (typeof lineWords)[number];

/** What can be done with a line, as its menu and the commands list it. */
export function useLineEntries(guide: Guide, line: GuideLineAt): readonly MenuEntry[] {
  const { t } = useTranslation();
  const { changeLevel, move, remove, changeKind } = useLineEdits(guide);
  const item = (id: LineWord, onAction: () => void, more: Partial<MenuItemEntry> = {}): MenuItemEntry => ({
    kind: 'item',
    id,
    label: t(`guides.line.${id}`),
    onAction,
    ...more,
  });
  const below = (kind: 'probe' | 'stimulus') => {
    if (line.kind === 'section') return;
    const list = kind === 'probe' ? line.question.probes : line.question.stimuli;
    writeLine({ kind, questionId: line.question.id, index: list.length });
  };
  const kindOf = (kind: GuideQuestion['kind']) =>
    line.kind === 'question'
      ? [item(kind === 'task' ? 'toQuestion' : 'toTask', () => changeKind(line), { shortcut: 'Mod+Shift+Enter' })]
      : [];
  const ofQuestion =
    line.kind === 'section'
      ? []
      : [
          item('code', () => chooseQuestionCode(line.question.id), { shortcut: 'Mod+Enter' }),
          ...kindOf(line.question.kind),
          item('answers', () =>
            requestSuggestions({ source: { kind: 'guide', guideId: guide.id, questionIds: [line.question.id] } }),
          ),
          item('addProbe', () => below('probe')),
          item('addStimulus', () => below('stimulus')),
        ];
  return [
    ...ofQuestion,
    item('addBehind', () => writeLine(lineBehind(line)), { shortcut: 'Enter' }),
    { kind: 'separator', id: 'moves' },
    item('levelIn', () => changeLevel(line, 'in'), { shortcut: 'Tab', isDisabled: !canChangeLevel(line, 'in') }),
    item('levelOut', () => changeLevel(line, 'out'), {
      shortcut: 'Shift+Tab',
      isDisabled: !canChangeLevel(line, 'out'),
    }),
    item('up', () => move(line, 'up'), { shortcut: 'Alt+ArrowUp', isDisabled: !lineMove(guide, line, 'up') }),
    item('down', () => move(line, 'down'), { shortcut: 'Alt+ArrowDown', isDisabled: !lineMove(guide, line, 'down') }),
    { kind: 'separator', id: 'last' },
    item('delete', () => remove(line), { shortcut: 'Mod+Shift+Backspace', isDangerous: true }),
  ];
}
