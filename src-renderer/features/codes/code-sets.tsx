import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeSet } from '../../../src-main/shared/contract/codes.ts';
import { callQuery } from '../../api/call-query.ts';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { Heading } from '../../ui/heading.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { showCodePassages, useNavigation } from '../../workspace/navigation.ts';
import { CodeSetNameDialog, NewCodeSetDialog } from './code-set-name-dialog.tsx';
import { codeSetMenu } from './code-set-menu.tsx';
import { askAbout, nameNewSet, nameSet, showSet, useCodebook } from './codebook-state.ts';
import { CodeSetList } from './code-set-list.tsx';
import { codeAnchor } from './code-row.ts';
import styles from './code-sets.module.css';
import { useCodeSetActions } from './use-code-set-actions.ts';
import { useCodeSetCommands } from './use-code-set-commands.ts';

const noSets: readonly CodeSet[] = [];

/** Named sets of codes below the tree: pressing one lists its codes alone; codes can be dragged onto it. */
export function CodeSets({ selectedIds }: { readonly selectedIds: readonly string[] }) {
  const { t } = useTranslation();
  const { data: sets = noSets } = useQuery(callQuery('codeSets.list', {}));
  const isCodebook = useNavigation(({ place }) => place === 'codebook');
  const shownSetId = useCodebook((state) => state.shownSetId);
  const namedSetId = useCodebook((state) => state.namedSetId);
  const isNewSet = useCodebook((state) => state.isNewSet);
  const actions = useCodeSetActions();
  useCodeSetCommands({ set: sets.find(({ id }) => id === shownSetId), selectedIds, actions });
  const named = sets.find(({ id }) => id === namedSetId);
  if (sets.length === 0 && !isCodebook) return null;
  return (
    <section className={styles.sets} aria-label={t('codes.sets')}>
      <Heading level={3} end={<AddToSet selectedIds={selectedIds} />}>
        {t('codes.sets')}
      </Heading>
      {sets.length === 0 && <p className={styles.empty}>{t('codes.setsSentence')}</p>}
      {sets.length > 0 && (
        <CodeSetContextMenu sets={sets} selectedIds={selectedIds} actions={actions}>
          <CodeSetList
            sets={sets}
            shownSetId={shownSetId}
            onShow={showSet}
            onDropCodes={(set, codeIds) => actions.add.mutate({ set, codeIds })}
            onOpen={(set) => set.codeIds.length > 0 && showCodePassages(set.codeIds)}
          />
        </CodeSetContextMenu>
      )}
      {isNewSet && <NewCodeSetDialog onClose={() => nameNewSet(false)} />}
      {named && <CodeSetNameDialog key={named.id} set={named} onClose={() => nameSet(null)} />}
    </section>
  );
}

/** Without a selected code it begins a set that codes are put in later. */
function AddToSet({ selectedIds }: { readonly selectedIds: readonly string[] }) {
  const { t } = useTranslation();
  const [first] = selectedIds;
  const icon = <Plus size={16} strokeWidth={1.5} />;
  if (first === undefined) {
    return <IconButton label={t('codes.newSet')} size="small" icon={icon} onPress={() => nameNewSet(true)} />;
  }
  return (
    <IconButton
      label={t('codes.addToSet')}
      shortcut="Shift+G"
      size="small"
      icon={icon}
      onPress={() => askAbout({ kind: 'set', ids: selectedIds, anchor: codeAnchor(first) })}
    />
  );
}

interface CodeSetContextMenuProps {
  readonly sets: readonly CodeSet[];
  readonly selectedIds: readonly string[];
  readonly actions: ReturnType<typeof useCodeSetActions>;
  readonly children: ReactNode;
}

function CodeSetContextMenu({ sets, selectedIds, actions, children }: CodeSetContextMenuProps) {
  const { t } = useTranslation();
  const menuFor = (target: Element) => {
    const id = target.closest<HTMLElement>('[role=option]')?.dataset['key'];
    const set = sets.find((candidate) => candidate.id === id);
    if (!set) return [];
    return codeSetMenu(t, {
      set,
      selectedIds,
      onRename: () => nameSet(set.id),
      onPassages: () => showCodePassages(set.codeIds),
      onTakeOut: (codeIds) => actions.remove.mutate({ set, codeIds }),
      onDelete: () => actions.delete.mutate(set),
    });
  };
  return (
    <ContextMenu label={t('codes.setActions')} entriesFor={menuFor}>
      {children}
    </ContextMenu>
  );
}
