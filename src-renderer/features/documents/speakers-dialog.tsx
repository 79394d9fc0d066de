import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './document-dialogs.module.css';
import { SpeakerNameField } from './speaker-name-field.tsx';

/** Corrects who speaks in a document. */
export function SpeakersDialog({ documentId, onClose }: { readonly documentId: string; onClose(): void }) {
  const { t } = useTranslation();
  const { data: content } = useQuery(callQuery('documents.content', { id: documentId }));
  if (!content) return null;
  const turns = countTurns(content);
  const speakers = content.speakers.map((speaker) => ({ ...speaker, turns: turns.get(speaker.id) ?? 0 }));
  return (
    <Dialog
      size="small"
      title={t('documents.speakersTitle', { name: content.name })}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('documents.done')}
        </Button>
      }
    >
      {speakers.length === 0 ? (
        <p>{t('documents.noSpeakers')}</p>
      ) : (
        <>
          <p className={styles.hint}>{t('documents.speakersHint')}</p>
          <ul className={styles.speakers}>
            {speakers.map((speaker) => (
              <li key={`${speaker.id} ${speaker.name}`}>
                <SpeakerNameField
                  speaker={speaker}
                  others={speakers.filter(({ id }) => id !== speaker.id)}
                  onClose={onClose}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function countTurns({ turns }: DocumentContent): ReadonlyMap<string, number> {
  const bySpeaker = new Map<string, number>();
  turns.forEach(({ speakerId }) => bySpeaker.set(speakerId, (bySpeaker.get(speakerId) ?? 0) + 1));
  return bySpeaker;
}
