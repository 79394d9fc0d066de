import { findCommand } from '../../workspace/commands.ts';

/** Marks what the quotes behind the selected cell stand in. */
export const evidenceList = { 'data-cell-evidence': '' } as const;

/** Leads from a cell to the quotes behind it, in the inspector. */
export function focusEvidence(): void {
  const shown = () => document.querySelector<HTMLElement>('[data-cell-evidence] button, [data-cell-evidence]');
  if (!shown()) findCommand('journeys.inspect')?.run();
  requestAnimationFrame(() => shown()?.focus());
}
