import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { belowKey } from './guide-lines.ts';
import type { BelowLine, QuestionLine } from './guide-lines.ts';
import styles from './guide-page.module.css';
import { useGuidesState } from './guides-state.ts';
import { LineField } from './line-field.tsx';
import { LineMenu } from './line-menu.tsx';
import { NewLineField } from './new-line-field.tsx';
import { useGuideEdit } from './use-guide-edit.ts';
import { changeBelow } from './use-line-edits.ts';
import { useLineKeys } from './use-line-keys.ts';

interface QuestionBelowProps {
  readonly guide: Guide;
  readonly line: QuestionLine;
}

/** Probes, then stimuli of a question. */
export function QuestionBelow({ guide, line }: QuestionBelowProps) {
  const { section, question } = line;
  const newLine = useGuidesState((state) => state.newLine);
  const lists = [
    ['probe', question.probes],
    ['stimulus', question.stimuli],
  ] as const;
  const newAt = (kind: BelowLine['kind']) =>
    newLine?.kind === kind && newLine.questionId === question.id ? newLine.index : null;
  if (question.probes.length + question.stimuli.length === 0 && newAt('probe') === null && newAt('stimulus') === null) {
    return null;
  }
  return (
    <ul className={styles.below}>
      {lists.flatMap(([kind, texts]) => {
        const at = newAt(kind);
        const items = texts.map((text, index) => {
          const key = belowKey(kind, question.id, index);
          return (
            <BelowItem
              key={key}
              guide={guide}
              line={{ kind, key, number: index + 1, index, text, section, question }}
            />
          );
        });
        const written = <NewLineField key="new" guide={guide} />;
        return at === null ? items : items.toSpliced(Math.min(at, items.length), 0, written);
      })}
    </ul>
  );
}

function BelowItem({ guide, line }: { readonly guide: Guide; readonly line: BelowLine }) {
  const { t } = useTranslation();
  const { kind, key, number, index, text, question } = line;
  const { mutateAsync } = useGuideEdit();
  const onKey = useLineKeys(guide, line);
  const write = async (typed: string) => {
    if (typed.trim() === '') return;
    const place = { guideId: guide.id, questionId: question.id };
    await mutateAsync((client) =>
      changeBelow(client, place, ({ probes, stimuli }) =>
        kind === 'probe'
          ? { probes: probes.with(index, typed), stimuli }
          : { probes, stimuli: stimuli.with(index, typed) },
      ),
    );
  };
  return (
    <li className={`${styles.belowRow} ${styles[kind]}`}>
      {kind === 'stimulus' && <Eye className={styles.belowMark} size={13} strokeWidth={1.5} aria-hidden />}
      <div className={styles.belowText}>
        <LineField
          lineKey={key}
          label={t(`guides.${kind}Field`, { number, question: question.text })}
          value={text}
          write={write}
          settle={(typed) => typed.trim() || text}
          onKey={onKey}
        />
      </div>
      <LineMenu guide={guide} line={line} />
    </li>
  );
}
