// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CodingRatings } from '../../../../src-renderer/features/codings/coding-ratings.tsx';
import { RatingPopover } from '../../../../src-renderer/features/codings/rating-popover.tsx';
import type { RatingKind } from '../../../../src-renderer/features/codings/use-rating-popover.ts';
import { useCodings } from '../../../../src-renderer/features/codings/use-codings.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

function Ratings() {
  const [coding] = useCodings(hand.study.meeting.id);
  return coding ? <CodingRatings coding={coding} /> : null;
}

function Popover({ kind, onClose }: { readonly kind: RatingKind; onClose(): void }) {
  const [coding] = useCodings(hand.study.meeting.id);
  const rect = new DOMRect(10, 10, 50, 20);
  return coding ? <RatingPopover kind={kind} coding={coding} rect={rect} onClose={onClose} /> : null;
}

function openPopover(kind: RatingKind) {
  const closed: true[] = [];
  const { user } = renderWithCore(hand.core, <Popover kind={kind} onClose={() => closed.push(true)} />);
  return { user, closed };
}

const stored = async () => {
  const [coding] = await hand.core.call('codings.ofDocument', { documentId: hand.study.meeting.id });
  return [coding?.weight, coding?.valence, coding?.memo];
};
const steps = async () => (await hand.core.call('history.state', {})).undoCount;

describe('the ratings of a coding', () => {
  it('are not said at first', async () => {
    renderWithCore(hand.core, <Ratings />);
    expect(await screen.findByText('not said')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Weight, 0 to 100' })).toHaveProperty('value', '');
  });

  it('are chosen among five steps with words', async () => {
    const { user } = renderWithCore(hand.core, <Ratings />);
    await user.click(await screen.findByRole('radio', { name: 'very positive' }));
    expect(await screen.findByText('very positive')).toBeTruthy();
    await waitFor(async () => expect((await stored())[1]).toBe(2));
  });

  it.each([
    ['70{Enter}', 70],
    ['7000{Enter}', 100],
    ['{ArrowUp}{ArrowUp}{PageUp}{Enter}', 12],
    ['5x{Enter}', 5],
  ])('take a weight typed as %s', async (typed, weight) => {
    const { user, closed } = openPopover('weight');
    await screen.findByRole('textbox', { name: 'Weight, 0 to 100' });
    await user.keyboard(typed);
    await waitFor(async () => expect((await stored())[0]).toBe(weight));
    expect(closed).toHaveLength(1);
  });

  it('lose a weight that is emptied', async () => {
    await hand.core.call('codings.rate', { ids: [hand.study.codings[0]!], weight: 30 });
    const { user } = openPopover('weight');
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveProperty('value', '30'));
    await user.keyboard('{Backspace}{Enter}');
    await waitFor(async () => expect((await stored())[0]).toBeNull());
  });

  it('take a valence by minus and Enter as one step', async () => {
    const { user, closed } = openPopover('valence');
    await screen.findByRole('radiogroup', { name: 'Valence' });
    const before = await steps();
    await user.keyboard('--{Enter}');
    await waitFor(async () => expect((await stored())[1]).toBe(-2));
    expect([await steps(), closed.length]).toEqual([before + 1, 1]);
  });
});
