// @vitest-environment jsdom
import { existsSync } from 'node:fs';
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { RecordingDialogs } from '../../../../src-renderer/features/recordings/recording-dialogs.tsx';
import { openDocument, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { askAboutRecordings } from '../../../../src-renderer/workspace/recordings-request.ts';
import { waveFile } from '../../../helpers/recording-examples.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(() => notices.clear());

const file = (name: string) => waveFile(hand.core, name);
const recordings = () => hand.core.call('recordings.list', {});
const targetOf = (name: string) => screen.getByRole('button', { name: new RegExp(`^“${name}” belongs to`) });

describe('attaching recordings', () => {
  it('suggests what each is about by its name, else what is open', async () => {
    const { core, study } = hand;
    const { id } = await core.call('sessions.create', { name: 'Home visit 3', method: 'contextual-inquiry' });
    const { user } = renderWithCore(core, <RecordingDialogs />);
    act(() => openDocument(study.meeting.id));
    act(() => askAboutRecordings({ paths: [file('home-visit-03.wav'), file('REC1.wav')], isLasting: true }));
    await screen.findByRole('dialog', { name: 'Attach 2 recordings' });
    await waitFor(() => expect(targetOf('home-visit-03.wav').textContent).toBe('Home visit 3'));
    expect(targetOf('REC1.wav').textContent).toBe(study.meeting.name);
    await user.click(screen.getByRole('button', { name: 'Attach 2 recordings' }));
    await waitFor(async () => expect(await recordings()).toHaveLength(2));
    const session = await core.call('sessions.get', { id });
    expect((await recordings()).map(({ documentId }) => documentId)).toEqual([session.documentId, study.meeting.id]);
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toBe('Attached 2 recordings'));
    notices.visibleToasts[0]?.content.actions?.at(-1)?.onAction();
    await waitFor(async () => expect(await recordings()).toEqual([]));
  });

  it('lets another be chosen, and one be left out', async () => {
    const { core, study } = hand;
    const { user } = renderWithCore(core, <RecordingDialogs />);
    act(() => askAboutRecordings({ paths: [file('REC1.wav'), file('REC2.wav')], isLasting: true }));
    await screen.findByRole('dialog', { name: 'Attach 2 recordings' });
    expect(targetOf('REC1.wav').textContent).toBe('A new document');
    await user.click(screen.getByRole('button', { name: 'Leave out “REC2.wav”' }));
    await screen.findByRole('dialog', { name: 'Attach “REC1.wav”' });
    await user.click(targetOf('REC1.wav'));
    const picker = await screen.findByRole('dialog', { name: 'What does “REC1.wav” belong to?' });
    await user.type(within(picker).getByRole('combobox'), study.group.name);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(targetOf('REC1.wav').textContent).toBe(study.group.name));
    await user.click(screen.getByRole('radio', { name: 'Leave it where it is' }));
    await user.click(screen.getByRole('button', { name: 'Attach' }));
    await waitFor(async () => expect(await recordings()).toMatchObject([{ name: 'REC1', isLinked: true }]));
    expect(useNavigation.getState().documentId).toBe(study.group.id);
  });

  it('copies what a browser handed over, without asking where it shall stay', async () => {
    const { user } = renderWithCore(hand.core, <RecordingDialogs />);
    act(() => askAboutRecordings({ paths: [file('访谈.wav')], isLasting: false }));
    await screen.findByRole('dialog', { name: 'Attach “访谈.wav”' });
    expect(screen.queryByRole('radiogroup')).toBeNull();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await recordings()).toMatchObject([{ name: '访谈', isLinked: false }]));
    expect(existsSync(hand.path.replace(/\.motif$/, '.recordings/访谈.wav'))).toBe(true);
  });
});
