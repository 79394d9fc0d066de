import { useTranslation } from 'react-i18next';
import { AppError } from '../../../src-main/shared/errors.ts';
import { errorWords } from '../../workspace/error-words.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { useFoundPlaces } from './search-query.ts';
import { useSearch } from './search-state.ts';
import styles from './query-problem.module.css';

/** Why what was typed can't be searched for, and where in it. */
export function QueryProblem() {
  const { t } = useTranslation();
  const documentId = useSearch((state) => state.documentId);
  const where = useSearch((state) => state.where);
  const typed = useNavigation((state) => state.searchText.trim());
  const { error } = useFoundPlaces(documentId);
  if (!(error instanceof AppError) || where === 'names' || !problems.includes(error.code)) return null;
  const { position } = error.details;
  const rest = typeof position === 'number' ? typed.slice(position, position + shownLength) : '';
  return (
    <p role="alert" className={styles.problem}>
      {errorWords(t, error)} {rest !== '' && t('search.at', { words: rest })}
    </p>
  );
}

const problems: readonly string[] = ['query-invalid', 'expression-invalid', 'expression-slow'];
const shownLength = 30;
