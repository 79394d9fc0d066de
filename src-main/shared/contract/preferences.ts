import { z } from 'zod';
import { action, state } from './define.ts';
import { language, nothing } from './values.ts';

export const recentProject = z.object({ path: z.string(), name: z.string(), openedAt: z.int() });
export type RecentProject = z.infer<typeof recentProject>;

export const preferences = z.object({
  language: z.union([language, z.literal('system')]).default('system'),
  theme: z.enum(['light', 'dark', 'system']).default('system'),
  /** The name under which codings are made; the system's user name until the researcher says another. */
  researcher: z.string().default(''),
  textSize: z.int().min(12).max(28).default(16),
  /** Widths of panes in px and other remembered places of the interface, by name. */
  layout: z.record(z.string(), z.number()).default({}),
  recentProjects: z.array(recentProject).default([]),
});
export type Preferences = z.infer<typeof preferences>;

const changes = z.object({
  language: z.union([language, z.literal('system')]).optional(),
  theme: z.enum(['light', 'dark', 'system']).optional(),
  researcher: z.string().trim().max(200).optional(),
  textSize: z.int().min(12).max(28).optional(),
  layout: z.record(z.string(), z.number()).optional(),
});

export const preferencesContract = {
  'preferences.get': state(nothing, preferences),
  'preferences.set': action(changes, preferences),
  'preferences.forgetProject': action(z.object({ path: z.string() }), preferences),
};
