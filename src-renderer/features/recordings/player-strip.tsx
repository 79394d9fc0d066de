import { useTranslation } from 'react-i18next';
import { MarkedBar } from './marked-bar.tsx';
import { MissingRecording } from './missing-recording.tsx';
import { PlayedTurn } from './played-turn.tsx';
import type { PlayerProps } from './player-props.ts';
import { PlayerButtons } from './player-buttons.tsx';
import { PlayerEnd } from './player-end.tsx';
import { PlayerMedia } from './player-media.tsx';
import { PlayerNote } from './player-note.tsx';
import styles from './player-strip.module.css';
import { PlayerTrack } from './player-track.tsx';
import { usePlaybackOf } from './use-playback-of.ts';
import { usePlayerCommands } from './use-player-commands.ts';
import { useTimedText } from './use-timed-text.ts';
import { useTimePresses } from './use-time-presses.ts';
import { WordlessNote } from './wordless-note.tsx';

/** The recording under its text: what plays it, where it is, and what is marked of it. */
export function PlayerStrip(props: PlayerProps) {
  const { t } = useTranslation();
  const { recording, editor, content, isEditing } = props;
  const text = useTimedText(content);
  usePlaybackOf(recording);
  usePlayerCommands({ recording, content, editor, text });
  useTimePresses(editor, recording.offset);
  return (
    <section className={styles.strip} aria-label={t('recordings.player', { name: recording.name })} data-player>
      <PlayerNote recording={recording} />
      {recording.isMissing ? (
        <MissingRecording {...props} />
      ) : (
        <>
          <WordlessNote content={content} editor={editor} isEditing={isEditing} />
          <MarkedBar recording={recording} content={content} editor={editor} isEditing={isEditing} />
          <div className={styles.row}>
            <PlayerMedia recording={recording} />
            <PlayerButtons recording={recording} />
            <PlayerTrack recording={recording} content={content} text={text} />
            <PlayerEnd {...props} />
          </div>
          <PlayedTurn editor={editor} text={text} offset={recording.offset} isEditing={isEditing} />
        </>
      )}
    </section>
  );
}
