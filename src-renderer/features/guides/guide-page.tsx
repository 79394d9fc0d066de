import { useTranslation } from 'react-i18next';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { Button } from '../../ui/button.tsx';
import { GuideHead } from './guide-head.tsx';
import { guideLines } from './guide-lines.ts';
import type { GuideLineAt, SectionLine } from './guide-lines.ts';
import styles from './guide-page.module.css';
import { useGuidesState, writeLine } from './guides-state.ts';
import { NewLineField } from './new-line-field.tsx';
import { QuestionCodePicker } from './question-code-picker.tsx';
import { QuestionItem } from './question-item.tsx';
import { SectionHead } from './section-head.tsx';
import type { GuideActions } from './use-guide-actions.ts';

interface GuidePageProps {
  readonly guide: Guide;
  readonly actions: GuideActions;
}

/** One guide, written like an outline; mount it anew for another one. */
export function GuidePage({ guide, actions }: GuidePageProps) {
  const { t } = useTranslation();
  const newLine = useGuidesState((state) => state.newLine);
  const lines = guideLines(guide);
  const heads = lines.filter((line): line is SectionLine => line.kind === 'section');
  const isNewBefore = (id: string | null) => newLine?.kind === 'section' && newLine.beforeId === id;
  const isNewLast = newLine?.kind === 'section' && !guide.sections.some(({ id }) => id === newLine.beforeId);
  return (
    <div className={styles.scroll}>
      <article className={styles.page} aria-label={guide.name} tabIndex={-1} data-guide>
        <GuideHead guide={guide} actions={actions} />
        {heads.map((head) => (
          <div key={head.key}>
            {isNewBefore(head.section.id) && <NewLineField guide={guide} />}
            <Section guide={guide} head={head} lines={lines} />
          </div>
        ))}
        {isNewLast && <NewLineField guide={guide} />}
        <QuestionCodePicker guide={guide} />
        <div className={styles.foot}>
          <Button variant="quiet" size="small" onPress={() => writeLine({ kind: 'section', beforeId: null })}>
            {t('guides.addSection')}
          </Button>
        </div>
      </article>
    </div>
  );
}

interface SectionProps {
  readonly guide: Guide;
  readonly head: SectionLine;
  readonly lines: readonly GuideLineAt[];
}

function Section({ guide, head, lines }: SectionProps) {
  const { t } = useTranslation();
  const newLine = useGuidesState((state) => state.newLine);
  const { section } = head;
  const own = lines.filter((line) => line.kind === 'question' && line.section.id === section.id);
  const items = own.map(
    (line) => line.kind === 'question' && <QuestionItem key={line.key} guide={guide} line={line} />,
  );
  const isNew = newLine?.kind === 'question' && newLine.sectionId === section.id;
  const found = isNew ? section.questions.findIndex(({ id }) => id === newLine.beforeId) : -1;
  const at = found === -1 ? items.length : found;
  const shown = isNew ? items.toSpliced(at, 0, <NewLineField key="new" guide={guide} />) : items;
  return (
    <section className={styles.section} aria-label={section.name || t('guides.unnamed')}>
      <SectionHead guide={guide} line={head} />
      {shown.length > 0 && <ol className={styles.questions}>{shown}</ol>}
      {items.length === 0 && !isNew && (
        <div className={styles.firstQuestion}>
          <Button
            variant="quiet"
            size="small"
            onPress={() => writeLine({ kind: 'question', sectionId: section.id, beforeId: null })}
          >
            {t('guides.addFirst')}
          </Button>
        </div>
      )}
    </section>
  );
}
