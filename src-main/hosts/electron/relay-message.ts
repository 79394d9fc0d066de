/** Between the main process and a core that runs in a Node of its own: several lines share one channel. */
export type RelayMessage =
  | { readonly kind: 'open'; readonly line: number }
  | { readonly kind: 'message'; readonly line: number; readonly message: unknown }
  | { readonly kind: 'close'; readonly line: number }
  | { readonly kind: 'end' };
