import { useQuery } from '@tanstack/react-query';
import { playbackActions } from '../../../src-main/shared/contract/preferences.ts';
import type { PlaybackAction } from '../../../src-main/shared/contract/preferences.ts';
import { callQuery } from '../../api/call-query.ts';

export type PlaybackKeys = Readonly<Record<PlaybackAction, readonly string[]>>;

/** Keys that nothing else takes and pedals can send: their own programs send what they are told to. */
export const usualPlaybackKeys: PlaybackKeys = {
  back: ['F7'],
  play: ['F8'],
  forward: ['F9'],
  slower: ['Shift+F7'],
  faster: ['Shift+F9'],
  stamp: ['Shift+F8'],
};

/** The keys of playing as the researcher wants them; each action has one at least. */
export function usePlaybackKeys(): PlaybackKeys {
  const { data } = useQuery(callQuery('preferences.get', {}));
  const own = data?.playbackKeys ?? {};
  const keysOf = (action: PlaybackAction) => (own[action]?.length ? own[action] : usualPlaybackKeys[action]);
  return Object.fromEntries(playbackActions.map((action) => [action, keysOf(action)])) as unknown as PlaybackKeys;
}
