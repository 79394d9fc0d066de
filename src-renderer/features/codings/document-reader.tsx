import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import editorStyles from '../../editor/reading-editor.module.css';
import { CodePicker } from '../../workspace/code-picker.tsx';
import { DensityStrip } from './density-strip.tsx';
import styles from './document-reader.module.css';
import { MemoDialog } from './memo-dialog.tsx';
import { ReaderFooter } from './reader-footer.tsx';
import { ReaderHeader } from './reader-header.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { Stripes } from './stripes.tsx';
import { useCodingActions } from './use-coding-actions.ts';
import { useCodingCommands } from './use-coding-commands.ts';
import { useCodings } from './use-codings.ts';
import { useReader } from './use-reader.ts';

/** A document set to be read and coded: text, who speaks, what is coded. */
export function DocumentReader({ content }: { readonly content: DocumentContent }) {
  const { t } = useTranslation();
  const codings = useCodings(content.id);
  const { data: memos = [] } = useQuery(callQuery('memos.ofDocument', { documentId: content.id }));
  const [place, reader] = useReader(content, codings, t('reading.label', { name: content.name }));
  const actions = useCodingActions(content, reader, codings);
  useCodingCommands(actions);
  return (
    <div className={styles.reader}>
      <div className={editorStyles.scroller} onMouseUp={actions.offerBar} onClick={actions.pressText}>
        <div className={editorStyles.text}>
          <ReaderHeader content={content} codings={codings.length} />
          <div ref={place} />
          <Stripes editor={reader.editor} codings={codings} memos={memos} onMemo={actions.openMemo} />
        </div>
      </div>
      <DensityStrip length={content.text.length} codings={codings} memos={memos} onGo={actions.goToOffset} />
      <ReaderFooter content={content} reader={reader} />
      {actions.bar && <SelectionBar rect={actions.bar} actions={actions} />}
      {actions.picker && (
        <CodePicker
          anchor={actions.picker.rect}
          recentCodeIds={actions.recentCodeIds}
          onPick={actions.applyPicked}
          onClose={actions.closePicker}
        />
      )}
      {actions.memo && <MemoDialog memo={actions.memo} content={content} onClose={actions.closeMemo} />}
    </div>
  );
}
