import { ClipboardList, FileInput, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { openGuideImport } from './guide-import-state.ts';
import { GuidePage } from './guide-page.tsx';
import { useGuideActions } from './use-guide-actions.ts';
import { useGuideCommands } from './use-guide-commands.ts';
import { useGuide, useGuides } from './use-guides.ts';

/** The guide that is shown, as a page to write. */
export function GuideView() {
  const { t } = useTranslation();
  const { guides, shown, isSuccess } = useGuides();
  const guide = useGuide(shown?.id ?? null);
  const actions = useGuideActions(guides);
  useGuideCommands(guide, actions);
  if (!isSuccess) return null;
  if (shown) return guide && <GuidePage key={guide.id} guide={guide} actions={actions} />;
  return (
    <EmptyState
      isHeading
      icon={<ClipboardList />}
      title={t('guides.emptyTitle')}
      sentence={t('guides.emptySentence')}
      action={
        <>
          <Button variant="primary" icon={<Plus strokeWidth={1.5} />} onPress={actions.create}>
            {t('guides.create')}
          </Button>
          <Button icon={<FileInput size={16} strokeWidth={1.5} />} onPress={openGuideImport}>
            {t('guides.import')}
          </Button>
        </>
      }
    />
  );
}
