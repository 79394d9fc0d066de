import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PickerPopover } from '../../ui/picker-popover.tsx';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';
import { matchNames } from '../../workspace/match-names.ts';
import type { NumberedQuestion } from './guide-questions.ts';
import { focusTypingLine } from './typing-focus.ts';

interface QuestionJumpProps {
  readonly questions: readonly NumberedQuestion[];
  onGo(id: string): void;
  onClose(): void;
}

const middle = (): AnchorRect => ({ x: window.innerWidth / 2 - 160, y: window.innerHeight / 4, width: 0, height: 0 });

/** Any question by its number or a part of it. */
export function QuestionJump({ questions, onGo, onClose }: QuestionJumpProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [anchor] = useState(middle);
  useEffect(() => focusTypingLine, []);
  const all = questions.map(({ id, number, text }) => ({ id, label: text, end: String(number) }));
  const byNumber = all.filter(({ end }) => end === query.normalize('NFKC').trim());
  const found = matchNames(all, query).map(({ item, ranges }) => ({ ...item, ranges }));
  return (
    <PickerPopover
      anchor={anchor}
      label={t('capture.question.jump')}
      placeholder={t('capture.question.jumpPlaceholder')}
      emptyText={t('capture.question.none')}
      query={query}
      onQueryChange={setQuery}
      options={byNumber.length > 0 ? byNumber : found}
      onPick={(id) => {
        onGo(id);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
