import type { Touchpoint } from '../contract/personas.ts';
import type { Language } from '../contract/values.ts';

const ready = [
  { channel: 'website', isOnline: true, en: 'Website', 'zh-CN': '网站' },
  { channel: 'social', isOnline: true, en: 'Social media', 'zh-CN': '社交媒体' },
  { channel: 'email', isOnline: true, en: 'E-mail', 'zh-CN': '电子邮件' },
  { channel: 'advertising', isOnline: true, en: 'Advertising', 'zh-CN': '广告' },
  { channel: 'app', isOnline: true, en: 'Mobile app', 'zh-CN': '手机应用' },
  { channel: 'store', isOnline: false, en: 'Store', 'zh-CN': '门店' },
  { channel: 'phone', isOnline: false, en: 'Phone', 'zh-CN': '电话' },
  { channel: 'person', isOnline: false, en: 'In person', 'zh-CN': '面对面' },
] as const;

/** Where most organisations meet people; online ones first. */
export const readyTouchpoints = (language: Language): readonly Pick<Touchpoint, 'name' | 'channel' | 'isOnline'>[] =>
  ready.map(({ channel, isOnline, [language]: name }) => ({ name, channel, isOnline }));
