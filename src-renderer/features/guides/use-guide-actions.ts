import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { guideOutline } from '../../../src-main/shared/domain/guide-outline.ts';
import { printGuide } from '../../../src-main/shared/domain/print-guide.ts';
import { useCall } from '../../api/use-call.ts';
import { useClient } from '../../api/window-context.tsx';
import { freeName } from '../../workspace/free-name.ts';
import { showGuide, useNavigation } from '../../workspace/navigation.ts';
import { showNotice } from '../../workspace/notices.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { focusLine, titleKey, writeLine } from './guides-state.ts';
import type { GuideInList } from './use-guides.ts';

export interface GuideActions {
  /** Makes a guide and begins to write its name. */
  create(): void;
  rename(id: string): void;
  copy(id: string): void;
  copyMarkdown(id: string): void;
  remove(id: string): void;
}

export function useGuideActions(guides: readonly GuideInList[]): GuideActions {
  const { t, i18n } = useTranslation();
  const client = useClient();
  const create = useCall('guides.create');
  const names = guides.map(({ name }) => name);
  const copy = useNoticedWork(async (core, { id, name }: GuideInList) => {
    const made = await core.call('guides.copy', { id, name: freeName(t('guides.copyName', { name }), names) });
    showGuide(made.id);
    return { message: t('guides.copied', { name }) };
  });
  const remove = useNoticedWork(async (core, { id, name }: GuideInList) => {
    await core.call('guides.delete', { id });
    return { message: t('guides.deleted', { name }) };
  });
  const toClipboard = useMutation({
    mutationFn: async (id: string) => {
      const guide = await client.call('guides.get', { id });
      const codes = await client.call('codes.tree', {});
      const language = i18n.language === 'zh-CN' ? 'zh-CN' : 'en';
      const text = printGuide(guideOutline(guide, codes), language);
      return navigator.clipboard.writeText(text).then(
        () => showNotice({ kind: 'success', message: t('guides.markdownCopied', { name: guide.name }) }),
        () => showNotice({ kind: 'error', message: t('guides.copyFailed') }),
      );
    },
  });
  const about = (id: string, act: (guide: GuideInList) => void) => {
    const guide = guides.find((one) => one.id === id);
    if (guide) act(guide);
  };
  return {
    create: () =>
      create.mutate(
        { name: freeName(t('guides.untitled'), names), sections: [{ name: '' }] },
        {
          onSuccess: ({ id }) => {
            showGuide(id);
            writeLine(null);
            focusLine(titleKey, 'all');
          },
        },
      ),
    rename: (id) => {
      showGuide(id);
      focusLine(titleKey, 'all');
    },
    copy: (id) => about(id, copy.mutate),
    copyMarkdown: (id) => toClipboard.mutate(id),
    remove: (id) => {
      const at = guides.findIndex((one) => one.id === id);
      const next = guides[at + 1] ?? guides[at - 1];
      const leave = () => useNavigation.setState({ guideId: next?.id ?? null });
      about(id, (guide) => remove.mutate(guide, { onSuccess: leave }));
    },
  };
}
