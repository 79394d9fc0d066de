import { useCallback, useEffect, useRef, useState } from 'react';

export interface Draft {
  readonly text: string;
  change(text: string): void;
  /** Ends the session of typing. */
  save(): void;
}

interface Latest {
  readonly draft: string | null;
  readonly value: string;
  /** What was sent and has not come back as the value yet. */
  readonly sent: string | null;
  write(text: string): Promise<unknown>;
}

const pause = 3_000;

/** A text that is written as one step when its field is left, after a long pause, or when it goes from the screen. */
export function useDraft(value: string, write: (text: string) => Promise<unknown>): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [known, setKnown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<Latest>({ draft, value, sent: null, write });

  if (known !== value) {
    setKnown(value);
    if (draft === value) setDraft(null);
  }
  useEffect(() => {
    const sent = latest.current.value === value ? latest.current.sent : null;
    latest.current = { draft, value, sent, write };
  }, [draft, value, write]);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    const { draft: typed, sent } = latest.current;
    if (typed === null || typed === sent) return;
    if (typed === latest.current.value) return setDraft(null);
    latest.current = { ...latest.current, sent: typed };
    latest.current.write(typed).catch(() => {
      latest.current = { ...latest.current, sent: null };
    });
  }, []);

  useEffect(() => {
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  const change = (text: string) => {
    latest.current = { ...latest.current, draft: text };
    setDraft(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(save, pause);
  };
  return { text: draft ?? value, change, save };
}
