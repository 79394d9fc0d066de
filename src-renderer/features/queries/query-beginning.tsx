import { useQuery } from '@tanstack/react-query';
import { Quote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { callQuery } from '../../api/call-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Link } from '../../ui/link.tsx';
import { useQueryWords } from '../../workspace/use-query-words.ts';
import { exampleQueries } from './example-queries.ts';
import styles from './query-beginning.module.css';
import { changeDraft } from './query-draft.ts';
import { conditionForm } from './query-form.ts';

const noCodes: readonly Code[] = [];

/** What a query can ask, said with the project's own codes: pressing an example asks it. */
export function QueryBeginning() {
  const { t } = useTranslation();
  const wordsOf = useQueryWords();
  const { data: codes = noCodes } = useQuery(callQuery('codes.tree', {}));
  const examples = exampleQueries(codes);
  const sentence = examples.length > 0 ? t('queries.beginSentence') : t('queries.beginUncodedSentence');
  const list = (
    <ul className={styles.examples} aria-label={t('queries.examples')}>
      {examples.map((query) => (
        <li key={JSON.stringify(query)}>
          <Link onPress={() => changeDraft({ form: conditionForm(query.codes), limits: query.limits })}>
            {wordsOf(query)}
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <EmptyState
      isHeading
      icon={<Quote />}
      title={t('queries.beginTitle')}
      sentence={sentence}
      action={examples.length > 0 ? list : undefined}
    />
  );
}
