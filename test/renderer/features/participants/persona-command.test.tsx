// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { ParticipantsView } from '../../../../src-renderer/features/participants/participants-view.tsx';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { goTo } from '../../../../src-renderer/workspace/navigation.ts';
import { closePersonaRequest, usePersonaRequest } from '../../../../src-renderer/workspace/persona-request.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(closePersonaRequest);

it('asks for a persona of the selected rows', async () => {
  const { user } = renderWithCore(hand.core, <ParticipantsView />);
  act(() => goTo('participants'));
  await user.click(await screen.findByRole('textbox', { name: /^Anna/ }));
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await waitFor(() => expect(findCommand('participants.persona')?.isEnabled).toBe(true));
  act(() => findCommand('participants.persona')?.run());
  const participants = await hand.core.call('participants.list', {});
  const asked = usePersonaRequest.getState().participantIds;
  expect(asked?.map((id) => participants.find((one) => one.id === id)?.name)).toEqual(['Anna', 'Ben']);
});
