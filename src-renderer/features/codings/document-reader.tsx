import { useQuery } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import editorStyles from '../../editor/reading-editor.module.css';
import { DensityStrip } from './density-strip.tsx';
import styles from './document-reader.module.css';
import { EditingBar } from './editing-bar.tsx';
import { FilterControl } from './filter-control.tsx';
import { FindBar } from './find-bar.tsx';
import { useFind } from './find-state.ts';
import { PlainReading } from './plain-reading.tsx';
import { PrintedText } from './printed-text.tsx';
import { ReaderFooter } from './reader-footer.tsx';
import { ReaderHeader } from './reader-header.tsx';
import { ReaderMargin } from './reader-margin.tsx';
import { ReaderPickers } from './reader-pickers.tsx';
import { ReplacePreview } from './replace-preview.tsx';
import type { PassageMemo } from './stripes.tsx';
import { useCodingActions } from './use-coding-actions.ts';
import { useCodingCommands } from './use-coding-commands.ts';
import { useCodings } from './use-codings.ts';
import { useEditing } from './use-editing.ts';
import { useEditingCommands } from './use-editing-commands.ts';
import { useFindActions } from './use-find-actions.ts';
import { useFindCommands } from './use-find-commands.ts';
import { useFinding } from './use-finding.ts';
import { usePlainReading } from './use-plain-reading.ts';
import { useReader } from './use-reader.ts';
import { useReadingPlace } from './use-reading-place.ts';
import { useSearchHits } from './use-search-hits.ts';
import { useShownCodings } from './use-shown-codings.ts';
import { useSteadyPlace } from './use-steady-place.ts';
import { useStepCommands } from './use-step-commands.ts';
import { useTurnActions } from './use-turn-actions.ts';

const noMemos: readonly PassageMemo[] = [];

/** A document set to be read and coded: text, who speaks, what is coded. */
export function DocumentReader({ content }: { readonly content: DocumentContent }) {
  const { t } = useTranslation();
  const codings = useCodings(content.id);
  const shown = useShownCodings(codings);
  const hits = useSearchHits(content.id);
  const { data: memos = noMemos } = useQuery(callQuery('memos.ofDocument', { documentId: content.id }));
  const [place, reader] = useReader(content, shown, t('reading.label', { name: content.name }), memos);
  const actions = useCodingActions(content, reader, codings);
  useCodingCommands(actions);
  useReadingPlace(reader.editor, content.id);
  useSteadyPlace(reader.editor, content.id, codings);
  useStepCommands(reader.editor, { codings: shown, memos, hits, onMemo: actions.openMemo });
  const isEditing = useEditing(reader.editor, content.id);
  const turns = useTurnActions(content, reader.editor);
  useEditingCommands(content.id, isEditing, turns);
  const isPlain = usePlainReading(actions.focusText);
  const find = useFindActions(reader.editor, content.id);
  const isFinding = useFind((state) => state.isOpen);
  const isPreviewOpen = useFind((state) => state.isPreviewOpen);
  useFinding(reader.editor, content.text);
  useFindCommands(find);
  const press = (event: MouseEvent) => {
    const name = (event.target as Element).closest<HTMLElement>('[data-speaker]');
    if (!isEditing) actions.pressText(event);
    else if (name) turns.pressSpeaker(name);
  };
  return (
    <div className={styles.reader}>
      {isEditing && <EditingBar />}
      {isFinding && <FindBar actions={find} />}
      <div className={styles.page}>
        <div className={editorStyles.scroller} onMouseUp={isEditing ? undefined : actions.offerBar} onClick={press}>
          <div className={editorStyles.text}>
            <ReaderHeader content={content} codings={codings.length} />
            <div ref={place} />
            <ReaderMargin
              editor={reader.editor}
              content={content}
              codings={shown}
              memos={memos}
              onMemo={actions.openMemo}
              onCode={actions.codeRange}
            />
          </div>
        </div>
        <FilterControl codings={codings} shown={shown.length} />
        <DensityStrip editor={reader.editor} content={content} codings={shown} memos={memos} hits={hits} />
        <ReaderFooter content={content} reader={reader} />
      </div>
      {isPlain && <PlainReading content={content} />}
      <PrintedText content={content} />
      {isPreviewOpen && <ReplacePreview content={content} codings={codings} />}
      <ReaderPickers content={content} actions={actions} turns={turns} isEditing={isEditing} />
    </div>
  );
}
