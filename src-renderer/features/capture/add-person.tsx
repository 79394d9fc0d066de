import { UserPlus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../src-main/shared/contract/sessions.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { Kbd } from '../../ui/kbd.tsx';
import styles from './add-person.module.css';
import { focusNotes } from './typing-focus.ts';
import { useAddPerson } from './use-add-person.ts';

interface AddPersonProps {
  readonly session: Session;
}

const longestName = 200;

/** A name and Enter: somebody more is there, with the next free key. No name and Enter, or Escape, goes on to the notes. */
export function AddPerson({ session }: AddPersonProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { add, found, forgetFound } = useAddPerson(session);
  const field = useRef<HTMLInputElement>(null);
  const saidId = useId();
  const enter = async () => {
    const name = typed.trim();
    if (name === '') return focusNotes();
    const outcome = await add(name, () => setTyped(''));
    if (outcome === 'here') field.current?.select();
    // What can't be taken is said, and stands in the field again.
    if (outcome === 'refused') setTyped(name);
  };
  return (
    <div className={styles.add}>
      <p id={saidId} role="status" className={styles.found}>
        {found && t(found.hasCome ? 'capture.hasCome' : 'capture.isHere', { ...found })}
      </p>
      <label className={styles.field}>
        <UserPlus aria-hidden size={14} strokeWidth={1.5} className={styles.icon} />
        <input
          ref={field}
          data-add-person
          aria-label={t('capture.addPerson')}
          aria-describedby={saidId}
          className={styles.input}
          placeholder={t('capture.addPerson')}
          autoComplete="off"
          maxLength={longestName}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            forgetFound();
          }}
          onBlur={() => {
            // A name that leads nowhere is not left behind.
            if (found) setTyped('');
            forgetFound();
          }}
          onKeyDown={(event) => {
            if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
            event.preventDefault();
            event.stopPropagation();
            if (event.key === 'Enter') void enter();
            else focusNotes();
          }}
        />
        <Kbd shortcut="Alt+P" variant="plain" />
      </label>
    </div>
  );
}
