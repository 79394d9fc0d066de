import { useTranslation } from 'react-i18next';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { chooseBlocks } from '../../workspace/navigation.ts';
import { useBlockWords } from './block-words.ts';
import styles from './report-inspector.module.css';
import { useBlockActions } from './use-block-actions.ts';
import type { ShownReport } from './use-shown-report.ts';

/** Several blocks: which they are, and what is done with them together. */
export function SeveralBlocks({ shown: { report, chosen } }: { readonly shown: ShownReport }) {
  const { t } = useTranslation();
  const { kindName } = useBlockWords();
  const actions = useBlockActions(report);
  const title = t('report.blockCount', { count: chosen.length });
  return (
    <section className={styles.inspector} aria-label={title}>
      <Heading level={2} look="section">
        {title}
      </Heading>
      <ul>
        {chosen.map(({ id, kind, title: own }) => (
          <li key={id}>{own || kindName(kind)}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Link onPress={() => actions.duplicate(chosen)}>{t('report.duplicateBlock')}</Link>
        <Link onPress={() => actions.remove(chosen.map(({ id }) => id))}>{t('report.deleteBlock')}</Link>
        <Link onPress={() => chooseBlocks([])}>{t('report.wholeReport')}</Link>
      </div>
    </section>
  );
}
