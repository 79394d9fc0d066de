// @vitest-environment jsdom
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useKeptWorkspace } from '../../../src-renderer/app/use-kept-workspace.ts';
import { goTo, useNavigation } from '../../../src-renderer/workspace/navigation.ts';
import { renderWithCore } from '../../helpers/render-with-core.tsx';
import { useStudy } from '../../helpers/use-study.ts';

const hand = useStudy();

function Window({ projectId }: { readonly projectId: string | null }) {
  return <p>{useKeptWorkspace(projectId) ? 'there' : 'on the way'}</p>;
}

const view = { place: 'codebook', documentId: null, openDocuments: [], positions: {}, notes: {} };

async function enter(projectId: string) {
  const shown = renderWithCore(hand.core, <Window projectId={projectId} />);
  await shown.findByText('there');
  return shown;
}

describe('useKeptWorkspace', () => {
  it('is there only when the researcher is where they were', async () => {
    await hand.core.call('workspace.set', { projectId: 'p', view });
    const { findByText, getByText } = renderWithCore(hand.core, <Window projectId="p" />);
    expect(getByText('on the way')).toBeTruthy();
    expect(useNavigation.getState().place).toBe('documents');
    await findByText('there');
    expect(useNavigation.getState()).toMatchObject({ projectId: 'p', place: 'codebook' });
  });

  it('keeps where they are when the window is left', async () => {
    await enter('p');
    act(() => goTo('findings'));
    act(() => void window.dispatchEvent(new Event('pagehide')));
    await waitFor(async () =>
      expect(await hand.core.call('workspace.get', { projectId: 'p' })).toMatchObject({ place: 'findings' }),
    );
  });

  it('keeps it also when the project is closed', async () => {
    const { rerender } = await enter('p');
    act(() => goTo('findings'));
    rerender(<></>);
    await waitFor(async () =>
      expect(await hand.core.call('workspace.get', { projectId: 'p' })).toMatchObject({ place: 'findings' }),
    );
  });
});
