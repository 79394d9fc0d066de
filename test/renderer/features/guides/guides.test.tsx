// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { GuideImportDialog } from '../../../../src-renderer/features/guides/guide-import-dialog.tsx';
import { closeGuideImport, openGuideImport } from '../../../../src-renderer/features/guides/guide-import-state.ts';
import { GuideList } from '../../../../src-renderer/features/guides/guide-list.tsx';
import { GuideView } from '../../../../src-renderer/features/guides/guide-view.tsx';
import { useGuidesState } from '../../../../src-renderer/features/guides/guides-state.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { useSuggestionRequest } from '../../../../src-renderer/workspace/suggestion-request.ts';
import { createGuide } from '../../../helpers/create-guide.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(() => {
  notices.clear();
  useGuidesState.setState(useGuidesState.getInitialState(), true);
  closeGuideImport();
});

const open = () =>
  renderWithCore(
    hand.core,
    <>
      <GuideList />
      <main>
        <GuideView />
      </main>
      <GuideImportDialog />
    </>,
  );
const question = (number: number) => screen.findByRole('textbox', { name: `Question ${number}` });
const newLine = (kind: 'section' | 'question' | 'probe' | 'stimulus') =>
  screen.findByRole('textbox', { name: `New ${kind}` });

/** What the first guide holds: a section in brackets, then its questions; probes behind a dash, stimuli behind a star. */
async function stored(): Promise<readonly string[]> {
  const [first] = await hand.core.call('guides.list', {});
  const { sections } = await hand.core.call('guides.get', { id: first!.id });
  return sections.flatMap(({ name, questions }) => [
    `[${name}]`,
    ...questions.flatMap(({ text, probes, stimuli }) => [
      text,
      ...probes.map((probe) => `- ${probe}`),
      ...stimuli.map((stimulus) => `* ${stimulus}`),
    ]),
  ]);
}
const storedIs = (lines: readonly string[]) => waitFor(async () => expect(await stored()).toEqual(lines));

const street = [
  '[Getting there]',
  'How did you come here?',
  '- By whom?',
  '- 多久？',
  'Whom did you ask?',
  '* Photo of the stop',
  '[等待]',
  '車子壞了怎麼辦？',
];

describe('the first guide', () => {
  it('begins with its name, and is written line by line', { timeout: 30_000 }, async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'New guide' }));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Name of the guide'));
    await user.keyboard('Street talks{Enter}');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Section 1'));
    await user.keyboard('Warm-up (10 min){Enter}');
    await newLine('question');
    await user.keyboard('Who are you? (2 min){Enter}And where from? {{Places/Home}{Enter}');
    await storedIs(['[Warm-up]', 'Who are you?', 'And where from?']);
    const [guide] = await hand.core.call('guides.list', {});
    expect(guide).toMatchObject({ name: 'Street talks', questions: 2, minutes: 10 });
    const codes = await hand.core.call('codes.tree', {});
    const { sections } = await hand.core.call('guides.get', { id: guide!.id });
    const home = codes.find(({ name }) => name === 'Home')!.id;
    expect(sections[0]!.questions).toMatchObject([{ minutes: 2 }, { codeId: home }]);
  });

  it('can come from what is pasted, which is shown before it is made', async () => {
    const { user } = open();
    await screen.findByText('No guides yet');
    openGuideImport();
    await user.click(await screen.findByRole('textbox', { name: 'Paste or write an outline' }));
    await user.paste('# Shops\n\n## Start\n\n- Who? (5 min)\n  - Age?\n- Where? {Places}\n');
    const preview = await screen.findByRole('region', { name: 'What becomes of it' });
    expect(within(preview).getByText('2 questions · 5 min')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Make a guide of 2 questions' }));
    await storedIs(['[Start]', 'Who?', '- Age?', 'Where?']);
    expect(notices.visibleToasts[0]?.content.message).toBe('The guide “Shops” was made.');
  });
});

describe('the lines of a guide', () => {
  beforeEach(async () => {
    await createGuide(hand.core, hand.study);
  });

  it('change their level with Tab and Shift+Tab, and keep the focus', async () => {
    const { user } = open();
    await user.click(await question(2));
    await user.keyboard('{Tab}');
    await storedIs([...street.slice(0, 4), '- Whom did you ask?', '* Photo of the stop', ...street.slice(6)]);
    const probe = { name: 'Probe 3 of “How did you come here?”' };
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', probe)));
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    await storedIs([...street.slice(0, 4), '* Photo of the stop', 'Whom did you ask?', ...street.slice(6)]);
    await waitFor(async () => expect(document.activeElement).toBe(await question(2)));
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    await storedIs([...street.slice(0, 4), '* Photo of the stop', '[Whom did you ask?]', ...street.slice(6)]);
  });

  it('turn a probe into what is shown, and back', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('textbox', { name: 'Probe 2 of “How did you come here?”' }));
    await user.keyboard('{Tab}');
    await storedIs([...street.slice(0, 3), '* 多久？', ...street.slice(4)]);
    const stimulus = { name: 'Stimulus 1 of “How did you come here?”' };
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', stimulus)));
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    await storedIs(street);
  });

  it('move with Alt and the arrows, over into the next section too', async () => {
    const { user } = open();
    await user.click(await question(2));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await storedIs([...street.slice(0, 4), '[等待]', 'Whom did you ask?', '* Photo of the stop', '車子壞了怎麼辦？']);
  });

  it('are written after each other, however fast', { timeout: 30_000 }, async () => {
    const { user } = open();
    await user.click(await question(3));
    await user.keyboard('{Enter}Then?{Enter}{Tab}Really?{Enter}{Enter}Last one{Enter}{Enter}End{Enter}Bye');
    await user.keyboard('{Enter}{Escape}');
    await storedIs([...street, 'Then?', '- Really?', 'Last one', '[End]', 'Bye']);
  });

  it('are made of lines that are pasted', async () => {
    const { user } = open();
    await user.click(await question(3));
    await user.paste('- One? (3 min)\n  - Sure?\n- Two?');
    await storedIs([...street, 'One?', '- Sure?', 'Two?']);
  });

  it('go, and come back with the notice', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('textbox', { name: 'Section 1' }));
    await user.keyboard('{Control>}{Shift>}{Backspace}{/Shift}{/Control}');
    await storedIs(street.slice(6));
    await waitFor(() =>
      expect(notices.visibleToasts[0]?.content.message).toBe('“Getting there” was deleted with its questions.'),
    );
    notices.visibleToasts[0]?.content.actions?.[0]?.onAction();
    await storedIs(street);
  });

  it('do nothing while an input method composes', async () => {
    open();
    const field = await question(2);
    field.focus();
    fireEvent.keyDown(field, { key: 'Tab', isComposing: true });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    await expect(stored()).resolves.toEqual(street);
    expect(screen.queryByRole('textbox', { name: 'New question' })).toBeNull();
  });

  it('take planned minutes beside them, and keep no nonsense', async () => {
    const { user } = open();
    const field = await screen.findByRole('textbox', { name: 'Minutes for question 2' });
    await user.type(field, '7.5{Enter}');
    expect(await screen.findByText('3 questions · 17.5 min')).toBeTruthy();
    await user.clear(field);
    await user.type(field, 'soon{Enter}');
    await waitFor(() => expect((field as HTMLInputElement).value).toBe('7.5'));
  });

  it('show a section whose questions take longer than planned', async () => {
    const { user } = open();
    await user.type(await screen.findByRole('textbox', { name: 'Minutes for question 2' }), '12{Enter}');
    expect(await screen.findByText('questions take 17 min')).toBeTruthy();
  });
});

describe('a guide', () => {
  beforeEach(async () => {
    await createGuide(hand.core, hand.study);
  });

  it('says which documents were conducted by it', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: '1 document' }));
    await user.click(await screen.findByRole('option', { name: new RegExp(hand.study.meeting.name) }));
    await waitFor(async () => {
      const [guide] = await hand.core.call('guides.list', {});
      expect(guide?.documents).toBe(2);
    });
  });

  it('leads to auto-code with the questions that carry a code', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Code answers…' }));
    const [guide] = await hand.core.call('guides.list', {});
    expect(useSuggestionRequest.getState().request?.source).toEqual({ kind: 'guide', guideId: guide!.id });
  });

  it('is duplicated and deleted from its list', async () => {
    const { user } = open();
    const row = await screen.findByRole('option', { name: /Street guide/ });
    await user.pointer({ keys: '[MouseRight]', target: row });
    await user.click(await screen.findByRole('menuitem', { name: 'Duplicate' }));
    await user.click(await screen.findByRole('option', { name: /Street guide \(copy\)/ }));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(screen.queryByRole('option', { name: /copy/ })).toBeNull());
    await storedIs(street);
  });
});

describe('a task', () => {
  const kinds = async () => {
    const [first] = await hand.core.call('guides.list', {});
    const { sections } = await hand.core.call('guides.get', { id: first!.id });
    return sections.flatMap(({ questions }) => questions.map(({ text, kind }) => [text, kind]));
  };

  it('is made of a question by its keys, and a question again', async () => {
    await createGuide(hand.core, hand.study);
    const { user } = open();
    await user.click(await question(1));
    await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    expect(await screen.findByText('Task')).toBeTruthy();
    expect((await kinds())[0]).toEqual(['How did you come here?', 'task']);
    await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await waitFor(async () => expect((await kinds())[0]).toEqual(['How did you come here?', 'question']));
  });

  it('is what is typed as one', async () => {
    await createGuide(hand.core, hand.study);
    const { user } = open();
    const field = await question(1);
    await user.clear(field);
    await user.type(field, 'Task: Find the stop');
    await user.tab();
    await waitFor(async () => expect((await kinds())[0]).toEqual(['Find the stop', 'task']));
  });
});
