import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import styles from './selection-bar.module.css';
import type { CodingActions } from './use-coding-actions.ts';

const gap = 8;
const mostNamed = 3;
const lastCodes = 2;

/** What can be done with the selected words. It stands above or below them, and leaves the keyboard where it is. */
export function SelectionBar({ rect, actions }: { readonly rect: DOMRect; readonly actions: CodingActions }) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: -1000 });
  const { data: codes = [] } = useQuery(callQuery('codes.tree', {}));
  const color = useCodeColor();
  useLayoutEffect(() => {
    const room = actions.reader.editor?.scroller.getBoundingClientRect();
    const size = bar.current?.getBoundingClientRect();
    if (!size) return;
    const above = rect.top - size.height - gap;
    const top = above > 60 ? above : Math.min(window.innerHeight - size.height - gap, rect.bottom + gap);
    const furthest = (room?.right ?? window.innerWidth) - size.width - gap;
    const left = Math.max((room?.left ?? 0) + gap, Math.min(furthest, rect.x + rect.width / 2 - size.width / 2));
    setPlace({ left, top });
  }, [rect, actions.reader.editor]);

  const { pinned } = actions;
  const unpinned = actions.recentCodeIds.filter((id) => !pinned.some((code) => code.id === id));
  const recent = unpinned.slice(0, lastCodes).flatMap((id) => codes.find((code) => code.id === id) ?? []);
  const offered = [...pinned, ...recent.slice(0, Math.max(0, mostNamed - pinned.length))];
  const button = (label: string, keys: string | null, run: () => void) => (
    <button type="button" tabIndex={-1} className={styles.button} onClick={run}>
      {label} {keys && <Kbd shortcut={keys} variant="plain" />}
    </button>
  );
  return createPortal(
    <div
      ref={bar}
      className={styles.bar}
      style={place}
      role="toolbar"
      aria-label={t('reading.selectionBar')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {offered.map((code, index) => (
        <button
          key={code.id}
          type="button"
          tabIndex={-1}
          className={styles.button}
          title={code.name}
          aria-label={code.name}
          onClick={() => actions.applyCode({ id: code.id })}
        >
          <ColorDot color={color(code.color).solid} />
          {index < mostNamed && <span className={styles.name}>{code.name}</span>}
          {code.pin !== null && <Kbd shortcut={String(code.pin)} variant="plain" />}
        </button>
      ))}
      {offered.length > 0 && <span className={styles.divider} aria-hidden />}
      {button(t('reading.codeEllipsis'), 'C', actions.openPicker)}
      {button(t('reading.inVivo'), 'V', actions.codeInVivo)}
      {button(t('reading.memo'), 'M', actions.writeMemo)}
      {button(t('reading.toFinding'), null, actions.quoteToFinding)}
    </div>,
    document.body,
  );
}
