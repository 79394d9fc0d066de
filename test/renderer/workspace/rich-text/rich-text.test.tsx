// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { RichText } from '../../../../src-renderer/workspace/rich-text/rich-text.tsx';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import '../../../helpers/jsdom-layout.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

interface FieldProps {
  readonly start: string;
  onChange(value: string): void;
  onSubmit?(): void;
}

function Field({ start, onChange, onSubmit }: FieldProps) {
  const [value, setValue] = useState(start);
  const change = (next: string) => {
    setValue(next);
    onChange(next);
  };
  return (
    <RichText label="Memo" value={value} onChange={change} onBlur={() => undefined} onSubmit={onSubmit} autoFocus />
  );
}

const show = (start: string, events: Partial<FieldProps> = {}) =>
  renderWithCore(hand.core, <Field start={start} onChange={() => undefined} {...events} />);
const field = () => screen.findByRole('textbox', { name: 'Memo' });

describe('the rich text field', () => {
  it('shows what Markdown says', async () => {
    show('## Waiting\n\nfor **the** bus\n\n- one\n- two');
    expect(await screen.findByRole('heading', { name: 'Waiting' })).toBeTruthy();
    expect(screen.getByText('the').tagName).toBe('STRONG');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['one', 'two']);
  });

  it('never makes elements of HTML, nor links of code that could run', async () => {
    const { container } = show('<img src=x onerror=alert(1)> [x](javascript:alert(1)) <script>alert(2)</script>');
    await field();
    expect(container.querySelector('img, script, a')).toBeNull();
    expect((await field()).textContent).toBe(
      '<img src=x onerror=alert(1)> [x](javascript:alert(1)) <script>alert(2)</script>',
    );
  });

  it('shows a link under the name that the thing has now, and goes there', async () => {
    await hand.core.call('codes.update', { id: hand.study.codes.find, name: 'Search for it' });
    const { user } = show(`See [Find it](motif:code/${hand.study.codes.find}).`);
    const link = await screen.findByRole('link', { name: 'Search for it' });
    await user.click(link);
    await waitFor(() => expect(useNavigation.getState()).toMatchObject({ codeId: hand.study.codes.find }));
  });

  it('shows that a link leads nowhere any more', async () => {
    show(`See [Find it](motif:code/gone).`);
    const link = await screen.findByTitle('This was deleted; the link leads nowhere any more.');
    expect(link.textContent).toBe('Find it');
  });

  it('is left with Ctrl and Enter', async () => {
    const onSubmit = vi.fn();
    const { user } = show('Words', { onSubmit });
    await user.click(await field());
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('is left with Escape, to what is around it', async () => {
    const around = (
      <main tabIndex={-1}>
        <Field start="Words" onChange={() => undefined} />
      </main>
    );
    const { user } = renderWithCore(hand.core, around);
    await user.click(await field());
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });
});
