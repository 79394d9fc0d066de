import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GuideQuestion } from '../../../src-main/shared/contract/guides.ts';
import { callQuery } from '../../api/call-query.ts';
import { ChipButton } from '../../ui/chip-button.tsx';
import { ColorDot } from '../../ui/color-dot.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { chooseQuestionCode } from './choose-question-code.ts';
import styles from './guide-page.module.css';

interface QuestionCodeProps {
  readonly question: GuideQuestion;
  readonly number: number;
}

/** The code that answers to the question get. */
export function QuestionCode({ question: { id, codeId }, number }: QuestionCodeProps) {
  const { t } = useTranslation();
  const { data: codes = [] } = useQuery(callQuery('codes.tree', {}));
  const code = codes.find((one) => one.id === codeId);
  const colorOf = useCodeColor();
  return (
    <span className={`${styles.code} ${code ? '' : styles.uncoded}`} data-code-of={id}>
      <ChipButton
        label={code ? t('guides.codeIs', { number, name: code.name }) : t('guides.giveCode', { number })}
        onPress={() => chooseQuestionCode(id)}
      >
        <ColorDot color={code && colorOf(code.color).solid} />
        <span className={styles.codeName}>{code?.name ?? t('guides.code')}</span>
      </ChipButton>
    </span>
  );
}
