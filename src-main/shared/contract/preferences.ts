import { z } from 'zod';
import { action, state } from './define.ts';
import { id, language, nothing, offset, text } from './values.ts';

export const recentProject = z.object({ path: z.string(), name: z.string(), openedAt: z.int() });
export type RecentProject = z.infer<typeof recentProject>;

/** What writes down recordings: a program of the researcher's own, on this machine. */
export const transcriber = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** `{file}`, `{language}` and `{output}` stand for the recording, its language and a path without ending for the answer. */
  z.object({
    kind: z.literal('command'),
    command: text.min(1).max(1000),
    arguments: z.array(text.max(1000)).max(100),
  }),
  z.object({ kind: z.literal('server'), url: text.min(1).max(500) }),
]);
export type Transcriber = z.infer<typeof transcriber>;

/** What keys and foot pedals do with a recording, wherever the focus is. */
export const playbackActions = ['play', 'back', 'forward', 'slower', 'faster', 'stamp'] as const;
export type PlaybackAction = (typeof playbackActions)[number];
const playbackKeys = z.partialRecord(z.enum(playbackActions), z.array(text.min(1).max(40)).max(4));

export const preferences = z.object({
  language: z.union([language, z.literal('system')]).default('system'),
  theme: z.enum(['light', 'dark', 'system']).default('system'),
  /** The name under which codings are made; the system's user name until the researcher says another. */
  researcher: z.string().default(''),
  textSize: z.int().min(12).max(28).default(16),
  /** Widths of panes in px and other remembered places of the interface, by name. */
  layout: z.record(z.string(), z.number()).default({}),
  recentProjects: z.array(recentProject).default([]),
  transcriber: transcriber.default({ kind: 'none' }),
  /** Those that differ from the usual ones. */
  playbackKeys: playbackKeys.default({}),
});
export type Preferences = z.infer<typeof preferences>;

const changes = z.object({
  language: z.union([language, z.literal('system')]).optional(),
  theme: z.enum(['light', 'dark', 'system']).optional(),
  researcher: text.trim().max(200).optional(),
  textSize: z.int().min(12).max(28).optional(),
  layout: z.record(z.string(), z.number()).optional(),
  transcriber: transcriber.optional(),
  playbackKeys: playbackKeys.optional(),
});

/** Where a researcher was in a project: comes back when it is opened again. */
export const workspaceView = z.object({
  place: z.string().max(50),
  documentId: id.nullable(),
  /** Documents that stand open as tabs, in their order. */
  openDocuments: z.array(id).max(50),
  /** Where reading went on, by document: an offset of its text. */
  positions: z.record(z.string(), offset),
  /** What else the window remembers of this project, by name. */
  notes: z.record(z.string(), z.string().max(1_000_000)),
});
export type WorkspaceView = z.infer<typeof workspaceView>;

export const preferencesContract = {
  /** Null where the project was never open here. */
  'workspace.get': state(z.object({ projectId: id }), workspaceView.nullable()),
  'workspace.set': action(z.object({ projectId: id, view: workspaceView }), nothing),
  'preferences.get': state(nothing, preferences),
  'preferences.set': action(changes, preferences),
  'preferences.forgetProject': action(z.object({ path: z.string() }), preferences),
};
