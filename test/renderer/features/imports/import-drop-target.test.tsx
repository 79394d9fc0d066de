// @vitest-environment jsdom
import { mkdirSync, writeFileSync } from 'node:fs';
import { act, configure, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportDialog } from '../../../../src-renderer/features/imports/import-dialog.tsx';
import { ImportDropTarget } from '../../../../src-renderer/features/imports/import-drop-target.tsx';
import { useImport } from '../../../../src-renderer/features/imports/import-store.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import {
  forgetRecordingsRequest,
  useRecordingsRequest,
} from '../../../../src-renderer/workspace/recordings-request.ts';
import { uploadLimit } from '../../../../src-main/shared/upload-limit.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import { makeWave } from '../../../helpers/make-wave.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';

// Each reading starts a worker, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

let core: TestCore;

beforeEach(async () => {
  core = createTestCore();
  await core.call('project.create', { path: core.file('study.motif') });
});
afterEach(() => {
  forgetRecordingsRequest();
  return core.close();
});

type Sizes = Readonly<Record<string, number>>;

function drag(type: 'dragover' | 'dragleave' | 'drop', names: readonly string[] = [], sizes: Sizes = {}) {
  const files = names.map((name) => Object.defineProperty(new File(['x'], name), 'size', { value: sizes[name] ?? 1 }));
  const dataTransfer = { types: ['Files'], files, items: [], dropEffect: 'none' };
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
    dataTransfer,
    relatedTarget: null,
  });
  act(() => void window.dispatchEvent(event));
}

function show() {
  const pathsOf = (files: readonly unknown[]) => Promise.resolve((files as File[]).map(({ name }) => core.file(name)));
  return renderWithCore(
    core,
    <ImportDropTarget>
      <ImportDialog />
    </ImportDropTarget>,
    { host: { pathsOf, platform: 'web' } },
  );
}

const paths = () => useImport.getState().items.map(({ path }) => path);

describe('ImportDropTarget', () => {
  it('says what a drop does while files are over the window', () => {
    show();
    drag('dragover');
    expect(screen.getByText('Drop to import')).toBeTruthy();
    drag('dragleave');
    expect(screen.queryByText('Drop to import')).toBeNull();
  });

  it('reads what is dropped, and adds what is dropped later', async () => {
    writeFileSync(core.file('a.txt'), 'Anna: one\n\nBen: two\n\nAnna: three\n\nBen: four\n');
    writeFileSync(core.file('b.txt'), 'Just a note.\n');
    show();
    drag('drop', ['a.txt']);
    await screen.findByRole('dialog', { name: 'Import a document' });
    drag('drop', ['b.txt', 'a.txt']);
    await screen.findByRole('dialog', { name: '2 files to import' });
    expect(paths()).toEqual([core.file('a.txt'), core.file('b.txt')]);
  });

  it('asks what recordings belong to when the documents among them are done', async () => {
    writeFileSync(core.file('a.txt'), 'Just a note.\n');
    writeFileSync(core.file('a.wav'), makeWave({ seconds: 1 }));
    const { user } = show();
    drag('drop', ['a.wav', 'a.txt']);
    await screen.findByRole('dialog', { name: 'Import a document' });
    expect(screen.getByText(/^1 recording comes next/)).toBeTruthy();
    expect(useRecordingsRequest.getState().asked).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Import 1 document' }));
    const asked = { paths: [core.file('a.wav')], isLasting: false };
    await waitFor(() => expect(useRecordingsRequest.getState().asked).toEqual(asked));
    expect(await core.call('documents.list', {})).toMatchObject([{ name: 'a' }]);
  });

  it('asks about recordings alone at once, and also where the documents are given up', async () => {
    writeFileSync(core.file('a.txt'), 'Just a note.\n');
    writeFileSync(core.file('a.wav'), makeWave({ seconds: 1 }));
    writeFileSync(core.file('b.wav'), makeWave({ seconds: 1 }));
    const { user } = show();
    drag('drop', ['b.wav']);
    await waitFor(() => expect(useRecordingsRequest.getState().asked?.paths).toEqual([core.file('b.wav')]));
    drag('drop', ['a.txt', 'a.wav']);
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(useRecordingsRequest.getState().asked?.paths).toEqual([core.file('b.wav'), core.file('a.wav')]);
    expect(await core.call('documents.list', {})).toEqual([]);
  });

  it('hands over what a browser can, and says how the rest is attached', async () => {
    writeFileSync(core.file('a.txt'), 'Just a note.\n');
    notices.clear();
    show();
    drag('drop', ['a.txt', 'film.mp4'], { 'film.mp4': uploadLimit + 1 });
    await screen.findByRole('dialog', { name: 'Import a document' });
    expect(notices.visibleToasts[0]?.content.message).toContain('“film.mp4” is too large for a browser to hand over.');
  });

  it('walks a folder on a desktop, where it comes as a path', async () => {
    mkdirSync(core.file('transcripts'));
    writeFileSync(core.file('transcripts/a.txt'), 'One.\n');
    writeFileSync(core.file('transcripts/b.txt'), 'Two.\n');
    show();
    drag('drop', ['transcripts']);
    await waitFor(() => expect(paths()).toEqual([core.file('transcripts/a.txt'), core.file('transcripts/b.txt')]));
  });
});
