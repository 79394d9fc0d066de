import { CalendarDays, FileText, Folder, ListTree, Quote, Tag, User } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { MemoKind } from '../../../src-main/shared/contract/memos.ts';

const icons: Readonly<Record<MemoKind, LucideIcon>> = {
  project: Folder,
  document: FileText,
  passage: Quote,
  code: ListTree,
  coding: Tag,
  participant: User,
  journal: CalendarDays,
};

/** The sign of what a memo is on. */
export function KindIcon({ kind, size = 13 }: { readonly kind: MemoKind; readonly size?: number }) {
  const Icon = icons[kind];
  return <Icon aria-hidden size={size} strokeWidth={1.5} />;
}
