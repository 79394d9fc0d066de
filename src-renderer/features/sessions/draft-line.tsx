import { InPlaceText } from '../../ui/in-place-text.tsx';
import { useDraft } from '../../workspace/use-draft.ts';
import styles from './session-page.module.css';

interface DraftLineProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  onWrite(text: string): Promise<unknown>;
}

const longest = 500;

/** A line of words that is written where it is read. */
export function DraftLine({ label, value, placeholder, onWrite }: DraftLineProps) {
  const draft = useDraft(value, onWrite);
  return (
    <div className={styles.grow}>
      <InPlaceText
        label={label}
        look="line"
        placeholder={placeholder}
        value={draft.text}
        onChange={draft.change}
        onBlur={draft.save}
        maxLength={longest}
      />
    </div>
  );
}
