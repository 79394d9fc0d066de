import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { callQuery } from '../../api/call-query.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { Link } from '../../ui/link.tsx';
import styles from './code-editor.module.css';
import { showSet } from './codebook-state.ts';

interface CodePlaceLineProps {
  readonly code: Code;
  /** The names of the codes above it. */
  readonly above: readonly string[];
}

/** Where a code stands in the tree, in which sets, and its number key. */
export function CodePlaceLine({ code, above }: CodePlaceLineProps) {
  const { t } = useTranslation();
  const { data: sets = [] } = useQuery(callQuery('codeSets.list', {}));
  const around = sets.filter(({ codeIds }) => codeIds.includes(code.id));
  return (
    <p className={styles.place}>
      <span>{above.length > 0 ? t('codes.standsAt', { path: above.join(' / ') }) : t('codes.standsAtTop')}</span>
      {around.map(({ id, name }) => (
        <Link key={id} onPress={() => showSet(id)}>
          {t('codes.inSet', { name })}
        </Link>
      ))}
      {code.pin !== null && (
        <span>
          {t('codes.pinnedTo')} <Kbd shortcut={String(code.pin)} />
        </span>
      )}
    </p>
  );
}
