import { useEffect } from 'react';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { codeRow } from './code-row.ts';
import { focusCode, useCodebook } from './codebook-state.ts';

const framesToDraw = 10;

/** Gives the focus back to a row after its name was typed, unless it is elsewhere by now. */
export function useRowFocus(codes: readonly Code[]): void {
  const focusId = useCodebook((state) => state.focusId);
  useEffect(() => {
    if (focusId === null) return;
    let frame = 0;
    // The tree draws a new row, and moves the focus off one that went, after this; one out of sight is scrolled to first.
    const look = (framesLeft: number) => {
      frame = requestAnimationFrame(() => {
        const row = codeRow(focusId);
        if (!row) return framesLeft > 0 ? look(framesLeft - 1) : undefined;
        if (document.activeElement?.matches('body, [data-codebook] [role=treegrid]')) row.focus();
        focusCode(null);
      });
    };
    look(framesToDraw);
    return () => cancelAnimationFrame(frame);
  }, [focusId, codes]);
}
