import { useEffect, useRef } from 'react';
import styles from './player-track.module.css';
import { currentTime, usePlayer } from './player.ts';
import { shareOf } from './track-view.ts';
import type { TrackView } from './track-view.ts';

/** Where the recording is: moved by the frame while it plays. */
export function TrackHead({ view }: { readonly view: TrackView }) {
  const head = useRef<HTMLSpanElement>(null);
  const isPlaying = usePlayer((state) => state.isPlaying);
  const time = usePlayer((state) => state.time);
  useEffect(() => {
    const place = () => {
      if (head.current) head.current.style.transform = `translateX(${shareOf(view, currentTime()) * 100}%)`;
    };
    let frame = 0;
    const go = () => {
      place();
      frame = requestAnimationFrame(go);
    };
    if (isPlaying) go();
    else place();
    return () => cancelAnimationFrame(frame);
  }, [view, isPlaying, time]);
  return <span ref={head} className={styles.head} />;
}
