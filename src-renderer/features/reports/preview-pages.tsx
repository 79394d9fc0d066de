import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../ui/is-composing.ts';
import { chooseBlocks } from '../../workspace/navigation.ts';
import { PageSheet } from './page-sheet.tsx';
import styles from './preview-pages.module.css';
import { useReportsState } from './reports-state.ts';
import { useNotedPages } from './use-noted-pages.ts';
import { usePageView } from './use-page-view.ts';
import type { PreviewPages as Pages } from './use-preview.ts';
import type { ShownReport } from './use-shown-report.ts';
import { useWantedPages } from './use-wanted-pages.ts';

interface PreviewPagesProps {
  readonly shown: ShownReport;
  readonly pages: Pages;
  /** They are those of the report as it is. */
  readonly isFresh: boolean;
  /** A page is no more: the preview must be made anew. */
  onGone(): void;
}

/** The pages one below the other; a press on one chooses its block. */
export function PreviewPages({ shown: { report, chosen }, pages, isFresh, onGone }: PreviewPagesProps) {
  const { t } = useTranslation();
  const zoom = useReportsState((state) => state.zoom);
  const { ground, size, layout, range, onScroll, showPage } = usePageView(pages, zoom);
  // Nothing stands at its place before the room for it is known.
  useWantedPages(report.blocks, pages, size.width > 0 ? showPage : null);
  useNotedPages(report, { pages, isFresh, current: range.current, size, zoom });
  const choose = (index: number) => {
    const blockId = pages[index]?.blockId;
    if (blockId && report.blocks.some(({ id }) => id === blockId)) chooseBlocks([blockId]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = pageByKey(event, range.current, pages.length);
    if (index === null || isComposing(event)) return;
    event.preventDefault();
    if (event.key === 'Enter') choose(index);
    else showPage(index);
  };
  return (
    <div
      ref={ground}
      role="region"
      tabIndex={0}
      aria-label={t('report.preview')}
      className={styles.ground}
      data-preview
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      <div className={styles.pages} style={{ width: layout.width, height: layout.height }}>
        {pages.slice(range.first, range.last + 1).map((page, offset) => {
          const index = range.first + offset;
          return (
            <PageSheet
              key={index}
              hash={page.hash}
              number={index + 1}
              place={layout.pages[index]!}
              isChosen={chosen.some(({ id }) => id === page.blockId)}
              onPress={() => choose(index)}
              onGone={onGone}
            />
          );
        })}
      </div>
    </div>
  );
}

type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

function pageByKey({ key, ctrlKey, altKey, metaKey }: PressedKey, current: number, count: number): number | null {
  if (ctrlKey || altKey || metaKey) return null;
  const pagesByKey: Readonly<Record<string, number>> = {
    PageDown: Math.min(current + 1, count - 1),
    PageUp: Math.max(current - 1, 0),
    Home: 0,
    End: count - 1,
    Enter: current,
  };
  return pagesByKey[key] ?? null;
}
