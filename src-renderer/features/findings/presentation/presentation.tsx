import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Finding } from '../../../../src-main/shared/contract/findings.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { numberFindings } from '../../../../src-main/shared/domain/number-findings.ts';
import { PresentationBar } from './presentation-bar.tsx';
import { pageTowards } from './presentation-keys.ts';
import { PresentationPage } from './presentation-page.tsx';
import styles from './presentation.module.css';
import { useFullscreen } from './use-fullscreen.ts';

interface PresentationProps {
  /** By which findings are numbered. */
  readonly all: readonly Finding[];
  readonly findings: readonly Finding[];
  readonly startId: string;
  onClose(): void;
}

/** Arrow keys, Space, Page Up and Down, Home and End turn the pages; what is longer than the window scrolls first. */
export function Presentation({ all, findings, startId, onClose }: PresentationProps) {
  const stage = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const [shownId, setShownId] = useState(startId);
  const fullscreen = useFullscreen(onClose);
  const at = Math.max(
    0,
    findings.findIndex(({ id }) => id === shownId),
  );
  const finding = findings[at];
  useEffect(() => stage.current?.focus(), []);
  useEffect(() => {
    page.current?.scrollTo?.({ top: 0 });
  }, [at]);
  const go = (next: number) => setShownId(findings[next]?.id ?? shownId);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (isComposing(event) || ctrlKey || metaKey || altKey) return;
    const next = pageTowards(key, shiftKey, at, findings.length);
    const act =
      key === 'Escape'
        ? onClose
        : key.toLowerCase() === 'f'
          ? fullscreen.toggle
          : next === null
            ? null
            : () => go(next);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    if (!scrolled(page.current, key)) act();
  };
  if (!finding) return null;
  return (
    <div ref={stage} tabIndex={-1} className={styles.stage} onKeyDown={onKeyDown}>
      <div ref={page} className={styles.scroll}>
        <PresentationPage key={finding.id} finding={finding} number={numberFindings(all).get(finding.id) ?? at + 1} />
      </div>
      <PresentationBar at={at} count={findings.length} onGo={go} onClose={onClose} {...fullscreen} />
    </div>
  );
}

const share = 0.8;

/** Whether there was more of the page to see. */
function scrolled(page: HTMLElement | null, key: string): boolean {
  const isDown = key === 'ArrowDown' || key === 'PageDown';
  if (!page || (!isDown && key !== 'ArrowUp' && key !== 'PageUp')) return false;
  const left = isDown ? page.scrollHeight - page.clientHeight - page.scrollTop : page.scrollTop;
  if (left < 2) return false;
  page.scrollBy({ top: (isDown ? 1 : -1) * page.clientHeight * share });
  return true;
}
