import { useRef, useState } from 'react';
import type { Memo, MemoTarget } from '../../../src-main/shared/contract/memos.ts';
import { useCall } from '../../api/use-call.ts';
import { useDraft } from '../../workspace/use-draft.ts';

/** The text of a memo that is made with its first words, if it isn't there yet. */
export function useMemoText(memos: readonly Memo[], target: MemoTarget, knownId: string | null) {
  const create = useCall('memos.create');
  const update = useCall('memos.update');
  const [id, setId] = useState(knownId);
  const written = useRef<Promise<string | null>>(Promise.resolve(knownId));
  const memo = memos.find((candidate) => candidate.id === id) ?? null;

  const write = (text: string): Promise<string | null> => {
    const next = written.current.then(async (sofar) => {
      if (sofar !== null) {
        await update.mutateAsync({ id: sofar, text });
        return sofar;
      }
      if (text.trim() === '') return null;
      const made = await create.mutateAsync({ target, text });
      setId(made.id);
      return made.id;
    });
    // A refusal is said by the cache; the next try goes on from what stands.
    written.current = next.catch(() => id);
    return next;
  };
  const draft = useDraft(memo?.text ?? '', write);
  return { id, memo, text: draft.text, change: draft.change, save: draft.save, write };
}
