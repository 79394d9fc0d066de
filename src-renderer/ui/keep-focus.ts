const focusable =
  ':is(a[href], button, input, select, textarea, [contenteditable="true"], [tabindex]):not([tabindex="-1"], :disabled)';
// The rows of a list are its places for the keyboard, before the buttons in them.
const item = ':is([role="row"], [role="option"], [role="treeitem"])[tabindex]';
const longestTrail = 12;

/** Where something was taken out of the window. */
interface Gap {
  readonly parent: Node;
  readonly next: Node | null;
  readonly previous: Node | null;
}

/**
 * Where the keyboard goes when what it was in has gone, and nothing else claims it: to what stands beside the gap,
 * else to where it was before, else home. Returns how to stop.
 */
export function keepFocus(body: HTMLElement, home: () => HTMLElement | null): () => void {
  const trail: HTMLElement[] = [];
  const onFocusIn = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target === trail.at(-1)) return;
    // What has gone is not held on to.
    const kept = trail.filter(({ isConnected }) => isConnected).slice(1 - longestTrail);
    trail.splice(0, trail.length, ...kept, target);
  };
  const restore = (gap: Gap) => {
    const last = trail.at(-1);
    if (document.activeElement !== body || last?.isConnected) return;
    const target = besideGap(gap, body) ?? trail.findLast(isShown) ?? home();
    target?.focus({ preventScroll: true });
    target?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  };
  const observer = new MutationObserver((records) => {
    const last = trail.at(-1);
    if (document.activeElement !== body || !last || last.isConnected) return;
    const gap = gapOf(records, last);
    // Dialogs and lists give the focus back in the next frame.
    if (gap) requestAnimationFrame(() => requestAnimationFrame(() => restore(gap)));
  });
  body.addEventListener('focusin', onFocusIn);
  observer.observe(body, { childList: true, subtree: true });
  return () => {
    body.removeEventListener('focusin', onFocusIn);
    observer.disconnect();
  };
}

function gapOf(records: readonly MutationRecord[], lost: Node): Gap | null {
  const record = records.find(({ removedNodes }) => [...removedNodes].some((removed) => removed.contains(lost)));
  return record ? { parent: record.target, next: record.nextSibling, previous: record.previousSibling } : null;
}

/** What floats stands at the end of the body: nothing is beside it. */
function besideGap({ parent, next, previous }: Gap, body: HTMLElement): HTMLElement | null {
  if (parent === body || !parent.isConnected) return null;
  return firstIn(next) ?? lastIn(previous) ?? (isRegion(parent) ? parent : firstIn(parent));
}

const isRegion = (node: Node): node is HTMLElement => node instanceof HTMLElement && node.hasAttribute('tabindex');

function within(node: Node | null): readonly HTMLElement[] {
  if (!(node instanceof HTMLElement) || !node.isConnected) return [];
  if (node.matches(item) && isShown(node)) return [node];
  const self = node.matches(focusable) ? [node] : [];
  return [...self, ...node.querySelectorAll<HTMLElement>(focusable)].filter(isShown);
}

const firstIn = (node: Node | null) => within(node)[0] ?? null;
const lastIn = (node: Node | null) => within(node).at(-1) ?? null;
const isShown = (element: HTMLElement) => element.isConnected && (element.checkVisibility?.() ?? true);
