import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../../src-main/shared/contract/search.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';
import { CodePicker } from '../../workspace/code-picker.tsx';
import { useCommands } from '../../workspace/commands.ts';
import styles from './hit-actions.module.css';
import { hitId, selectHits, useSearch } from './search-state.ts';
import { useHitActions } from './use-hit-actions.ts';

interface HitActionsProps {
  readonly hits: readonly SearchHit[];
  /** Beside a document, whose own keys come first. */
  readonly isDocked?: boolean;
}

/** What can be done with the ticked places; without any, with all that are listed. */
export function HitActions({ hits, isDocked = false }: HitActionsProps) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<AnchorRect | null>(null);
  const selectedIds = useSearch((state) => state.selectedIds);
  const selected = hits.filter((hit) => selectedIds.has(hitId(hit)));
  const count = selected.length;
  const size = isDocked ? 'small' : 'medium';
  const actions = useHitActions(count > 0 ? selected : hits);
  const code = () => setAnchor(button.current?.getBoundingClientRect() ?? null);
  const onTicked = { section: 'code' as const, isEnabled: count > 0 };
  useCommands('searchHits', [
    { ...onTicked, id: 'search.code', label: 'search.codeHits', keys: isDocked ? [] : ['C'], run: code },
    {
      ...onTicked,
      id: 'search.toFinding',
      label: 'search.toFinding',
      keys: isDocked ? [] : ['Shift+Q'],
      run: actions.addToFinding,
    },
    {
      id: 'search.toBoard',
      section: 'board',
      label: 'boards.hitsToBoard',
      keys: isDocked ? [] : ['Shift+B'],
      isEnabled: hits.length > 0,
      run: actions.toBoard,
    },
    { ...onTicked, id: 'search.toJourney', label: 'journeys.passagesToJourney', run: actions.toJourney },
    { ...onTicked, id: 'search.toPersona', label: 'personas.hitsToPersona', run: actions.toPersona },
    {
      id: 'search.autoCode',
      section: 'code',
      label: 'search.autoCode',
      isEnabled: hits.length > 0,
      run: actions.autoCode,
    },
    { id: 'search.copy', section: 'edit', label: 'search.copyTable', isEnabled: true, run: actions.copy },
    { id: 'search.save', section: 'project', label: 'search.save', isEnabled: true, run: actions.save },
  ]);
  return (
    <ActionBar label={t('search.actions')} count={count > 0 ? t('passages.selected', { count }) : undefined}>
      {count > 0 && (
        <>
          <Button ref={button} variant="primary" size={size} onPress={code}>
            {t('search.codeHits')}
          </Button>
          <Button variant="quiet" size={size} onPress={actions.addToFinding}>
            {t('search.toFinding')}
          </Button>
        </>
      )}
      {count === 0 && (
        <Button variant="quiet" size={size} onPress={actions.autoCode}>
          {t('search.autoCode')}
        </Button>
      )}
      <Button variant="quiet" size={size} onPress={actions.toBoard}>
        {t(count > 0 ? 'boards.toBoard' : 'boards.allToBoard')}
      </Button>
      <Button variant="quiet" size={size} onPress={actions.copy}>
        {t('search.copyTable')}
      </Button>
      <Button variant="quiet" size={size} onPress={actions.save}>
        {t('search.save')}
      </Button>
      {count > 0 ? (
        <IconButton
          label={t('passages.selectNone')}
          shortcut="Escape"
          icon={<X size={16} strokeWidth={1.5} />}
          tooltipPlacement="top"
          onPress={() => selectHits(new Set())}
        />
      ) : (
        !isDocked && <span className={styles.keys}>{t('search.keys.select')}</span>
      )}
      {anchor && <CodePicker anchor={anchor} onPick={actions.code} onClose={() => setAnchor(null)} />}
    </ActionBar>
  );
}
