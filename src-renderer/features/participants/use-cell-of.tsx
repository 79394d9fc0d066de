import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { printAttributeValue } from '../../../src-main/shared/domain/attribute-values.ts';
import type { GridCell } from '../../ui/data-grid/grid-types.ts';
import { ConsentCell } from './consent-cell.tsx';
import { isStorageOver } from '../../workspace/is-storage-over.ts';
import styles from './participants-view.module.css';
import { shownValue } from './shown-value.ts';
import type { GridData } from './use-grid-data.ts';

/** What a cell of the grid holds and shows: the same function while nothing of it changes. */
export function useCellOf({ subjects, fields }: GridData): (rowId: string, columnId: string) => GridCell {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const byId = new Map(subjects.map((subject) => [subject.id, subject]));
    const attributeById = new Map(fields.map((attribute) => [attribute.id, attribute]));
    const words = shownValue(t, language);
    return (rowId, columnId) => {
      const subject = byId.get(rowId);
      if (!subject) return { text: '' };
      if (columnId === 'name') return { text: subject.name, shown: <NameCell subject={subject} /> };
      const attribute = attributeById.get(columnId);
      if (!attribute) return countCell(subject.counts[columnId] ?? 0, language);
      const value = subject.values[columnId] ?? '';
      if (columnId === 'consent' && subject.consent)
        return { text: value, shown: <ConsentCell consent={subject.consent} /> };
      if (columnId === 'storedUntil' && subject.consent && isStorageOver(subject.consent))
        return { text: value, shown: <span className={styles.over}>{words(attribute, value)}</span> };
      return { text: printAttributeValue(attribute.type, value), shown: value === '' ? '' : words(attribute, value) };
    };
  }, [subjects, fields, t, language]);
}

function NameCell({ subject }: { readonly subject: { readonly name: string; readonly isInterviewer: boolean } }) {
  const { t } = useTranslation();
  if (!subject.isInterviewer) return subject.name;
  return (
    <>
      {subject.name} <span className={styles.role}>{t('participants.interviewer')}</span>
    </>
  );
}

const countCell = (count: number, language: string): GridCell => ({
  text: String(count),
  shown: count > 0 ? count.toLocaleString(language) : '–',
});
