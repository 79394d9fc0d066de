// @vitest-environment jsdom
import { mkdirSync, writeFileSync } from 'node:fs';
import { act, configure, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportDialog } from '../../../../src-renderer/features/imports/import-dialog.tsx';
import { ImportDropTarget } from '../../../../src-renderer/features/imports/import-drop-target.tsx';
import { useImport } from '../../../../src-renderer/features/imports/import-store.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';

// Each reading starts a worker, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

let core: TestCore;

beforeEach(async () => {
  core = createTestCore();
  await core.call('project.create', { path: core.file('study.motif') });
});
afterEach(() => core.close());

function drag(type: 'dragover' | 'dragleave' | 'drop', names: readonly string[] = []) {
  const files = names.map((name) => new File(['x'], name));
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

  it('walks a folder on a desktop, where it comes as a path', async () => {
    mkdirSync(core.file('transcripts'));
    writeFileSync(core.file('transcripts/a.txt'), 'One.\n');
    writeFileSync(core.file('transcripts/b.txt'), 'Two.\n');
    show();
    drag('drop', ['transcripts']);
    await waitFor(() => expect(paths()).toEqual([core.file('transcripts/a.txt'), core.file('transcripts/b.txt')]));
  });
});
