import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../src-main/shared/contract/sessions.ts';
import { useCall } from '../../api/use-call.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { Kbd } from '../../ui/kbd.tsx';
import styles from './add-person.module.css';
import { peopleToKeep } from './people-to-keep.ts';
import { focusNotes } from './typing-focus.ts';

interface AddPersonProps {
  readonly session: Session;
}

const longestName = 200;

/** A name and Enter: somebody more is there, with the next free key. No name and Enter, or Escape, goes on to the notes. */
export function AddPerson({ session }: AddPersonProps) {
  const { t } = useTranslation();
  const setPeople = useCall('sessions.setPeople');
  const [typed, setTyped] = useState('');
  const add = async () => {
    const name = typed.trim();
    if (name === '') return focusNotes();
    if (setPeople.isPending) return;
    setTyped('');
    const people = [...peopleToKeep(session.people), { participant: { name } }];
    // What can't be taken is said, and stands in the field again.
    await setPeople.mutateAsync({ id: session.id, people }).catch(() => setTyped(name));
  };
  return (
    <label className={styles.add}>
      <UserPlus aria-hidden size={14} strokeWidth={1.5} className={styles.icon} />
      <input
        data-add-person
        aria-label={t('capture.addPerson')}
        className={styles.input}
        placeholder={t('capture.addPerson')}
        autoComplete="off"
        maxLength={longestName}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Enter') void add();
          else focusNotes();
        }}
      />
      <Kbd shortcut="Alt+P" variant="plain" />
    </label>
  );
}
