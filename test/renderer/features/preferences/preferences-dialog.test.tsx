// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PreferencesDialog } from '../../../../src-renderer/features/preferences/preferences-dialog.tsx';
import { closePreferences } from '../../../../src-renderer/features/preferences/preferences-state.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';

let core: TestCore;

beforeEach(() => {
  core = createTestCore();
  closePreferences();
});
afterEach(() => core.close());

async function show() {
  const { user } = renderWithCore(core, <PreferencesDialog />);
  findCommand('preferences.open')?.run();
  await screen.findByRole('tab', { name: 'General' });
  return user;
}

const preferences = () => core.call('preferences.get', {});

describe('PreferencesDialog', () => {
  it('applies each choice at once', async () => {
    const user = await show();
    await user.click(screen.getByRole('radio', { name: '中文' }));
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), '林梅{Enter}');
    await user.click(screen.getByRole('button', { name: /Increase/ }));
    await waitFor(async () =>
      expect(await preferences()).toMatchObject({ language: 'zh-CN', theme: 'dark', researcher: '林梅', textSize: 17 }),
    );
  });

  it('lists the keys of every command that has some', async () => {
    const user = await show();
    await user.click(screen.getByRole('tab', { name: 'Shortcuts' }));
    expect(await screen.findByText('Preferences…')).toBeTruthy();
    expect(screen.getByText('Ctrl ,')).toBeTruthy();
  });

  it('says which version this is', async () => {
    const user = await show();
    await user.click(screen.getByRole('tab', { name: 'About' }));
    expect(await screen.findByText(/^Version \d+\.\d+\.\d+/)).toBeTruthy();
  });
});
