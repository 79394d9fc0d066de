import type { TFunction } from 'i18next';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../src-main/shared/contract/sessions.ts';
import { sessionConcerns, type SessionConcern } from '../../../src-main/shared/domain/session-concerns.ts';
import styles from './session-page.module.css';

const mostNames = 4;

/** What should be known before the session begins; nothing is forbidden by it. */
export function SessionConcerns({ session: { method, people, state } }: { readonly session: Session }) {
  const { t, i18n } = useTranslation();
  if (state !== 'planned' && state !== 'running') return null;
  const concerns = sessionConcerns(method, people);
  if (concerns.length === 0) return null;
  return (
    <div role="status">
      <ul className={styles.concerns}>
        {concerns.map((concern) => (
          <li key={concern.kind}>
            <TriangleAlert aria-hidden size={14} strokeWidth={1.5} />
            {wordsOf(t, i18n.language, concern)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function wordsOf(t: TFunction, language: string, concern: SessionConcern): string {
  if ('count' in concern) return t(`sessions.concern.${concern.kind}`, { count: concern.count });
  const { kind, names } = concern;
  const isLong = names.length > mostNames;
  const rest = names.length - (mostNames - 1);
  const shown = isLong ? [...names.slice(0, mostNames - 1), t('sessions.andOthers', { count: rest })] : names;
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(shown);
  return t(`sessions.concern.${kind}`, { count: names.length, names: list });
}
