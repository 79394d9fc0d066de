import { BookOpen, MapPin, MessageSquare, MousePointerClick, UsersRound } from 'lucide-react';
import type { SessionMethod } from '../../../src-main/shared/contract/sessions.ts';

const icons = {
  interview: MessageSquare,
  'focus-group': UsersRound,
  'usability-test': MousePointerClick,
  'contextual-inquiry': MapPin,
  diary: BookOpen,
} as const;

export function MethodIcon({ method }: { readonly method: SessionMethod }) {
  const Icon = icons[method];
  return <Icon aria-hidden size={16} strokeWidth={1.5} />;
}
