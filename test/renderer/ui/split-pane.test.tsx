// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { SplitPane } from '../../../src-renderer/ui/split-pane.tsx';
import { draggedSize } from '../../../src-renderer/ui/split-size.ts';
import '../../helpers/jsdom-gaps.ts';

const Harness = ({ side }: { readonly side: 'start' | 'end' }) => {
  const [size, setSize] = useState(240);
  const [isCollapsed, setIsCollapsed] = useState(false);
  return (
    <SplitPane
      label="Resize the list"
      side={side}
      pane={<button>inside</button>}
      size={size}
      onSizeChange={setSize}
      minSize={180}
      maxSize={400}
      isCollapsed={isCollapsed}
      onCollapsedChange={setIsCollapsed}
    >
      rest
    </SplitPane>
  );
};

const separator = () => screen.getByRole('separator', { name: 'Resize the list' });
const sizeNow = () => Number(separator().getAttribute('aria-valuenow'));

describe('the separator of a split pane', () => {
  it.each([
    ['start', '{ArrowRight}', 256],
    ['start', '{ArrowLeft}', 224],
    ['end', '{ArrowLeft}', 256],
    ['start', '{Shift>}{ArrowRight}{/Shift}', 304],
    ['start', '{Home}', 180],
    ['start', '{End}', 400],
    ['start', '{End}{ArrowRight}', 400],
  ] as const)('resizes a pane at the %s with %s', async (side, keys, expected) => {
    render(<Harness side={side} />);
    separator().focus();
    await userEvent.keyboard(keys);
    expect(sizeNow()).toBe(expected);
  });

  it('collapses with Enter and comes back with its size', async () => {
    render(<Harness side="start" />);
    separator().focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(sizeNow()).toBe(0);
    await userEvent.keyboard('{Enter}');
    expect(sizeNow()).toBe(256);
  });

  it.each([
    [20, 'collapsed'],
    [120, 180],
    [300.4, 300],
    [999, 400],
  ])('gives a drag to %s the size %s', (wanted, expected) => {
    expect(draggedSize(wanted, { minSize: 180, maxSize: 400 })).toBe(expected);
  });
});
