import { useEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { DockPane } from '../../ui/dock-pane.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { CodePicker } from '../../workspace/code-picker.tsx';
import { useDockResults } from '../../workspace/dock-results.ts';
import { useResultSteps } from '../../workspace/use-result-steps.ts';
import { DockButtons } from './dock-buttons.tsx';
import { PassageCounts } from './passage-counts.tsx';
import { PassageList } from './passage-list.tsx';
import { askForCode, selectPassages, usePassagesState } from './passages-state.ts';
import styles from './passages-dock.module.css';
import { useGroups } from './use-groups.ts';
import { useKeptScroll } from './use-kept-scroll.ts';
import { useListedPassages } from './use-listed-passages.ts';
import type { ListedPassages } from './use-listed-passages.ts';
import { usePassageActions } from './use-passage-actions.ts';
import { usePassageCommands } from './use-passage-commands.ts';
import { useResultTitle } from './use-result-title.ts';

const nothing: ListedPassages = { passages: [], participants: 0, documents: 0 };
const noCodes: readonly Code[] = [];

/** The passages beside the document: they keep their place while one after another is read where it stands. */
export function PassagesDock() {
  const { t } = useTranslation();
  const { by, codes = noCodes, key, name, isAsked, found = nothing } = useListedPassages();
  const words = useResultTitle();
  const title = (by === 'query' && name) || words || t('results.title');
  const { recodeAnchor, selectedIds } = usePassagesState();
  const currentId = useDockResults((state) => state.currentId);
  const { grouping, groups, shown, words: filtered } = useGroups(codes, found.passages);
  const listed = useMemo(() => groups.flatMap(({ passages }) => passages), [groups]);
  const selected = listed.filter(({ id }) => selectedIds.has(id));
  const current = listed.filter(({ id }) => id === currentId);
  const actions = usePassageActions(selected.length > 0 ? selected : current, shown);
  const colors = useMemo(() => new Map(codes.map(({ id, color }) => [id, color])), [codes]);
  const hasPassages = found.passages.length > 0;
  const list = useKeptScroll(['dock', grouping, key, ...filtered].join(' '));
  useCurrentInView(list, listed, currentId);
  useResultSteps('passages', listed, () => focusRow(list.current, currentId));
  usePassageCommands({
    actions,
    hasSelection: selected.length > 0 || current.length > 0,
    hasAny: shown.length > 0,
    isDocked: true,
    onRecode: () => askForCode(list.current?.getBoundingClientRect() ?? null),
    onSelectAll: () => selectPassages(new Set(listed.map(({ id }) => id))),
    onSave: () => actions.save(title),
  });
  return (
    <DockPane
      label={t('results.title')}
      title={title}
      end={
        <DockButtons
          actions={actions}
          hasPassages={hasPassages}
          count={selected.length}
          onSave={() => actions.save(title)}
        />
      }
      about={isAsked ? <PassageCounts found={found} shown={shown.length} /> : undefined}
      aboutEnd={hasPassages ? <NextKey /> : undefined}
    >
      {listed.length > 0 ? (
        <PassageList
          ref={list}
          look="dock"
          groups={groups}
          words={filtered}
          colors={colors}
          currentId={currentId}
          selectedIds={selected.length === selectedIds.size ? selectedIds : new Set(selected.map(({ id }) => id))}
          onDelete={actions.remove}
          onCopy={actions.copy}
        />
      ) : (
        <p className={styles.empty}>{t(isAsked ? 'results.empty' : 'results.nothingAsked')}</p>
      )}
      {recodeAnchor && (
        <CodePicker purpose="recode" anchor={recodeAnchor} onPick={actions.recode} onClose={() => askForCode(null)} />
      )}
    </DockPane>
  );
}

function NextKey() {
  const { t } = useTranslation();
  return (
    <>
      <Kbd shortcut="F4" variant="plain" /> {t('results.next')}
    </>
  );
}

/** The keyboard goes on from where one reads, not from an end of the list. */
function focusRow(list: HTMLDivElement | null, id: string | null): void {
  const row = id === null ? null : list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`);
  (row ?? list)?.focus();
}

const estimatedRow = 96;
const drawingTime = 80;

/** Brings the passage that was gone to into view; rows far away are drawn only after the list was scrolled there. */
function useCurrentInView(
  list: RefObject<HTMLDivElement | null>,
  listed: readonly { readonly id: string }[],
  currentId: string | null,
): void {
  const latest = useRef(listed);
  useEffect(() => {
    latest.current = listed;
  });
  useEffect(() => {
    const element = list.current;
    const at = latest.current.findIndex(({ id }) => id === currentId);
    if (!element || currentId === null || at === -1) return;
    const row = () => element.querySelector(`[data-key="${CSS.escape(currentId)}"]`);
    const share = at / latest.current.length;
    if (!row()) element.scrollTo?.({ top: share * element.scrollHeight - estimatedRow });
    const show = () => row()?.scrollIntoView?.({ block: 'nearest' });
    const frame = requestAnimationFrame(show);
    // Rows get their measured heights after they are drawn.
    const timer = setTimeout(show, drawingTime);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [list, currentId]);
}
