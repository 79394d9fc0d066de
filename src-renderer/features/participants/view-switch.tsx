import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { peopleViews, showPeople, usePeople } from './participants-state.ts';

export function ViewSwitch() {
  const { t } = useTranslation();
  const view = usePeople((state) => state.view);
  return (
    <>
      <VisuallyHidden>
        <h1>{t(`participants.view.${view}`)}</h1>
      </VisuallyHidden>
      <SegmentedControl
        label={t('participants.viewLabel')}
        segments={peopleViews.map((id) => ({ id, label: t(`participants.view.${id}`) }))}
        value={view}
        onChange={showPeople}
      />
    </>
  );
}
