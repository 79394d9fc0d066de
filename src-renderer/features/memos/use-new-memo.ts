import { useEffect, useRef } from 'react';
import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { useCall } from '../../api/use-call.ts';
import { useDraft } from '../../workspace/use-draft.ts';
import { noteBegun } from './memos-state.ts';
import type { NewMemo } from './memos-state.ts';

interface Words {
  readonly title: string;
  readonly text: string;
}

const print = ({ title, text }: Words): string => JSON.stringify([title, text]);
const read = (printed: string): Words => {
  const [title, text] = JSON.parse(printed) as [string, string];
  return { title, text };
};

/** Title and text of a memo that is begun: its first words make it, in one step. */
export function useNewMemo({ key, target, id }: NewMemo, memo: Memo | null) {
  const create = useCall('memos.create');
  const update = useCall('memos.update');
  const inTurn = useWriting(id, memo?.id ?? null);
  const write = (printed: string) =>
    inTurn(async (known) => {
      const { title, text } = read(printed);
      if (known !== null) {
        await update.mutateAsync({ id: known, title: title.trim(), text });
        return known;
      }
      if (title.trim() === '' && text.trim() === '') return null;
      const made = await create.mutateAsync({ target, title: title.trim(), text });
      noteBegun(key, made.id);
      return made.id;
    });
  const draft = useDraft(print(memo ?? { title: '', text: '' }), write);
  const words = read(draft.text);
  const change = (changed: Partial<Words>) => draft.change(print({ ...words, ...changed }));
  return { ...words, change, save: draft.save };
}

type Write = (known: string | null) => Promise<string | null>;

/** Writes one after another. A memo whose making was undone is made anew by the next words; one that came back takes them. */
function useWriting(begunId: string | null, memoId: string | null): (write: Write) => Promise<string | null> {
  const written = useRef(Promise.resolve(begunId));
  const wasThere = useRef(false);
  useEffect(() => {
    if (memoId !== null || wasThere.current) written.current = written.current.then(() => memoId);
    wasThere.current ||= memoId !== null;
  }, [memoId]);
  return (write) => {
    const next = written.current.then(write);
    // A refusal is said by the cache; the next try goes on from what stands.
    written.current = next.catch(() => begunId);
    return next;
  };
}
