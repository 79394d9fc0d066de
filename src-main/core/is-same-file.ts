import { statSync } from 'node:fs';

/** Whether both paths, however they are written, lead to one file that is there. */
export function isSameFile(one: string, other: string | null): boolean {
  const [first, second] = [statOf(one), other === null ? undefined : statOf(other)];
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}

function statOf(path: string) {
  return statSync(path, { throwIfNoEntry: false, bigint: true });
}
