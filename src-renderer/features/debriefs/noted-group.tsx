import type { KeyboardEvent } from 'react';
import { GridList } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DebriefItem, MarkedPassage } from '../../../src-main/shared/contract/debriefs.ts';
import { Count } from '../../ui/count.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { showPassage } from '../../workspace/navigation.ts';
import { useDebriefsState } from './debriefs-state.ts';
import styles from './noted-group.module.css';
import { NotedRow } from './noted-row.tsx';
import { useMarkActions } from './use-mark-actions.ts';

interface NotedGroupProps {
  readonly sessionId: string;
  readonly kind: MarkedPassage['kind'];
  readonly marks: readonly MarkedPassage[];
  readonly items: readonly DebriefItem[];
}

const rowOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[role=row]') : null;

/** The marks of one kind: Enter goes to the words, L links them to the line that was written last, Delete takes the mark away. */
export function NotedGroup({ sessionId, kind, marks, items }: NotedGroupProps) {
  const { t } = useTranslation();
  const actions = useMarkActions(sessionId, items);
  const chosenId = useDebriefsState(({ itemId }) => (items.some(({ id }) => id === itemId) ? itemId : null));
  if (marks.length === 0) return null;
  const open = (id: string) => {
    const mark = marks.find(({ markId }) => markId === id);
    if (mark) showPassage({ documentId: mark.documentId, start: mark.start, end: mark.end });
  };
  const linkOrAsk = (row: HTMLElement, { passageId }: MarkedPassage) => {
    if (chosenId !== null) actions.link(passageId)(chosenId);
    else row.querySelector<HTMLElement>('[data-link] button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rowOf(event.target);
    const mark = marks.find(({ markId }) => markId === row?.dataset['key']);
    if (!row || !mark || event.target !== row || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const run = {
      l: () => linkOrAsk(row, mark),
      Delete: () => actions.remove(mark),
      Backspace: () => actions.remove(mark),
    }[event.key];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  const heading = t(`debriefs.marks.${kind}`);
  return (
    <section className={styles.group} aria-label={heading}>
      <h2 className={styles.heading}>
        {heading} <Count>{marks.length}</Count>
      </h2>
      <div onKeyDownCapture={onKeyDown}>
        <GridList
          aria-label={heading}
          items={marks}
          dependencies={[items, chosenId]}
          onAction={(id) => open(String(id))}
          disallowTypeAhead
        >
          {(mark) => <NotedRow key={mark.markId} mark={mark} items={items} actions={actions} />}
        </GridList>
      </div>
    </section>
  );
}
