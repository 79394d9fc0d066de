// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { TextField } from '../../../src-renderer/ui/text-field.tsx';
import '../../helpers/jsdom-gaps.ts';

const open = () => {
  const onSubmit = vi.fn();
  const onCancel = vi.fn();
  render(
    <TextField label="Name" value="信" onChange={vi.fn()} onSubmit={onSubmit} onCancel={onCancel} error="Taken" />,
  );
  return { onSubmit, onCancel, input: screen.getByRole('textbox', { name: 'Name' }) };
};

describe('the text field', () => {
  it('submits on Enter and cancels on Escape', () => {
    const { onSubmit, onCancel, input } = open();
    fireEvent.keyDown(input, { key: 'Enter' });
    fireEvent.keyDown(input, { key: 'Escape' });
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it.each(['Enter', 'Escape'])('leaves %s to the input method while it composes', (key) => {
    const { onSubmit, onCancel, input } = open();
    fireEvent.keyDown(input, { key, keyCode: 229 });
    expect(onSubmit).not.toHaveBeenCalled();
    expect(onCancel).not.toHaveBeenCalled();
  });

  it('is described by its error', () => {
    const { input } = open();
    const descriptions = (input.getAttribute('aria-describedby') ?? '').split(' ');
    expect(descriptions.map((id) => document.getElementById(id)?.textContent)).toContain('Taken');
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });
});
