import { useDeferredValue, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CodePicker } from '../../workspace/code-picker.tsx';
import { findPassages, wordsOf } from './find-passages.ts';
import { groupPassages } from './group-passages.ts';
import { PassageList } from './passage-list.tsx';
import { PassagesHeader } from './passages-header.tsx';
import { askForCode, selectPassages, usePassagesState } from './passages-state.ts';
import styles from './passages-view.module.css';
import { SelectionBar } from './selection-bar.tsx';
import { useGrouping } from './use-grouping.ts';
import { usePassageActions } from './use-passage-actions.ts';
import { usePassageCommands } from './use-passage-commands.ts';

interface FoundPassagesProps {
  readonly codes: readonly Code[];
  readonly chosen: readonly Code[];
  readonly found: CallOutput<'passages.ofCodes'>;
}

export function FoundPassages({ codes, chosen, found }: FoundPassagesProps) {
  const { t } = useTranslation();
  const recodeButton = useRef<HTMLButtonElement>(null);
  const { recodeAnchor, selectedIds } = usePassagesState();
  const { grouping, groups, shown, words } = useShownPassages(codes, found);
  const selected = shown.filter(({ codingId }) => selectedIds.has(codingId));
  const actions = usePassageActions(selected);
  const colors = useMemo(() => new Map(codes.map(({ id, color }) => [id, color])), [codes]);
  const onRecode = () => askForCode(recodeButton.current?.getBoundingClientRect() ?? null);
  usePassageCommands({
    actions,
    hasSelection: selected.length > 0,
    onRecode,
    onSelectAll: () => selectPassages(new Set(shown.map(({ codingId }) => codingId))),
  });
  return (
    <div className={styles.view}>
      <PassagesHeader codes={chosen} found={found} shown={shown.length} />
      {shown.length > 0 ? (
        <PassageList
          name={[grouping, ...chosen.map(({ id }) => id), ...words].join(' ')}
          groups={groups}
          words={words}
          colors={colors}
          selectedIds={
            selected.length === selectedIds.size ? selectedIds : new Set(selected.map(({ codingId }) => codingId))
          }
          onDelete={actions.remove}
          onCopy={actions.copy}
        />
      ) : (
        <EmptyState
          title={found.passages.length > 0 ? t('passages.noMatchTitle') : t('passages.noneTitle')}
          sentence={found.passages.length > 0 ? t('passages.noMatchSentence') : t('passages.noneSentence')}
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
}

function useShownPassages(codes: readonly Code[], found: CallOutput<'passages.ofCodes'>) {
  const { t, i18n } = useTranslation();
  const [grouping] = useGrouping();
  const filter = useDeferredValue(usePassagesState((state) => state.filter));
  return useMemo(() => {
    const words = wordsOf(filter);
    const shown = findPassages(found.passages, words);
    const noSpeaker = t('passages.noSpeaker');
    const groups = groupPassages(shown, { grouping, codes, language: i18n.language, noSpeaker });
    return { grouping, words, shown, groups };
  }, [codes, found, filter, grouping, t, i18n.language]);
}
