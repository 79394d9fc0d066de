import { useEffect, useRef, useState } from 'react';

/** The whole screen, where the host can: `onLeft` when it was left by the system's own key. */
export function useFullscreen(onLeft: () => void) {
  const [isFull, setFull] = useState(false);
  const wanted = useRef(false);
  const isGone = useRef(false);
  const latest = useRef(onLeft);
  useEffect(() => {
    latest.current = onLeft;
  });
  useEffect(() => {
    isGone.current = false;
    const onChange = () => {
      const isNow = document.fullscreenElement !== null;
      setFull(isNow);
      if (!isNow && wanted.current) latest.current();
      wanted.current = isNow;
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      isGone.current = true;
      document.removeEventListener('fullscreenchange', onChange);
      leave();
    };
  }, []);
  const toggle = () => {
    const isWanted = !document.fullscreenElement;
    wanted.current = false;
    const done = isWanted ? document.documentElement.requestFullscreen() : document.exitFullscreen();
    // The presentation may end before the screen is its own. Where the system refuses, the window stays as it is.
    done.then(() => isGone.current && leave()).catch(() => undefined);
  };
  return { isFull, canBeFull: document.fullscreenEnabled, toggle };
}

function leave(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
}
