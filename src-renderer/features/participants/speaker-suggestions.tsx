import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { useAssign } from './assign-dialog.tsx';
import styles from './participants-view.module.css';
import { suggestSame } from './speaker-tree.ts';

/** Speakers who share a name and yet are different participants: perhaps one person. */
export function SpeakerSuggestions() {
  const { t } = useTranslation();
  const { data: speakers = [] } = useQuery(callQuery('speakers.list', {}));
  const { data: participants = [] } = useQuery(callQuery('participants.list', {}));
  const { mutate: assign } = useAssign();
  const suggestions = suggestSame(speakers);
  const nameOf = (id: string) => participants.find((one) => one.id === id)?.name ?? '';
  return (
    <>
      <div className={styles.listHeader}>
        <Heading level={2} end={speakers.length > 0 && t('participants.speakerCount', { count: speakers.length })}>
          {t('participants.view.speakers')}
        </Heading>
      </div>
      {suggestions.length === 0 ? (
        <p className={styles.none}>{t('participants.noSuggestions')}</p>
      ) : (
        <>
          <h3 className={styles.facetName}>{t('participants.sameName')}</h3>
          <ul className={styles.suggestions}>
            {suggestions.map(({ name, speakers: same, participantId }) => (
              <li key={name} className={styles.suggestion}>
                <span>{t('participants.suggestion', { count: same.length, name })}</span>
                <Button
                  size="small"
                  variant="quiet"
                  label={t('participants.joinNamed', { name: nameOf(participantId) })}
                  onPress={() =>
                    assign({
                      speakerIds: same.map(({ id }) => id),
                      pick: { id: participantId, name: nameOf(participantId) },
                    })
                  }
                >
                  {t('participants.joinAs')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
