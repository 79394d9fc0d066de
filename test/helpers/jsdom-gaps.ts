// jsdom has no CSS.escape, and React Aria finds its rows with it. Ids in tests need no escaping.
globalThis.CSS ??= {} as typeof CSS;
globalThis.CSS.escape ??= (value: string) => value;

// Nothing has a size in jsdom, so nothing changes it.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// Fonts are never loaded in jsdom.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });

// No screen, no preferences about it.
globalThis.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), { media, matches: false }) as unknown as MediaQueryList;
