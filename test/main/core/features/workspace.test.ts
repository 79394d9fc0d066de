import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorkspaceView } from '../../../../src-main/shared/contract/preferences.ts';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';

const view: WorkspaceView = {
  place: 'documents',
  documentId: 'd1',
  openDocuments: ['d1', 'd2'],
  positions: { d1: 420 },
  notes: { filter: '{}' },
};

describe('where a researcher was in a project', () => {
  let core: TestCore;
  beforeEach(() => {
    core = createTestCore();
  });
  afterEach(() => core.close());
  const file = () => join(core.file('user-data'), 'workspaces.json');

  it('is nothing before the project was ever open', async () => {
    expect(await core.call('workspace.get', { projectId: 'p' })).toBeNull();
  });

  it('comes back also in a new core', async () => {
    await core.call('workspace.set', { projectId: 'p', view });
    const next = createTestCore({ folder: core.file('.') });
    expect(await next.call('workspace.get', { projectId: 'p' })).toEqual(view);
    await next.stop();
  });

  it('announces no change, as nothing of the project did', async () => {
    await core.call('workspace.set', { projectId: 'p', view });
    expect(core.changes).toEqual([]);
  });

  it('is kept for the fifty projects that were open last', async () => {
    const ids = Array.from({ length: 51 }, (_, index) => `p${index}`);
    await Promise.all(ids.map((projectId) => core.call('workspace.set', { projectId, view })));
    const kept = JSON.parse(readFileSync(file(), 'utf8')) as { projectId: string }[];
    expect(kept.map(({ projectId }) => projectId)).toEqual(ids.slice(1));
  });

  it.each(['{"half', '{}', '[{"projectId":"p","view":{"place":7}}]', '[{"projectId":"p"}]'])(
    'begins anew where the file is %s',
    async (content) => {
      writeFileSync(file(), content);
      expect(await core.call('workspace.get', { projectId: 'p' })).toBeNull();
      await core.call('workspace.set', { projectId: 'p', view });
      expect(await core.call('workspace.get', { projectId: 'p' })).toEqual(view);
    },
  );
});
