import type { MouseEvent } from 'react';
import editorStyles from '../../editor/reading-editor.module.css';
import { DensityStrip } from './density-strip.tsx';
import styles from './document-reader.module.css';
import { FilterControl } from './filter-control.tsx';
import { ReaderFooter } from './reader-footer.tsx';
import { ReaderHeader } from './reader-header.tsx';
import { ReaderMargin } from './reader-margin.tsx';
import type { DocumentReading } from './use-document-reading.ts';

/** The text as it scrolls, and what stands still around it: the strip, the filter, the footer. */
export function DocumentPage({ reading }: { readonly reading: DocumentReading }) {
  const { content, codings, shown, hits, memos, place, reader, actions, turns, isEditing } = reading;
  const press = (event: MouseEvent) => {
    const name = (event.target as Element).closest<HTMLElement>('[data-speaker]');
    if (!isEditing) actions.pressText(event);
    else if (name) turns.pressSpeaker(name);
  };
  return (
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
  );
}
