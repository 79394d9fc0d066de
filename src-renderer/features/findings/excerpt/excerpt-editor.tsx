import { useTranslation } from 'react-i18next';
import type { FindingEvidence } from '../../../../src-main/shared/contract/findings.ts';
import { useCall } from '../../../api/use-call.ts';
import { Button } from '../../../ui/button.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import { textLanguage } from '../../../workspace/text-language.ts';
import { ClarificationField } from './clarification-field.tsx';
import styles from './excerpt-editor.module.css';
import { ExcerptWords } from './excerpt-words-list.tsx';
import { useExcerpt } from './use-excerpt.ts';

interface ExcerptEditorProps {
  readonly quote: FindingEvidence;
  onClose(): void;
}

/** The words as they were said, of which some are left out and others explained; no word is changed. */
export function ExcerptEditor({ quote, onClose }: ExcerptEditorProps) {
  const { t } = useTranslation();
  const editing = useExcerpt(quote);
  const { mutate: set } = useCall('findings.setEvidence');
  const { words, excerpt, printed, problem, range, clarifiedAt } = editing;
  const keep = (shown: string | null) => set({ evidenceId: quote.evidenceId, excerpt: shown }, { onSuccess: onClose });
  const save = () => {
    if (!problem) keep(printed);
  };
  const isLeftOut = editing.isLeftOut(range);
  return (
    <div className={styles.editor}>
      <p className={styles.hint}>{t('findings.excerpt.hint')}</p>
      <ExcerptWords editing={editing} onSave={save} />
      {clarifiedAt === null ? (
        <div className={styles.tools}>
          <Button size="small" onPress={() => editing.toggle(range)}>
            {t(isLeftOut ? 'findings.excerpt.bringBack' : 'findings.excerpt.leaveOut')}{' '}
            <Kbd shortcut="Space" variant="plain" />
          </Button>
          <Button size="small" onPress={() => editing.clarify(range.end)}>
            {t('findings.excerpt.clarify')} <Kbd shortcut="[" variant="plain" />
          </Button>
          <span className={styles.place}>
            {t('findings.excerpt.place', { kept: words.length - excerpt.leftOut.size, total: words.length })}
          </span>
        </div>
      ) : (
        <ClarificationField
          key={clarifiedAt}
          value={excerpt.clarifications.get(clarifiedAt) ?? ''}
          onChange={(words) => editing.putIn(clarifiedAt, words)}
          onClose={() => editing.clarify(null)}
        />
      )}
      <div className={styles.result} aria-live="polite">
        <span className={styles.name}>{t('findings.excerpt.result')}</span>
        <p className={styles.quote} lang={textLanguage(quote.text)}>
          {printed ?? quote.text}
        </p>
        {problem && <p className={styles.problem}>{t(`findings.excerpt.${problem}`)}</p>}
      </div>
      <footer className={styles.foot}>
        <Button variant="quiet" isDisabled={printed === null && quote.excerpt === null} onPress={() => keep(null)}>
          {t('findings.excerpt.reset')}
        </Button>
        <span className={styles.between} />
        <Button onPress={onClose}>{t('findings.excerpt.cancel')}</Button>
        <Button variant="primary" isDisabled={problem !== null} onPress={save}>
          {t('findings.excerpt.save')}
        </Button>
      </footer>
    </div>
  );
}
