import { describe, expect, it } from 'vitest';
import { linesOfText } from '../../../../src-renderer/features/findings/lines-of-text.ts';

describe('the lines of a text', () => {
  it.each([
    ['- one\n- **two**', '• one\n• two'],
    ['First:\n\n1. one\n2. two', 'First:\n\n1. one\n2. two'],
    ['See [Buttons](motif:code/1).', 'See Buttons.'],
    ['*all* of it', 'all of it'],
    ['---', ''],
  ])('of %j are %j', (markdown, lines) => {
    expect(linesOfText(markdown)).toBe(lines);
  });
});
