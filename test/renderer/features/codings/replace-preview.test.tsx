// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { closeFind, openPreview, showHits } from '../../../../src-renderer/features/codings/find-state.ts';
import { ReplacePreview } from '../../../../src-renderer/features/codings/replace-preview.tsx';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

afterEach(closeFind);

async function showPreview() {
  const content = await hand.core.call('documents.content', { id: hand.study.meeting.id });
  const start = content.text.indexOf('remote');
  showHits([{ start, end: start + 'remote'.length, insert: 'far' }], 0);
  openPreview(true);
  const { user } = renderWithCore(hand.core, <ReplacePreview content={content} codings={[]} />);
  await screen.findByRole('dialog', { name: 'Replace all' });
  return user;
}

const text = async () => (await hand.core.call('documents.content', { id: hand.study.meeting.id })).text;

describe('the preview of what is replaced', () => {
  it('replaces by Enter at once, in one step', async () => {
    const user = await showPreview();
    const { undoCount } = await hand.core.call('history.state', {});
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await text()).toContain('I like the far control'));
    expect((await hand.core.call('history.state', {})).undoCount).toBe(undoCount + 1);
  });

  it('leaves the places that are unticked', async () => {
    const user = await showPreview();
    await user.click(screen.getByRole('checkbox', { name: '1 of 1 place' }));
    expect(screen.getByRole('button', { name: 'Replace 0 places' }).hasAttribute('disabled')).toBe(true);
  });
});
