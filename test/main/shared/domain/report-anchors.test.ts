import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../../src-main/shared/domain/report-anchors.ts';

describe('anchors', () => {
  it('are short enough for a bookmark of a word processor, and the same each time', () => {
    const id = '01890a5d-ac96-774b-bcce-b302099a8057';
    expect(anchorOf('transcript', id)).toBe(anchorOf('transcript', id));
    expect(anchorOf('transcript', id)).toMatch(/^transcript-[0-9a-z]{14}$/u);
  });

  it('differ for different things, however alike their ids are', () => {
    const ids = Array.from(
      { length: 20_000 },
      (_, index) => `00000000-0000-1000-8000-${String(index).padStart(12, '0')}`,
    );
    expect(new Set(ids.map((id) => anchorOf('code', id))).size).toBe(ids.length);
  });
});
