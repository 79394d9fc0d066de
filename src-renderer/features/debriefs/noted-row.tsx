import { Check, Link2, X } from 'lucide-react';
import { GridListItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DebriefItem, MarkedPassage } from '../../../src-main/shared/contract/debriefs.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { dragCards } from '../../workspace/card-drag.ts';
import { formatTime } from '../../workspace/format-place.ts';
import { QuotedWords } from '../../workspace/quoted-words.tsx';
import { useDebriefsState } from './debriefs-state.ts';
import { linkEntries } from './link-entries.ts';
import styles from './noted-group.module.css';
import type { MarkActions } from './use-mark-actions.ts';

interface NotedRowProps {
  readonly mark: MarkedPassage;
  readonly items: readonly DebriefItem[];
  readonly actions: MarkActions;
}

/** Words that were marked, who said them and when; a sign tells those that a line stands on already. */
export function NotedRow({ mark, items, actions }: NotedRowProps) {
  const { t } = useTranslation();
  const chosenId = useDebriefsState((state) => state.itemId);
  const { markId, kind, passageId, text, speaker, at, severity, question, isWithheld } = mark;
  const isLinked = items.some(({ passages }) => passages.some((passage) => passage.passageId === passageId));
  const isTicked = kind === 'follow-up';
  return (
    <GridListItem id={markId} value={mark} textValue={text} className={styles.row}>
      <div
        className={styles.words}
        draggable
        onDragStart={(event) => dragCards(event.dataTransfer, [{ kind: 'passage', passageId }], text)}
      >
        <QuotedWords text={text} speaker={speaker} isWithheld={isWithheld}>
          {at !== null && <span className={styles.time}>{formatTime(at)}</span>}
          {severity !== null && (
            <span className={styles.severity} data-severity={severity}>
              {t(`findings.severities.${severity}`)}
            </span>
          )}
          {question !== null && <span>{question}</span>}
          {isLinked && <span className={styles.linked}>{t('debriefs.isLinked')}</span>}
        </QuotedWords>
      </div>
      <div className={styles.actions}>
        <span data-link>
          <MenuTrigger
            label={t('debriefs.linkTo')}
            placement="bottom end"
            entries={linkEntries(t, { items, chosenId, link: actions.link(passageId), write: actions.write(mark) })}
          >
            <IconButton
              size="small"
              label={t('debriefs.linkTurn')}
              shortcut="L"
              icon={<Link2 size={15} strokeWidth={1.5} />}
            />
          </MenuTrigger>
        </span>
        <IconButton
          size="small"
          label={t(isTicked ? 'debriefs.tickOff' : 'debriefs.unmark')}
          icon={isTicked ? <Check size={15} strokeWidth={1.5} /> : <X size={15} strokeWidth={1.5} />}
          onPress={() => actions.remove(mark)}
        />
      </div>
    </GridListItem>
  );
}
