// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nProvider } from 'react-aria-components';
import { describe, expect, it, vi } from 'vitest';
import { DateField } from '../../../src-renderer/ui/date-field.tsx';
import '../../helpers/jsdom-gaps.ts';

function open(value: string, language = 'en') {
  const onChange = vi.fn();
  render(
    <I18nProvider locale={language}>
      <DateField label="Date" value={value} onChange={onChange} />
      <button type="button">Next</button>
    </I18nProvider>,
  );
  const parts = () => screen.getAllByRole('spinbutton').map((part) => part.textContent);
  return { onChange, parts, user: userEvent.setup() };
}

const paste = (text: string) =>
  fireEvent.paste(screen.getAllByRole('spinbutton')[0]!, { clipboardData: { getData: () => text } });

describe('a date field', () => {
  it.each([
    ['en', ['11', '22', '2026']],
    ['zh-CN', ['2026', '11', '22']],
  ])('has its parts in the order of the language: %s', (language, order) => {
    expect(open('2026-11-22', language).parts()).toEqual(order);
  });

  it.each([
    ['2026-11-22', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['2026年11月22日', '2026-11-22'],
  ])('takes %s by pasting', (text, date) => {
    const { onChange } = open('');
    paste(text);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(date);
  });

  it('keeps its date when something else is pasted', () => {
    const { onChange, parts } = open('2026-11-22');
    paste('next week');
    expect(onChange).not.toHaveBeenCalled();
    expect(parts()).toEqual(['11', '22', '2026']);
  });

  it('is one change when its parts were typed and it is left', async () => {
    const { onChange, user } = open('2026-11-22');
    await user.click(screen.getAllByRole('spinbutton')[0]!);
    await user.keyboard('10052025');
    expect(onChange).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('2025-10-05');
  });

  it('takes Enter as done, and Escape as not meant', async () => {
    const { onChange, parts, user } = open('2026-11-22');
    await user.click(screen.getAllByRole('spinbutton')[0]!);
    await user.keyboard('{ArrowUp}{Escape}');
    expect(parts()).toEqual(['11', '22', '2026']);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('2026-12-22');
  });

  it('is empty when its parts were deleted', async () => {
    const { onChange, user } = open('2026-11-22');
    await user.click(screen.getAllByRole('spinbutton')[0]!);
    await user.keyboard('{Backspace}{Backspace}{ArrowRight}{Backspace}{Backspace}{ArrowRight}');
    await user.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('');
  });

  it('offers the days of the month', async () => {
    const { onChange, user } = open('2026-11-22');
    await user.click(screen.getByRole('button', { name: /calendar/i }));
    await user.click(screen.getByRole('button', { name: /November 18, 2026/ }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('2026-11-18');
  });

  it('shows no date where the value is none', () => {
    expect(open('soon').parts()).toEqual(['mm', 'dd', 'yyyy']);
  });
});
