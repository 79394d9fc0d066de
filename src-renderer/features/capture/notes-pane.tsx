import { AwayLine } from './away-line.tsx';
import { EndPanel } from './end-panel.tsx';
import styles from './notes-pane.module.css';
import { SignHints } from './sign-hints.tsx';
import { StartPanel } from './start-panel.tsx';
import { TurnFeed } from './turn-feed.tsx';
import { TypingLine } from './typing-line.tsx';
import type { Capture } from './use-capture.ts';
import { WaitingLine } from './waiting-line.tsx';

interface NotesPaneProps {
  readonly capture: Capture;
}

/** What was said so far, and the line in which it goes on. */
export function NotesPane({ capture }: NotesPaneProps) {
  const { session } = capture;
  if (session.state === 'planned' || session.documentId === null) return <StartPanel capture={capture} />;
  const isRunning = session.state === 'running';
  return (
    <div className={styles.notes}>
      <TurnFeed capture={capture} documentId={session.documentId} />
      <div className={styles.foot}>
        <WaitingLine />
        {isRunning && <AwayLine capture={capture} />}
        {isRunning ? <TypingLine capture={capture} /> : <EndPanel capture={capture} documentId={session.documentId} />}
        {isRunning && <SignHints hasLetters={[...capture.signs.keys()].some((sign) => /[a-z]/.test(sign))} />}
      </div>
    </div>
  );
}
