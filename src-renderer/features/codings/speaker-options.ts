import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { foldText } from '../../workspace/fold-text.ts';
import type { SpeakerVisit } from './use-turn-actions.ts';

interface Asked {
  readonly names: readonly string[];
  readonly turns: DocumentContent['turns'];
  readonly speakers: DocumentContent['speakers'];
  readonly visit: SpeakerVisit;
  readonly query: string;
}

export interface SpeakerOption {
  readonly kind: 'known' | 'new' | 'everywhere';
  readonly name: string;
}

const longestName = 200;

/** Those whose name has what is typed in it, whoever speaks most often after the current one first; then what the words could name. */
export function speakerOptions({ names, turns, speakers, visit, query }: Asked): readonly SpeakerOption[] {
  const typed = query.trim().slice(0, longestName);
  const wanted = foldText(typed).text;
  const count = (name: string) => answers({ turns, speakers }, visit.current, name);
  const known = names
    .filter((name) => foldText(name).text.includes(wanted))
    .toSorted((one, other) => order(one, other, visit.current) || count(other) - count(one))
    .map((name): SpeakerOption => ({ kind: 'known', name }));
  const isNew = typed !== '' && !names.includes(typed);
  const canRename = visit.kind === 'turn' && visit.current !== null && typed !== '' && typed !== visit.current;
  return [
    ...known,
    ...(isNew ? [{ kind: 'new', name: typed } as const] : []),
    ...(canRename ? [{ kind: 'everywhere', name: typed } as const] : []),
  ];
}

const order = (one: string, other: string, current: string | null): number =>
  Number(one === current) - Number(other === current);

function answers({ turns, speakers }: Pick<Asked, 'turns' | 'speakers'>, current: string | null, name: string): number {
  const idOf = (wanted: string | null) => speakers.find((speaker) => speaker.name === wanted)?.id;
  const [from, to] = [idOf(current), idOf(name)];
  return turns.filter((turn, index) => turn.speakerId === to && turns[index - 1]?.speakerId === from).length;
}
