import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { openLimits, withLimit } from './open-limits.ts';
import { changeDraft, useQueryDraft } from './query-draft.ts';

/** What a query is built with; `section` is where it is built. */
export function useDraftCommands(section: RefObject<HTMLElement | null>): void {
  const { t } = useTranslation();
  const { limits } = useQueryDraft();
  const addCode: Command = {
    id: 'queries.addCode',
    section: 'code',
    label: 'queries.commands.addCode',
    isEnabled: true,
    run: () => section.current?.querySelector<HTMLElement>('[data-adds]')?.click(),
  };
  useCommands('queryDraft', [
    addCode,
    ...openLimits(limits).map((name): Command => ({
      id: `queries.addLimit.${name}`,
      section: 'code',
      label: 'queries.commands.addLimit',
      labelValues: { limit: t(`queries.addLimitName.${name}`) },
      isEnabled: true,
      run: () => changeDraft({ limits: withLimit(limits, name) }),
    })),
  ]);
}
