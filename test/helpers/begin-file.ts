import { afterEach, vi } from 'vitest';

// Test files share a process, which is three times as fast as one each: every file begins with our modules as new.
vi.resetModules();
vi.unstubAllGlobals();
vi.useRealTimers();

if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 5_000 });
  localStorage.clear();
  document.body.replaceChildren();
  afterEach(cleanup);
}
