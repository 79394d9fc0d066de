import { MoreHorizontal, Tags } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { guideMinutes } from '../../../src-main/shared/domain/guide-minutes.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { codeAnswers } from './code-answers.ts';
import { GuideDocuments } from './guide-documents.tsx';
import styles from './guide-head.module.css';
import { GuideTitle } from './guide-title.tsx';
import type { GuideActions } from './use-guide-actions.ts';
import { useGuideFacts } from './use-guide-facts.ts';

interface GuideHeadProps {
  readonly guide: Guide;
  readonly actions: GuideActions;
}

/** The guide's name, how much it holds, by which documents it was used, and what can be done with all of it. */
export function GuideHead({ guide, actions }: GuideHeadProps) {
  const { t } = useTranslation();
  const factsOf = useGuideFacts();
  const questions = guide.sections.reduce((sum, section) => sum + section.questions.length, 0);
  const item = (id: 'copyMarkdown' | 'copy' | 'delete', onAction: () => void) =>
    ({ kind: 'item', id, label: t(`guides.menu.${id}`), onAction, isDangerous: id === 'delete' }) as const;
  const entries = [
    item('copyMarkdown', () => actions.copyMarkdown(guide.id)),
    item('copy', () => actions.copy(guide.id)),
    { kind: 'separator', id: 'last' } as const,
    item('delete', () => actions.remove(guide.id)),
  ];
  return (
    <header className={styles.head}>
      <GuideTitle guide={guide} />
      <div className={styles.facts}>
        <span>{factsOf({ questions, minutes: guideMinutes(guide.sections) })}</span>
        <GuideDocuments guide={guide} />
        <span className={styles.room} />
        {questions > 0 && (
          <Button
            variant="quiet"
            size="small"
            icon={<Tags size={15} strokeWidth={1.5} />}
            onPress={() => codeAnswers(guide)}
          >
            {t('guides.codeAnswers')}
          </Button>
        )}
        <MenuTrigger label={t('guides.actions')} placement="bottom end" entries={entries}>
          <IconButton size="small" label={t('guides.actions')} icon={<MoreHorizontal size={16} strokeWidth={1.5} />} />
        </MenuTrigger>
      </div>
    </header>
  );
}
