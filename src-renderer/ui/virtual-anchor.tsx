import type { Ref } from 'react';
import { createPortal } from 'react-dom';

/** In pixels of the window, as getBoundingClientRect gives it. */
export type AnchorRect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type VirtualAnchorProps = { readonly rect: AnchorRect; readonly ref: Ref<HTMLSpanElement> };

/** An unseen element in the place of a rect, for a popover to stand at. */
export const VirtualAnchor = ({ rect, ref }: VirtualAnchorProps) =>
  createPortal(
    <span
      ref={ref}
      aria-hidden
      style={{
        position: 'fixed',
        left: rect.x,
        top: rect.y,
        width: rect.width,
        height: rect.height,
        pointerEvents: 'none',
      }}
    />,
    document.body,
  );
