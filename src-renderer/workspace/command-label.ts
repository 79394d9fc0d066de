import type { TFunction } from 'i18next';
import type { Command } from './commands.ts';

/** What a command is called in the menu and the palette. */
export function commandLabel(t: TFunction, { label, labelValues }: Command): string {
  const say = t as unknown as (key: string, values: object) => string;
  return say(label, { ...labelValues });
}
