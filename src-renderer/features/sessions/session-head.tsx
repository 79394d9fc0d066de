import { MoreHorizontal } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session, SessionSummary } from '../../../src-main/shared/contract/sessions.ts';
import { useCall } from '../../api/use-call.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { NameHeading } from '../../workspace/name-heading.tsx';
import styles from './session-page.module.css';
import { SessionStart } from './session-start.tsx';
import { useNameFocus } from './use-name-focus.ts';
import type { SessionActions } from './use-session-actions.ts';
import { useSessionEntries } from './use-session-entries.tsx';
import { useWhen } from './use-when.ts';

interface SessionHeadProps {
  readonly session: Session;
  readonly summary: SessionSummary;
  readonly actions: SessionActions;
}

/** The session's name, how it stands, and what comes next. */
export function SessionHead({ session, summary, actions }: SessionHeadProps) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('sessions.update');
  const entriesOf = useSessionEntries(actions);
  const when = useWhen();
  const field = useRef<HTMLTextAreaElement>(null);
  const { id, name, state, method, date } = session;
  useNameFocus(id, field);
  const facts = [t(`sessions.method.${method}`), when(date)];
  return (
    <header>
      <div className={styles.top}>
        <NameHeading
          label={t('sessions.nameField')}
          name={name}
          field={field}
          onRename={(typed) => mutateAsync({ id, name: typed })}
        />
        <div className={styles.acts}>
          <SessionStart session={summary} actions={actions} />
          <MenuTrigger label={t('sessions.actions')} placement="bottom end" entries={entriesOf(summary)}>
            <IconButton
              size="small"
              label={t('sessions.actions')}
              icon={<MoreHorizontal size={16} strokeWidth={1.5} />}
            />
          </MenuTrigger>
        </div>
      </div>
      <p className={styles.facts}>
        <span className={state === 'running' ? styles.running : ''}>{t(`sessions.state.${state}`)}</span>
        {` · ${facts.join(' · ')}`}
      </p>
    </header>
  );
}
