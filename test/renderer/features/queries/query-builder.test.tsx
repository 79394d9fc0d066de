// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PassagesPane } from '../../../../src-renderer/features/passages/passages-pane.tsx';
import { PassagesView } from '../../../../src-renderer/features/passages/passages-view.tsx';
import { QueriesPane } from '../../../../src-renderer/features/queries/queries-pane.tsx';
import { QueryBuilder } from '../../../../src-renderer/features/queries/query-builder.tsx';
import { draftQuery, startQuery, useQueryDraft } from '../../../../src-renderer/features/queries/query-draft.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import type { RenderOptions } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(() => {
  // jsdom lays nothing out, and the list draws only what is in sight.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(4000);
  notices.clear();
});

function build(options?: RenderOptions) {
  const place = (
    <>
      <PassagesPane queries={<QueriesPane />} />
      <PassagesView builder={<QueryBuilder />} />
    </>
  );
  const { user } = renderWithCore(hand.core, place, options);
  act(startQuery);
  return user;
}

const addCode = async (user: ReturnType<typeof build>, name: string, at = 0) => {
  (await screen.findAllByRole('button', { name: 'Add a code' }))[at]!.focus();
  await user.keyboard('{Enter}');
  await user.type(await screen.findByRole('combobox'), `${name}{Enter}`);
};
const choose = async (user: ReturnType<typeof build>, button: string | RegExp, item: string) => {
  await user.click(screen.getByRole('button', { name: button }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};
const saved = async () => (await hand.core.call('queries.list', {})).map(({ name }) => name);

describe('the query builder', () => {
  it('shows the answer in words and passages while the query is built', async () => {
    const user = build();
    await addCode(user, 'Find it');
    await screen.findByRole('heading', { name: 'Passages coded with “Find it”' });
    await screen.findByText('2 passages · 2 people · 1 document');
    await choose(user, '+ Add a condition', 'overlapping');
    await addCode(user, 'Voice', 1);
    await screen.findByRole('heading', { name: 'Passages coded with “Find it” where it overlaps “Voice”' });
    await screen.findByText('1 passage · 1 person · 1 document');
  });

  it('offers examples to begin with', async () => {
    const user = build();
    await screen.findByRole('heading', { name: 'Ask for passages by what they share', level: 1 });
    await user.click(await screen.findByRole('link', { name: /, not by interviewers$/ }));
    await screen.findByRole('heading', { name: /, not by interviewers$/ });
    expect(screen.queryByRole('list', { name: 'Examples of queries' })).toBeNull();
  });

  it('takes any or all of several codes, and lets one go by Delete', async () => {
    const user = build();
    await addCode(user, 'Find it');
    await addCode(user, 'Voice');
    await screen.findByRole('heading', { name: 'Passages coded with “Find it” or “Voice”' });
    (await screen.findByRole('row', { name: 'Voice' })).focus();
    await user.keyboard('{Delete}');
    await screen.findByRole('heading', { name: 'Passages coded with “Find it”' });
  });

  it('keeps to limits', async () => {
    const user = build();
    await addCode(user, 'Need');
    await choose(user, '+ Limit', 'Participants');
    screen.getByRole('button', { name: 'Add: Participants' }).focus();
    await user.keyboard('{Enter}');
    await user.type(await screen.findByRole('combobox'), 'ann{Enter}');
    await screen.findByRole('heading', { name: 'Passages coded with “Need”, said by “Anna”' });
    await screen.findByText('1 passage · 1 person · 1 document');
    await user.click(screen.getByRole('button', { name: 'Remove this row' }));
    await screen.findByText('4 passages · 3 people · 2 documents');
  });

  it('follows the coding as it goes on', async () => {
    const user = build();
    await addCode(user, 'Colour');
    await screen.findByText('1 passage · 1 person · 1 document');
    await hand.core.call('codings.create', {
      documentId: hand.study.group.id,
      start: 0,
      end: 4,
      code: { id: hand.study.codes.colour },
    });
    await screen.findByText('2 passages · 2 people · 2 documents');
  });

  it('saves under a name, changes, renames, duplicates and deletes', async () => {
    const user = build();
    await addCode(user, 'Colour');
    await user.click(await screen.findByRole('button', { name: 'Save…' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name of the query' }), 'Yellow{Enter}');
    await waitFor(async () => expect(await saved()).toEqual(['Lost without a voice', 'Yellow']));
    await addCode(user, 'Voice');
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
    act(() => findCommand('queries.duplicate')?.run());
    await waitFor(async () => expect(await saved()).toContain('Yellow (copy)'));
    await screen.findByRole('option', { name: 'Yellow (copy)', selected: true });
    act(() => findCommand('queries.rename')?.run());
    await user.type(await screen.findByRole('textbox', { name: 'Name of the query' }), '!{Enter}');
    await waitFor(async () => expect(await saved()).toContain('Yellow (copy)!'));
    act(() => findCommand('queries.delete')?.run());
    await waitFor(async () => expect(await saved()).toEqual(['Lost without a voice', 'Yellow']));
  });

  it('opens a saved query with its rows', async () => {
    const user = build();
    await user.click(await screen.findByRole('option', { name: 'Lost without a voice' }));
    await screen.findByRole('heading', { name: 'Passages coded with “Find it” where it overlaps “Voice”' });
    await screen.findByText('1 passage · 1 person · 1 document');
  });

  it('is given codes and limits by commands too', async () => {
    const user = build();
    await screen.findByRole('button', { name: 'Add a code' });
    act(() => findCommand('queries.addCode')?.run());
    await user.type(await screen.findByRole('combobox'), 'Find it{Enter}');
    act(() => findCommand('queries.addLimit.leaveOutInterviewers')?.run());
    await waitFor(() => expect(draftQuery(useQueryDraft.getState())?.limits).toEqual({ leaveOutInterviewers: true }));
    expect(findCommand('queries.addLimit.leaveOutInterviewers')).toBeUndefined();
  });

  it('speaks Chinese', async () => {
    const user = build({ language: 'zh-CN' });
    await user.click(await screen.findByRole('option', { name: 'Lost without a voice' }));
    await screen.findByRole('heading', { name: '编码为“Find it”与“Voice”重叠之处的片段' });
  });
});
