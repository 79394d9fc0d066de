import { useTranslation } from 'react-i18next';

interface Facts {
  readonly questions: number;
  readonly minutes: number;
  readonly documents?: number;
}

/** How much a guide holds and how long it is planned to take, in words. */
export function useGuideFacts() {
  const { t } = useTranslation();
  return ({ questions, minutes, documents = 0 }: Facts): string =>
    [
      t('guides.questionCount', { count: questions }),
      ...(minutes > 0 ? [t('guides.minuteCount', { count: minutes })] : []),
      ...(documents > 0 ? [t('guides.documentCount', { count: documents })] : []),
    ].join(' · ');
}
