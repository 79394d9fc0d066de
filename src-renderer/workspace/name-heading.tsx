import type { RefObject } from 'react';
import { InPlaceText } from '../ui/in-place-text.tsx';
import { useDraft } from './use-draft.ts';

const longestName = 200;

interface NameHeadingProps {
  readonly label: string;
  readonly name: string;
  readonly field?: RefObject<HTMLTextAreaElement | null>;
  onRename(name: string): Promise<unknown>;
}

/** What a page is about, renamed in place. An empty name is not kept. */
export function NameHeading({ label, name, field, onRename }: NameHeadingProps) {
  const draft = useDraft(name, async (typed) => {
    if (typed.trim() !== '') await onRename(typed);
  });
  const end = (text: string) => {
    draft.change(text);
    draft.save();
  };
  return (
    <h1>
      <InPlaceText
        ref={field}
        label={label}
        look="title"
        value={draft.text}
        onChange={draft.change}
        onBlur={() => end(draft.text.trim() || name)}
        onCancel={() => end(name)}
        maxLength={longestName}
      />
    </h1>
  );
}
