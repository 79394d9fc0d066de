import type { PlayedText } from './player-props.ts';
import { PlayerStrip } from './player-strip.tsx';
import { useDocumentRecording } from './use-document-recording.ts';

/** The player of a document's recording; nothing where it has none. */
export function PlayerDock(props: PlayedText) {
  const { recordings, recording } = useDocumentRecording(props.content.id);
  return recording && <PlayerStrip key={recording.id} recordings={recordings} recording={recording} {...props} />;
}
