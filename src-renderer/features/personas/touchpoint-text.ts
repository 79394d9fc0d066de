import { channels } from '../../../src-main/shared/contract/personas.ts';
import type { Touchpoint } from '../../../src-main/shared/contract/personas.ts';

export const touchpointColumns = ['name', 'channel', 'isOnline', 'owner', 'code'] as const;

export type TouchpointChange = Partial<Omit<Touchpoint, 'id'>>;
export type ReadTouchpoint =
  | { readonly kind: 'fit'; readonly change: TouchpointChange }
  | {
      readonly kind: 'unfit';
      readonly reason: 'nameMissing' | 'nameLong' | 'ownerLong' | 'channelUnknown' | 'whereUnknown' | 'codeUnknown';
    };

/** What the cells of a touchpoint are called where it is read and written. */
export interface TouchpointWords {
  readonly channel: Readonly<Record<Touchpoint['channel'], string>>;
  readonly online: string;
  readonly offline: string;
  /** Paths of codes by their ids. */
  readonly codes: ReadonlyMap<string, string>;
}

const longest = 200;
const fold = (text: string) => text.normalize('NFKC').trim().toLowerCase();

export function printTouchpoint(touchpoint: Touchpoint, columnId: string, words: TouchpointWords): string {
  switch (columnId) {
    case 'name':
      return touchpoint.name;
    case 'channel':
      return words.channel[touchpoint.channel];
    case 'isOnline':
      return touchpoint.isOnline ? words.online : words.offline;
    case 'owner':
      return touchpoint.owner;
    default:
      return words.codes.get(touchpoint.codeId ?? '') ?? '';
  }
}

/** What a text in a column means, or why it means nothing there. */
export function readTouchpoint(columnId: string, text: string, words: TouchpointWords): ReadTouchpoint {
  const typed = text.trim();
  switch (columnId) {
    case 'name':
      if (typed === '') return { kind: 'unfit', reason: 'nameMissing' };
      return typed.length > longest ? { kind: 'unfit', reason: 'nameLong' } : fit({ name: typed });
    case 'channel':
      return readChannel(typed, words);
    case 'isOnline':
      return readWhere(typed, words);
    case 'owner':
      return typed.length > longest ? { kind: 'unfit', reason: 'ownerLong' } : fit({ owner: typed });
    default:
      return readCode(typed, words);
  }
}

const fit = (change: TouchpointChange): ReadTouchpoint => ({ kind: 'fit', change });

function readChannel(typed: string, words: TouchpointWords): ReadTouchpoint {
  if (typed === '') return fit({ channel: 'other' });
  const channel = channels.find((one) => fold(words.channel[one]) === fold(typed) || one === fold(typed));
  return channel ? fit({ channel }) : { kind: 'unfit', reason: 'channelUnknown' };
}

function readWhere(typed: string, { online, offline }: TouchpointWords): ReadTouchpoint {
  if (fold(typed) === fold(online)) return fit({ isOnline: true });
  if (typed === '' || fold(typed) === fold(offline)) return fit({ isOnline: false });
  return { kind: 'unfit', reason: 'whereUnknown' };
}

function readCode(typed: string, { codes }: TouchpointWords): ReadTouchpoint {
  if (typed === '') return fit({ codeId: null });
  const paths = [...codes];
  const lastOf = (path: string) => path.split(' / ').at(-1) ?? '';
  const found =
    paths.find(([, path]) => fold(path) === fold(typed)) ??
    paths.find(([, path]) => fold(lastOf(path)) === fold(typed));
  return found ? fit({ codeId: found[0] }) : { kind: 'unfit', reason: 'codeUnknown' };
}
