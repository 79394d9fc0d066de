const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol optgroup option p pre search section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const droppedNames = new Set(
  (
    'audio button canvas datalist del embed frameset head iframe input map nav noembed noframes noscript object rp rt script ' +
    'select style svg template textarea title video'
  ).split(' '),
);

type Attributes = Readonly<Record<string, string>>;

export function isBlock(name: string): boolean {
  return blockNames.has(name);
}

export function isDropped(name: string, attributes: Attributes): boolean {
  if (droppedNames.has(name) || 'hidden' in attributes) return true;
  if (name === 'dialog' && !('open' in attributes)) return true;
  return /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '');
}

export function isBold(name: string, attributes: Attributes): boolean {
  if (name === 'b' || name === 'strong') return true;
  return /(^|;)\s*font-weight\s*:\s*(bold|[6-9]00)/i.test(attributes.style ?? '');
}

export function isPreformatted(name: string, attributes: Attributes): boolean {
  return name === 'pre' || name === 'listing' || /(^|;)\s*white-space\s*:\s*pre/i.test(attributes.style ?? '');
}

export function headingLevelOf(name: string): number | null {
  const match = /^h([1-6])$/.exec(name);
  return match ? Number(match[1]) : null;
}
