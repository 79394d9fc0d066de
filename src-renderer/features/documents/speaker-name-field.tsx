import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './document-dialogs.module.css';

export interface CountedSpeaker {
  readonly id: string;
  readonly name: string;
  readonly turns: number;
}

export interface SpeakerNameFieldProps {
  readonly speaker: CountedSpeaker;
  readonly others: readonly CountedSpeaker[];
  /** Escape with nothing typed. */
  onClose(): void;
}

/** Enter or leaving the field renames, Escape takes what was typed back; another speaker's name joins the two. */
export function SpeakerNameField({ speaker, others, onClose }: SpeakerNameFieldProps) {
  const { t } = useTranslation();
  const rename = useCall('speakers.rename');
  const [name, setName] = useState(speaker.name);
  const typed = name.trim();
  const joined = others.find((other) => other.name === typed);
  const submit = () => {
    if (typed === '' || typed === speaker.name || rename.isPending) return;
    rename.mutate({ id: speaker.id, name: typed }, { onError: () => setName(speaker.name) });
  };
  return (
    <div className={styles.speaker}>
      <TextField
        label={t('documents.speakerName', { name: speaker.name })}
        isLabelHidden
        value={name}
        onChange={setName}
        onSubmit={submit}
        onBlur={submit}
        onCancel={() => (name === speaker.name ? onClose() : setName(speaker.name))}
        error={typed === '' ? t('documents.nameMissing') : undefined}
        description={joined && t('documents.joins', { name: joined.name, count: joined.turns })}
        maxLength={200}
      />
      <span className={styles.turns}>{t('imports.turns', { count: speaker.turns })}</span>
    </div>
  );
}
