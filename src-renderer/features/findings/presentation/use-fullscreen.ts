import { useEffect, useRef, useState } from 'react';

/** The whole screen, where the host can: `onLeft` when it was left by the system's own key. */
export function useFullscreen(onLeft: () => void) {
  const [isFull, setFull] = useState(false);
  const wanted = useRef(false);
  const latest = useRef(onLeft);
  useEffect(() => {
    latest.current = onLeft;
  });
  useEffect(() => {
    const onChange = () => {
      const isNow = document.fullscreenElement !== null;
      setFull(isNow);
      if (!isNow && wanted.current) latest.current();
      wanted.current = isNow;
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  const toggle = () => {
    const isWanted = !document.fullscreenElement;
    wanted.current = false;
    // Where the system refuses, the window stays as it is.
    const done = isWanted ? document.documentElement.requestFullscreen() : document.exitFullscreen();
    done.catch(() => undefined);
  };
  return { isFull, canBeFull: document.fullscreenEnabled, toggle };
}
