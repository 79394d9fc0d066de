const protocols = ['http:', 'https:', 'mailto:'];

/** An address that a program may open, in the form that files take; null where it is none. */
export function safeUrl(address: string): string | null {
  if (!URL.canParse(address.trim())) return null;
  const { protocol, href } = new URL(address.trim());
  return protocols.includes(protocol) && href.length <= 2000 ? href : null;
}
