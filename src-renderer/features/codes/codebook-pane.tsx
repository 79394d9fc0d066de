import { useQuery } from '@tanstack/react-query';
import { Ellipsis, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { callQuery } from '../../api/call-query.ts';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { Heading } from '../../ui/heading.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { codeMenu } from './code-menu.tsx';
import { CodeQuestions } from './code-questions.tsx';
import { codeIdAt } from './code-row.ts';
import { beginCode, filterCodebook, useCodebook } from './codebook-state.ts';
import { CodebookTree } from './codebook-tree.tsx';
import styles from './codebook-pane.module.css';
import { useCodeActions } from './use-code-actions.ts';
import { useCodeCommands } from './use-code-commands.ts';
import { useShownCodeId } from './use-shown-code-id.ts';

const noCodes: readonly Code[] = [];

/** The tree of themes and codes: pressing one codes what is selected, or shows its passages. */
export function CodebookPane() {
  const { t } = useTranslation();
  const { data: codes = noCodes, isSuccess } = useQuery(callQuery('codes.tree', {}));
  const codeId = useShownCodeId(codes);
  const isTyping = useCodebook((state) => state.edit !== null);
  const actions = useCodeActions(codes);
  useCodeCommands(codeId, actions);
  const isEmpty = isSuccess && codes.length === 0 && !isTyping;
  return (
    <section className={styles.pane} aria-label={t('codes.title')}>
      <CodebookHeading count={codes.length} menu={codeMenu(t, codeId, actions)} />
      {isEmpty && <p className={styles.empty}>{t('codes.emptySentence')}</p>}
      {!isEmpty && isSuccess && (
        <>
          <CodeFilter />
          <div className={styles.scroll}>
            <ContextMenu label={t('codes.actions')} entriesFor={(target) => codeMenu(t, codeIdAt(target), actions)}>
              <CodebookTree codes={codes} actions={actions} />
            </ContextMenu>
          </div>
        </>
      )}
      <CodeQuestions codes={codes} actions={actions} />
    </section>
  );
}

interface CodebookHeadingProps {
  readonly count: number;
  readonly menu: ReturnType<typeof codeMenu>;
}

function CodebookHeading({ count, menu }: CodebookHeadingProps) {
  const { t } = useTranslation();
  const end = (
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
  return (
    <div className={styles.heading}>
      <Heading level={2} end={end}>
        {t('codes.title')}
      </Heading>
    </div>
  );
}

function CodeFilter() {
  const { t } = useTranslation();
  const filter = useCodebook((state) => state.filter);
  return (
    <div className={styles.filter}>
      <SearchField
        label={t('codes.filter')}
        clearLabel={t('codes.clearFilter')}
        value={filter}
        onChange={filterCodebook}
      />
    </div>
  );
}
