/** Said in the window: the renderer asks its preload for a line to the core; the answer carries a MessagePort and the number of the request. */
export interface CorePortMessage {
  readonly kind: 'core-port-wanted' | 'core-port-given';
  readonly request: number;
}
