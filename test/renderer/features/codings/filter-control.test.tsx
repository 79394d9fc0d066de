// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FilterControl } from '../../../../src-renderer/features/codings/filter-control.tsx';
import { useCodings } from '../../../../src-renderer/features/codings/use-codings.ts';
import { useShownCodings } from '../../../../src-renderer/features/codings/use-shown-codings.ts';
import { resetCodingFilter, useCodingFilter } from '../../../../src-renderer/workspace/coding-filter.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
beforeEach(() => resetCodingFilter());

function Reader({ documentId }: { readonly documentId: string }) {
  const codings = useCodings(documentId);
  const shown = useShownCodings(codings);
  return (
    <>
      <FilterControl codings={codings} shown={shown.length} />
      <ul aria-label="shown">
        {shown.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
    </>
  );
}

async function show() {
  const { user } = renderWithCore(hand.core, <Reader documentId={hand.study.meeting.id} />);
  await screen.findAllByRole('listitem');
  act(() => findCommand('codings.filter')?.run());
  const panel = await screen.findByRole('listbox', { name: 'Only these codes' });
  return { user, panel };
}

const shown = () => screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent);

describe('FilterControl', () => {
  it('shows the codings of the ticked codes only, and says so', async () => {
    const { user, panel } = await show();
    const all = shown().length;
    await user.click(within(panel).getByRole('option', { name: /Voice/ }));
    expect(new Set(shown())).toEqual(new Set(['Voice']));
    expect(screen.getByRole('status', { hidden: true }).textContent).toContain(`of ${all} shown`);
  });

  it('ticks a theme with all below it, and unticks both', async () => {
    const { user, panel } = await show();
    const { need, find, voice, answer } = hand.study.codes;
    await user.click(within(panel).getByRole('option', { name: /Need/ }));
    expect(new Set(useCodingFilter.getState().codeIds)).toEqual(new Set([need, find, voice, answer]));
    await user.click(within(panel).getByRole('option', { name: /Voice/ }));
    expect(new Set(useCodingFilter.getState().codeIds)).toEqual(new Set([find, answer]));
    await user.click(within(panel).getByRole('option', { name: /Need/ }));
    await user.click(within(panel).getByRole('option', { name: /Need/ }));
    expect(useCodingFilter.getState().codeIds).toBeNull();
  });

  it('finds codes by their name', async () => {
    const { user } = await show();
    await user.type(screen.getByRole('searchbox', { name: 'Find a code' }), 'voi');
    expect(within(screen.getByRole('listbox', { name: 'Only these codes' })).getAllByRole('option')).toHaveLength(1);
  });

  it('shows all again by a command', async () => {
    const { user, panel } = await show();
    const all = shown();
    await user.click(within(panel).getByRole('option', { name: /Voice/ }));
    act(() => findCommand('codings.showAll')?.run());
    expect(shown()).toEqual(all);
  });
});
