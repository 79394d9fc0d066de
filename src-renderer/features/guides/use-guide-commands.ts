import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import type { MenuItemEntry } from '../../ui/menu-entry.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { codeAnswers } from './code-answers.ts';
import { guideLines, lineAt } from './guide-lines.ts';
import type { GuideLineAt } from './guide-lines.ts';
import { chooseDocuments, focusLine, useGuidesState, writeLine } from './guides-state.ts';
import type { GuideActions } from './use-guide-actions.ts';
import { lineWords, useLineEntries } from './use-line-entries.ts';

const noSection = { id: '', name: '', minutes: null, questions: [] };
const noLine: GuideLineAt = { kind: 'section', key: '', number: 1, section: noSection };
const noGuide: Guide = { id: '', name: '', sections: [], documentIds: [] };

/** What can be done with the guide that is shown, and with the line in which was written last. */
export function useGuideCommands(guide: Guide | null, actions: GuideActions): void {
  const id = guide?.id ?? '';
  const command = (name: string, run: () => void, more: Partial<Command> = {}): Command => ({
    id: `guides.${name}`,
    section: 'guide',
    label: `guides.command.${name}`,
    isEnabled: guide !== null,
    run,
    ...more,
  });
  const hasQuestions = guide?.sections.some(({ questions }) => questions.length > 0) ?? false;
  useCommands('guide', [
    command('rename', () => actions.rename(id)),
    command('copy', () => actions.copy(id)),
    command('copyMarkdown', () => actions.copyMarkdown(id)),
    command('documents', () => chooseDocuments(true)),
    command('codeAnswers', () => guide && codeAnswers(guide), { isEnabled: hasQuestions }),
    command('addSection', () => writeLine({ kind: 'section', beforeId: null })),
    command('addQuestion', () => guide && addQuestion(guide)),
    command('goToLines', () => guide && focusLine(guideLines(guide)[0]?.key ?? null)),
    command('delete', () => actions.remove(id)),
  ]);
  useLineCommands(guide ?? noGuide);
}

function useLineCommands(guide: Guide): void {
  const activeKey = useGuidesState((state) => state.activeKey);
  const line = lineAt(guide, activeKey);
  const entries = useLineEntries(guide, line ?? noLine).filter(
    (entry): entry is MenuItemEntry => entry.kind === 'item',
  );
  useCommands(
    'guide-line',
    lineWords.map((name) => {
      const entry = entries.find(({ id }) => id === name);
      return {
        id: `guides.line.${name}`,
        section: 'guide',
        label: `guides.line.${name}`,
        // The line itself hears them, as they are keys of a field elsewhere.
        keys: entry?.shortcut === undefined ? [] : [entry.shortcut],
        within: '[data-line]',
        isNative: true,
        isEnabled: line !== null && entry !== undefined && entry.isDisabled !== true,
        run: () => entry?.onAction(),
      };
    }),
  );
}

/** Behind the last question of all. */
function addQuestion({ sections }: Guide): void {
  const last = sections.at(-1);
  if (last) writeLine({ kind: 'question', sectionId: last.id, beforeId: null });
  else writeLine({ kind: 'section', beforeId: null });
}
