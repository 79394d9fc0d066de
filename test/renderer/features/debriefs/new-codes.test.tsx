// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NewCodes } from '../../../../src-renderer/features/debriefs/new-codes.tsx';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const codes = Array.from({ length: 30 }, (_, index) => ({ id: `code-${index}`, name: `Code ${index + 1}` }));

it('lists the first of many new codes, and the others when they are asked for', async () => {
  const { user } = renderWithCore(hand.core, <NewCodes name="Focus group 1" codes={codes} />);
  expect((await screen.findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual([
    ...codes.slice(0, 24).map(({ name }) => name),
    'and 6 more',
  ]);
  await user.click(screen.getByText('and 6 more'));
  expect(screen.getAllByRole('listitem')).toHaveLength(30);
  expect(screen.queryByText('and 6 more')).toBeNull();
});
