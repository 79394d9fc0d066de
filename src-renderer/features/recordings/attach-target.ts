import { likestName } from '../../../src-main/shared/domain/likest-name.ts';

/** What a recording can belong to: a document, or a session that has none yet. */
export interface AttachTarget {
  readonly kind: 'document' | 'session';
  readonly id: string;
  readonly name: string;
}

/** What it belongs to, and how that is known; without a target a document is made for it. */
export interface ChosenTarget {
  readonly target: AttachTarget | null;
  readonly by: 'name' | 'open' | 'chosen' | 'nothing';
}

export const fileOf = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;
export const stemOf = (path: string): string => fileOf(path).replace(/\.[^.]+$/u, '');

/** What a file's name is about comes before what is open. */
export function suggestTarget(path: string, targets: readonly AttachTarget[], openId: string | null): ChosenTarget {
  const likest = likestName(
    fileOf(path),
    targets.map(({ name }) => name),
  );
  if (likest !== null) return { target: targets[likest]!, by: 'name' };
  const open = targets.find(({ id }) => id === openId);
  return open ? { target: open, by: 'open' } : { target: null, by: 'nothing' };
}
