import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Researcher } from '../../../src-main/shared/contract/researchers.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { showResearcher, useCodingFilter } from '../../workspace/coding-filter.ts';
import styles from './researchers.module.css';
import { useRenameResearcher } from './use-rename-researcher.ts';

export interface ResearcherRowProps {
  readonly researcher: Researcher;
  onTakeOver(): void;
}

export function ResearcherRow({ researcher, onTakeOver }: ResearcherRowProps) {
  const { t, i18n } = useTranslation();
  const { id, name, codings, memos, isCurrent } = researcher;
  const isShown = useCodingFilter(({ hiddenResearchers }) => !hiddenResearchers.has(name));
  const count = (value: number) => (value === 0 ? '–' : new Intl.NumberFormat(i18n.language).format(value));
  return (
    <li className={styles.row}>
      <Checkbox
        label={t('researchers.show', { name })}
        isSelected={isShown}
        onChange={(isSelected) => showResearcher(name, isSelected)}
      />
      {id === '' ? <span className={styles.name}>{name}</span> : <ResearcherName researcher={researcher} />}
      <span className={styles.number}>{count(codings)}</span>
      <span className={styles.number}>{count(memos)}</span>
      <span className={styles.now}>
        {isCurrent ? (
          <span className={styles.current}>{t('researchers.isCoding')}</span>
        ) : (
          <Button variant="quiet" size="small" label={t('researchers.switchTo', { name })} onPress={onTakeOver}>
            {t('researchers.takeOver')}
          </Button>
        )}
      </span>
    </li>
  );
}

function ResearcherName({ researcher }: { readonly researcher: Researcher }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const rename = useRenameResearcher();
  const save = () => {
    const name = draft?.trim();
    if (name && name !== researcher.name) rename({ researcher, name });
    setDraft(null);
  };
  return (
    <InPlaceText
      label={t('researchers.rename', { name: researcher.name })}
      look="line"
      value={draft ?? researcher.name}
      maxLength={200}
      onChange={setDraft}
      onBlur={save}
      onCancel={() => setDraft(null)}
    />
  );
}
