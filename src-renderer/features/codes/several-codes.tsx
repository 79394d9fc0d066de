import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { codePath, withCodesBelow } from '../../../src-main/shared/domain/code-tree.ts';
import { callQuery } from '../../api/call-query.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { findCommand } from '../../workspace/commands.ts';
import { inspectCode, showCodePassages } from '../../workspace/navigation.ts';
import styles from './several-codes.module.css';

interface SeveralCodesProps {
  readonly selected: readonly Code[];
  readonly codes: readonly Code[];
}

const shownCodes = 60;

/** What is selected, how much of the material it covers, and what can be done with all of it at once. */
export function SeveralCodes({ selected, codes }: SeveralCodesProps) {
  const { t, i18n } = useTranslation();
  const colorOf = useCodeColor();
  const ids = selected.map(({ id }) => id);
  const { data } = useQuery(callQuery('codes.deletion', { ids }));
  const format = new Intl.NumberFormat(i18n.language);
  const below = new Set(ids.flatMap((id) => [...withCodesBelow(codes, id)])).size - ids.length;
  const run = (id: string) => () => findCommand(id)?.run();
  const more = selected.length - shownCodes;
  return (
    <article className={styles.scroll} aria-label={t('codes.severalTitle', { count: ids.length })}>
      <div className={styles.page}>
        <Heading level={2} look="page">
          {t('codes.severalTitle', { count: ids.length })}
        </Heading>
        {data && (
          <p className={styles.extent}>
            {t('codes.severalExtent', {
              codings: t('codes.codings', { count: data.codings }),
              documents: t('codes.deleteDocuments', { count: data.documents }),
            })}
            {below > 0 && ` ${t('codes.severalBelow', { count: below })}`}
          </p>
        )}
        <div className={styles.actions}>
          <Link onPress={() => showCodePassages(ids)}>{t('codes.showPassages')}</Link>
          <Link onPress={run('codes.moveUnder')}>{t('codes.moveUnder')}</Link>
          <Link onPress={run('codes.recolor')}>{t('codes.recolor')}</Link>
          <Link onPress={run('codes.merge')}>{t('codes.merge')}</Link>
          <Link onPress={run('codes.addToSet')}>{t('codes.addToSet')}</Link>
          <Link onPress={run('codes.delete')}>{t('codes.delete')}</Link>
        </div>
        <ul className={styles.list}>
          {selected.slice(0, shownCodes).map(({ id, name, color, codings }) => (
            <li key={id}>
              <button type="button" className={styles.code} onClick={() => inspectCode(id)}>
                <ColorDot color={colorOf(color).solid} />
                <span className={styles.name}>{name}</span>
                <span className={styles.path}>{codePath(codes, id).slice(0, -1).join(' / ')}</span>
                <span className={styles.count}>{format.format(codings)}</span>
              </button>
            </li>
          ))}
        </ul>
        {more > 0 && <p className={styles.extent}>{t('codes.severalMore', { count: more })}</p>}
      </div>
    </article>
  );
}
