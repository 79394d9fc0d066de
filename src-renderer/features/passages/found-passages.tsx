import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CodePicker } from '../../workspace/code-picker.tsx';
import { PassageList } from './passage-list.tsx';
import { PassagesHeader } from './passages-header.tsx';
import { askForCode, selectPassages, usePassagesState } from './passages-state.ts';
import styles from './passages-view.module.css';
import { SelectionBar } from './selection-bar.tsx';
import { useGroups } from './use-groups.ts';
import { useKeptScroll } from './use-kept-scroll.ts';
import type { ListedPassages } from './use-listed-passages.ts';
import { usePassageActions } from './use-passage-actions.ts';
import { usePassageCommands } from './use-passage-commands.ts';

interface FoundPassagesProps {
  readonly codes: readonly Code[];
  /** Codes that were chosen; a query has none. */
  readonly chosen: readonly Code[];
  readonly found: ListedPassages;
  readonly title: string;
  /** Another one where something else is asked. */
  readonly name: string;
}

export function FoundPassages({ codes, chosen, found, title, name }: FoundPassagesProps) {
  const { t } = useTranslation();
  const recodeButton = useRef<HTMLButtonElement>(null);
  const { recodeAnchor, selectedIds } = usePassagesState();
  const { grouping, groups, shown, words } = useGroups(codes, found.passages);
  const listed = groups.flatMap(({ passages }) => passages);
  const selected = listed.filter(({ id }) => selectedIds.has(id));
  const actions = usePassageActions(selected, shown);
  const colors = useMemo(() => new Map(codes.map(({ id, color }) => [id, color])), [codes]);
  const list = useKeptScroll([grouping, name, ...words].join(' '));
  const onRecode = () => askForCode(recodeButton.current?.getBoundingClientRect() ?? null);
  usePassageCommands({
    actions,
    hasSelection: selected.length > 0,
    hasAny: shown.length > 0,
    onRecode,
    onSelectAll: () => selectPassages(new Set(listed.map(({ id }) => id))),
    onSave: () => actions.save(title),
  });
  return (
    <div className={styles.view}>
      <PassagesHeader
        title={title}
        codes={chosen}
        found={found}
        shown={shown.length}
        onToBoard={actions.allToBoard}
        onSave={() => actions.save(title)}
      />
      {shown.length > 0 ? (
        <PassageList
          ref={list}
          groups={groups}
          words={words}
          colors={colors}
          selectedIds={selected.length === selectedIds.size ? selectedIds : new Set(selected.map(({ id }) => id))}
          onDelete={actions.remove}
          onCopy={actions.copy}
        />
      ) : (
        <EmptyState
          title={found.passages.length > 0 ? t('passages.noMatchTitle') : t('passages.noneTitle')}
          sentence={found.passages.length > 0 ? t('passages.noMatchSentence') : noneSentence()}
        />
      )}
      {selected.length > 0 && (
        <SelectionBar count={selected.length} actions={actions} onRecode={onRecode} recodeRef={recodeButton} />
      )}
      {recodeAnchor && (
        <CodePicker purpose="recode" anchor={recodeAnchor} onPick={actions.recode} onClose={() => askForCode(null)} />
      )}
    </div>
  );

  function noneSentence(): string {
    return chosen.length > 0 ? t('passages.noneSentence') : t('passages.noneForQuery');
  }
}
