import {
  BarChart3,
  BookOpen,
  BookText,
  ChartSpline,
  ClipboardList,
  FileText,
  FlaskConical,
  ListTree,
  MessageSquareQuote,
  Puzzle,
  ScrollText,
  Star,
  StickyNote,
  TableOfContents,
  Type,
  UserRound,
  Users,
  Waypoints,
  Workflow,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

const icons: Readonly<Record<string, LucideIcon>> = {
  cover: BookOpen,
  contents: TableOfContents,
  summary: ScrollText,
  method: FlaskConical,
  sample: Users,
  findings: Star,
  themes: MessageSquareQuote,
  charts: BarChart3,
  boards: Workflow,
  journeys: ChartSpline,
  personas: UserRound,
  touchpoints: Waypoints,
  sessions: FileText,
  codebook: ListTree,
  guides: ClipboardList,
  memos: StickyNote,
  transcripts: BookText,
  text: Type,
};

interface BlockIconProps {
  readonly kind: string;
  readonly className?: string | undefined;
}

/** A sign for each kind of block; one that isn't known is a piece like any. */
export function BlockIcon({ kind, className }: BlockIconProps) {
  const Icon = icons[kind] ?? Puzzle;
  return <Icon aria-hidden className={className} strokeWidth={1.5} />;
}
