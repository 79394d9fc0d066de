import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { PlayerEnd } from './player-end.tsx';
import type { PlayerProps } from './player-props.ts';
import styles from './player-strip.module.css';
import { useLocate } from './use-locate.ts';

/** The file is elsewhere: where it was, and how it is found again. */
export function MissingRecording(props: PlayerProps) {
  const { t } = useTranslation();
  const { recording } = props;
  const { name, path } = recording;
  const { mutate: locate, isPending } = useLocate();
  const { data: all = [] } = useQuery(callQuery('recordings.list', {}));
  const others = all.filter(({ id, isMissing }) => isMissing && id !== recording.id).length;
  return (
    <div className={styles.missing}>
      <div className={styles.where}>
        <p>{t('recordings.missing', { name, path })}</p>
        {others > 0 && <p>{t('recordings.missingMore', { count: others })}</p>}
      </div>
      <Button size="small" isPending={isPending} onPress={() => locate(recording)}>
        {t('recordings.locate')}
      </Button>
      <PlayerEnd {...props} />
    </div>
  );
}
