import type { TFunction } from 'i18next';
import { debriefKinds } from '../../../src-main/shared/contract/debriefs.ts';
import type { DebriefItem, DebriefKind } from '../../../src-main/shared/contract/debriefs.ts';
import type { MenuEntry, MenuItemEntry } from '../../ui/menu-entry.ts';

interface Linking {
  readonly items: readonly DebriefItem[];
  /** The line that was written in last stands first. */
  readonly chosenId: string | null;
  link(itemId: string): void;
  write(kind: DebriefKind): void;
}

/** What words can be linked to: the lines that there are, or a new one that begins with them. */
export function linkEntries(t: TFunction, { items, chosenId, link, write }: Linking): readonly MenuEntry[] {
  const toItem = ({ id, text }: DebriefItem): MenuItemEntry => ({
    kind: 'item',
    id,
    label: text,
    onAction: () => link(id),
  });
  const chosen = items.filter(({ id }) => id === chosenId);
  const others = items.filter(({ id }) => id !== chosenId);
  const sections = debriefKinds.map((kind) => ({ kind, own: others.filter((item) => item.kind === kind) }));
  return [
    ...chosen.map(toItem),
    ...sections
      .filter(({ own }) => own.length > 0)
      .map(({ kind, own }) => ({
        kind: 'section' as const,
        id: kind,
        label: t(`debriefs.kinds.${kind}`),
        entries: own.map(toItem),
      })),
    {
      kind: 'section',
      id: 'new',
      label: t('debriefs.newLine'),
      entries: debriefKinds.map((kind) => ({
        kind: 'item' as const,
        id: `new-${kind}`,
        label: t(`debriefs.kind.${kind}`),
        onAction: () => write(kind),
      })),
    },
  ];
}
