// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ColorPicker } from '../../../src-renderer/ui/color-picker.tsx';
import '../../helpers/jsdom-gaps.ts';

const swatches = ['red', 'green', 'blue', 'grey'].map((name, id) => ({ id, name, color: '#888888' }));

const Harness = ({ onApply }: { readonly onApply?: () => void }) => {
  const [value, setValue] = useState(0);
  return (
    <ColorPicker
      label="Colour"
      swatches={swatches}
      value={value}
      onChange={setValue}
      onApply={onApply}
      columns={2}
      autoFocus
    />
  );
};

const chosen = () => document.activeElement?.getAttribute('aria-label');

describe('the colour picker', () => {
  it.each([
    ['{ArrowRight}', 'green'],
    ['{ArrowDown}', 'blue'],
    ['{ArrowDown}{ArrowRight}{ArrowUp}', 'green'],
    ['{ArrowUp}', 'red'],
  ])('goes with %s to %s', async (keys, name) => {
    render(<Harness />);
    await userEvent.keyboard(keys);
    expect(chosen()).toBe(name);
    expect(screen.getByRole<HTMLInputElement>('radio', { name }).checked).toBe(true);
  });

  it('takes by Enter the colour that is tried', async () => {
    const onApply = vi.fn();
    render(<Harness onApply={onApply} />);
    await userEvent.keyboard('{ArrowRight}');
    expect(onApply).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onApply).toHaveBeenCalledOnce();
  });
});
