import { betweenCameras } from './camera.ts';
import type { Camera, Size } from './camera.ts';

/** Where one looks, outside React: it changes sixty times a second. */
export interface CanvasView {
  camera(): Camera;
  size(): Size;
  /** Listeners hear of it once a frame. */
  set(camera: Camera): void;
  resize(size: Size): void;
  glide(to: Camera): void;
  onFrame(listener: () => void): () => void;
  /** Asks for a frame though nothing moved. */
  touch(): void;
  stop(): void;
}

const glideTime = 140;

export function createCanvasView(): CanvasView {
  let camera: Camera = { x: 0, y: 0, k: 1 };
  let size: Size = { width: 0, height: 0 };
  let frame = 0;
  let gliding = 0;
  const listeners = new Set<() => void>();
  const tell = () => {
    frame = 0;
    listeners.forEach((listener) => listener());
  };
  const touch = () => {
    frame ||= requestAnimationFrame(tell);
  };
  const set = (next: Camera) => {
    cancelAnimationFrame(gliding);
    camera = next;
    touch();
  };
  const glide = (to: Camera) => {
    cancelAnimationFrame(gliding);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return set(to);
    const [from, startedAt] = [camera, performance.now()];
    const step = () => {
      const progress = Math.min(1, (performance.now() - startedAt) / glideTime);
      camera = progress === 1 ? to : betweenCameras(from, to, progress);
      touch();
      if (progress < 1) gliding = requestAnimationFrame(step);
    };
    step();
  };
  return {
    camera: () => camera,
    size: () => size,
    set,
    resize: (next) => {
      size = next;
      touch();
    },
    glide,
    onFrame: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    touch,
    stop: () => {
      cancelAnimationFrame(frame);
      cancelAnimationFrame(gliding);
      frame = 0;
    },
  };
}
