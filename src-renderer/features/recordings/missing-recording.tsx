import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { PlayerEnd } from './player-end.tsx';
import type { PlayerProps } from './player-props.ts';
import styles from './player-strip.module.css';
import { useLocate } from './use-locate.ts';

/** The file is elsewhere: where it was, and how it is found again. */
export function MissingRecording(props: PlayerProps) {
  const { t } = useTranslation();
  const { name, path, id } = props.recording;
  const { mutate: locate, isPending } = useLocate();
  return (
    <div className={styles.missing}>
      <p>{t('recordings.missing', { name, path })}</p>
      <Button size="small" isPending={isPending} onPress={() => locate(id)}>
        {t('recordings.locate')}
      </Button>
      <PlayerEnd {...props} />
    </div>
  );
}
