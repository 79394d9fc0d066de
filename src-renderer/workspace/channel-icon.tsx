import { Smartphone, Globe, UserRound, Mail, Megaphone, MessagesSquare, Phone, Store, Waypoints } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Touchpoint } from '../../src-main/shared/contract/personas.ts';

type Channel = Touchpoint['channel'];

const icons: Readonly<Record<Channel, LucideIcon>> = {
  website: Globe,
  social: MessagesSquare,
  email: Mail,
  advertising: Megaphone,
  app: Smartphone,
  store: Store,
  phone: Phone,
  person: UserRound,
  other: Waypoints,
};

/** The sign of the way in which people meet the organisation; its name stands beside it. */
export function ChannelIcon({ channel, size = 13 }: { readonly channel: Channel; readonly size?: number }) {
  const Icon = icons[channel];
  return <Icon aria-hidden size={size} strokeWidth={1.6} />;
}
