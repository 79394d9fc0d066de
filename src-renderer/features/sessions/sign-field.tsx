import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SessionPerson } from '../../../src-main/shared/contract/sessions.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './person-row.module.css';

interface SignFieldProps {
  readonly person: SessionPerson;
  readonly people: readonly SessionPerson[];
  readonly isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
  onSign(sign: string): void;
}

/** The key by which somebody is chosen while capturing. A key that another has is swapped with theirs. */
export function SignField({ person, people, isOpen, onOpenChange, onSign }: SignFieldProps) {
  const { t } = useTranslation();
  const { name, sign } = person;
  const take = (next: string) => {
    onSign(next);
    onOpenChange(false);
  };
  return (
    <Popover
      label={t('sessions.signField', { name })}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <AriaButton className={styles.sign!} aria-label={t('sessions.sign', { name, sign })}>
          {sign}
        </AriaButton>
      }
    >
      <SignForm person={person} people={people} onSign={take} />
    </Popover>
  );
}

function SignForm({ person, people, onSign }: Pick<SignFieldProps, 'person' | 'people' | 'onSign'>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(person.sign);
  const other = people.find(({ sign, participantId }) => sign === typed && participantId !== person.participantId);
  const isKey = /^[0-9a-z]$/.test(typed);
  const submit = () => {
    if (isKey) onSign(typed);
  };
  return (
    <div className={styles.signForm}>
      <TextField
        autoFocus
        label={t('sessions.signField', { name: person.name })}
        value={typed}
        onChange={(text) => setTyped(text.normalize('NFKC').trim().toLowerCase().slice(-1))}
        onSubmit={submit}
        {...(other
          ? { error: t('sessions.signTaken', { name: other.name }) }
          : { description: t('sessions.signHint') })}
      />
      {other && (
        <Button size="small" onPress={submit}>
          {t('sessions.swap')}
        </Button>
      )}
    </div>
  );
}
