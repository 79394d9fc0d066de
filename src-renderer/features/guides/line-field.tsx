import { useEffect, useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { useDraft } from '../../workspace/use-draft.ts';
import { activateLine, focusLine, useGuidesState } from './guides-state.ts';

export interface LineFieldProps {
  readonly lineKey: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  /** Writes what was typed into the guide. */
  write(text: string): Promise<unknown>;
  /** What is kept of what was typed when the line is left. */
  settle(typed: string): string;
  /** Hears keys before the field does; `finish` writes what was typed. */
  onKey(event: KeyboardEvent<HTMLElement>, finish: () => void): void;
  onPaste?(event: ClipboardEvent<HTMLElement>, finish: () => void): void;
}

const longest = 2_000;

/** The words of one line of a guide, edited where they are read. */
export function LineField({ lineKey, label, placeholder = '', value, write, settle, ...props }: LineFieldProps) {
  const draft = useDraft(value, write);
  const isTouched = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useWantedFocus(lineKey, field);
  const end = (text: string) => {
    isTouched.current = false;
    draft.change(text);
    draft.save();
  };
  const finish = () => {
    if (isTouched.current) end(settle(draft.text));
  };
  return (
    <div
      data-line={lineKey}
      onFocus={() => activateLine(lineKey)}
      onKeyDownCapture={(event) => {
        if (!isComposing(event)) props.onKey(event, finish);
      }}
      onPasteCapture={(event) => props.onPaste?.(event, finish)}
    >
      <InPlaceText
        ref={field}
        label={label}
        look="line"
        placeholder={placeholder}
        value={draft.text}
        onChange={(typed) => {
          isTouched.current = true;
          draft.change(typed);
        }}
        onBlur={finish}
        onCancel={() => end(value)}
        maxLength={longest}
      />
    </div>
  );
}

/** Takes the focus where this line is the one that shall have it. */
export function useWantedFocus(lineKey: string, field: { readonly current: HTMLTextAreaElement | null }): void {
  const at = useGuidesState(({ wanted }) => (wanted?.key === lineKey ? wanted.at : null));
  useEffect(() => {
    const element = field.current;
    if (at === null || !element) return;
    element.focus();
    const end = element.value.length;
    element.setSelectionRange(at === 'end' ? end : 0, at === 'start' ? 0 : end);
    focusLine(null);
  }, [at, field]);
}
