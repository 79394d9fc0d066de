import type { ReactNode } from 'react';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { DocumentPage } from './document-page.tsx';
import styles from './document-reader.module.css';
import { EditingBar } from './editing-bar.tsx';
import { FindBar } from './find-bar.tsx';
import { useFind } from './find-state.ts';
import { PlainReading } from './plain-reading.tsx';
import { PrintedText } from './printed-text.tsx';
import { ReaderPickers } from './reader-pickers.tsx';
import { ReplacePreview } from './replace-preview.tsx';
import { useDocumentReading } from './use-document-reading.ts';
import { useFindActions } from './use-find-actions.ts';
import { useFindCommands } from './use-find-commands.ts';
import { useFinding } from './use-finding.ts';
import { usePlainReading } from './use-plain-reading.ts';

/** A text that is read, and where. */
export interface ReadText {
  readonly content: DocumentContent;
  /** Null until it is mounted. */
  readonly editor: ReadingEditor | null;
  readonly isEditing: boolean;
}

export interface DocumentReaderProps {
  readonly content: DocumentContent;
  /** What stands under the text, such as what plays its recording. */
  readonly below?: (text: ReadText) => ReactNode;
}

/** A document set to be read and coded: text, who speaks, what is coded. */
export function DocumentReader({ content, below }: DocumentReaderProps) {
  const reading = useDocumentReading(content);
  const { codings, reader, actions, turns, isEditing } = reading;
  const isPlain = usePlainReading(actions.focusText);
  const find = useFindActions(reader.editor, content.id);
  const isFinding = useFind((state) => state.isOpen);
  const isPreviewOpen = useFind((state) => state.isPreviewOpen);
  useFinding(reader.editor, content.text);
  useFindCommands(find);
  return (
    <div className={styles.reader}>
      {isEditing && <EditingBar />}
      {isFinding && <FindBar actions={find} />}
      <DocumentPage reading={reading} />
      {below?.({ content, editor: reader.editor, isEditing })}
      {isPlain && <PlainReading content={content} />}
      <PrintedText content={content} />
      {isPreviewOpen && <ReplacePreview content={content} codings={codings} />}
      <ReaderPickers content={content} actions={actions} turns={turns} isEditing={isEditing} />
    </div>
  );
}
