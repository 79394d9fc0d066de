import type { KeyboardEvent } from 'react';
import type { Stripe } from '../../editor/layout-stripes.ts';
import type { Band } from './use-seen-band.ts';

export interface TabStop {
  readonly band: Band;
  readonly selectedId: string | null;
}

/** The selected one's name, or the first that is about in sight. */
export function tabStop(stripes: readonly Stripe[], { band, selectedId }: TabStop): string | null {
  const named = stripes.filter(({ label }) => label !== null);
  const stop =
    named.find(({ id }) => id === selectedId) ?? named.find(({ label }) => label!.top >= band.top) ?? named.at(-1);
  return stop?.id ?? null;
}

/** One stop of the Tab key; from name to name with the arrow keys. */
export function moveFocus(event: KeyboardEvent, margin: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const names = [...(margin?.querySelectorAll<HTMLElement>('button[data-coding-id]') ?? [])];
  const next = names[names.indexOf(event.target as HTMLElement) + step];
  if (!names.includes(event.target as HTMLElement) || !next) return;
  event.preventDefault();
  next.focus();
}
