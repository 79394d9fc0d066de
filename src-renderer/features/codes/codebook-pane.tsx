import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Ellipsis, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { callQuery } from '../../api/call-query.ts';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListPane, PaneField, PaneNote } from '../../ui/list-pane.tsx';
import { Link } from '../../ui/link.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useInterviewersTalk } from '../../workspace/interviewers-talk.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { codeMenu } from './code-menu.tsx';
import { CodeQuestions } from './code-questions.tsx';
import { codeIdAt } from './code-row.ts';
import { CodeSets } from './code-sets.tsx';
import { beginCode, filterCodebook, showSet, useCodebook } from './codebook-state.ts';
import { CodebookTree } from './codebook-tree.tsx';
import styles from './codebook-pane.module.css';
import { SplitCode } from './split-code.tsx';
import { useCodeActions } from './use-code-actions.ts';
import { useCodeCommands } from './use-code-commands.ts';
import { useSelectedCodes } from './use-selected-codes.ts';

const noCodes: readonly Code[] = [];

/** The tree of themes and codes: pressing one codes what is selected, or shows its passages. */
export function CodebookPane() {
  const { t } = useTranslation();
  const isLeftOut = useInterviewersTalk((state) => state.isLeftOut);
  const { data: codes = noCodes, isSuccess } = useQuery({
    ...callQuery('codes.tree', isLeftOut ? { leaveOutInterviewers: true } : {}),
    placeholderData: keepPreviousData,
  });
  const isCodebook = useNavigation(({ place }) => place === 'codebook');
  const isTyping = useCodebook((state) => state.edit !== null);
  const shownCodes = useShownCodes(codes);
  const selectedIds = useSelectedCodes(codes);
  const actions = useCodeActions(codes);
  const selected = codes.filter(({ id }) => selectedIds.has(id)).map(({ id }) => id);
  useCodeCommands(selected, actions);
  const menuAt = (id: string | null) => codeMenu(t, id === null || selectedIds.has(id) ? selected : [id], actions);
  const entriesFor = (target: Element) => {
    const id = codeIdAt(target);
    return id === null ? codeMenu(t, [], actions) : menuAt(id);
  };
  const isEmpty = isSuccess && codes.length === 0 && !isTyping;
  return (
    <ListPane title={t('codes.title')} end={<HeadingEnd count={codes.length} menu={menuAt(null)} />}>
      {isEmpty && !isCodebook && <PaneNote>{t('codes.emptySentence')}</PaneNote>}
      {!isEmpty && isSuccess && (
        <>
          <CodeFilter />
          <ShownSet />
          <div className={styles.list}>
            <ContextMenu label={t('codes.actions')} entriesFor={entriesFor}>
              <CodebookTree codes={codes} shownCodes={shownCodes} selectedIds={selectedIds} actions={actions} />
            </ContextMenu>
          </div>
          <CodeSets selectedIds={selected} />
        </>
      )}
      <CodeQuestions codes={codes} actions={actions} />
      <SplitCode codes={codes} />
    </ListPane>
  );
}

/** Says that only a set's codes are listed, and leads back to all. */
function ShownSet() {
  const { t } = useTranslation();
  const setId = useCodebook((state) => state.shownSetId);
  const { data: sets } = useQuery(callQuery('codeSets.list', {}));
  const set = sets?.find(({ id }) => id === setId);
  if (!set) return null;
  return (
    <p className={styles.shownSet} role="status">
      <span className={styles.setName}>{t('codes.onlySet', { name: set.name })}</span>
      <Link onPress={() => showSet(null)}>{t('codes.allCodes')}</Link>
    </p>
  );
}

function useShownCodes(codes: readonly Code[]): readonly Code[] {
  const setId = useCodebook((state) => state.shownSetId);
  const { data: sets } = useQuery(callQuery('codeSets.list', {}));
  const members = sets?.find(({ id }) => id === setId)?.codeIds;
  return useMemo(() => (members ? codes.filter(({ id }) => members.includes(id)) : codes), [codes, members]);
}

interface HeadingEndProps {
  readonly count: number;
  readonly menu: ReturnType<typeof codeMenu>;
}

function HeadingEnd({ count, menu }: HeadingEndProps) {
  const { t } = useTranslation();
  return (
    <>
      {count > 0 && <span className={styles.count}>{t('codes.count', { count })}</span>}
      <IconButton
        label={t('codes.new')}
        shortcut="Shift+C"
        size="small"
        icon={<Plus size={16} strokeWidth={1.5} />}
        onPress={() => beginCode(null)}
      />
      <MenuTrigger label={t('codes.actions')} entries={menu} placement="bottom end">
        <IconButton label={t('codes.actions')} size="small" icon={<Ellipsis size={16} strokeWidth={1.5} />} />
      </MenuTrigger>
    </>
  );
}

function CodeFilter() {
  const { t } = useTranslation();
  const filter = useCodebook((state) => state.filter);
  return (
    <PaneField>
      <SearchField
        label={t('codes.filter')}
        clearLabel={t('codes.clearFilter')}
        value={filter}
        onChange={filterCodebook}
      />
    </PaneField>
  );
}
