import type { Project } from '../../../src-main/shared/contract/project.ts';
import type { Draft } from './draft-keeper.ts';
import type { Waiting } from './outbox.ts';

/** The project to which it belongs. A copy of the file has the same id, so its path counts too. */
export type Owner = Pick<Project, 'id' | 'path'>;

const waitingKey = ({ id }: Owner, entryId: string) => `motif.waiting.${id}.${entryId}`;
const draftKey = ({ id }: Owner, sessionId: string) => `motif.draft.${id}.${sessionId}`;

/** Keeps what is not in the project yet on this machine, over a reload and a restart; false where there is no room. */
export const keepWaiting = (owner: Owner, entry: Waiting): boolean =>
  write(waitingKey(owner, entry.id), { ...entry, path: owner.path });

export const forgetWaiting = (owner: Owner, entryId: string): void =>
  localStorage.removeItem(waitingKey(owner, entryId));

/** What waits for the project, in its order. What was done in a copy at another path waits for somebody’s word. */
export function readWaiting(owner: Owner): readonly Waiting[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(waitingKey(owner, '')))
    .flatMap((key) => read<Waiting & { readonly path: string }>(key) ?? [])
    .map(({ path, ...entry }): Waiting => ({ ...entry, state: path === owner.path ? 'new' : 'refused' }))
    .toSorted((one, other) => one.number - other.number);
}

export const keepDraftHere = (owner: Owner, sessionId: string, draft: Draft): boolean =>
  write(draftKey(owner, sessionId), { draft, path: owner.path });

/** The core has it, or nobody wants it any more; what was typed since stays. */
export function forgetDraftHere(owner: Owner, sessionId: string, draft: Draft): void {
  const key = draftKey(owner, sessionId);
  if (localStorage.getItem(key) === JSON.stringify({ draft, path: owner.path })) localStorage.removeItem(key);
}

export function readDraftHere(owner: Owner, sessionId: string): Draft {
  const kept = read<{ readonly draft: Draft; readonly path: string }>(draftKey(owner, sessionId));
  return kept?.path === owner.path ? kept.draft : null;
}

function write(key: string, value: object): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    // No room, or a browser that keeps nothing: the window has it still, and says so.
    return false;
  }
}

function read<Value>(key: string): Value | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Value | null;
  } catch {
    // Cut short by a crash of the machine: there is nothing in it to be had.
    return null;
  }
}
