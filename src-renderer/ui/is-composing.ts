type KeyEvent = {
  readonly keyCode: number;
  readonly isComposing?: boolean;
  readonly nativeEvent?: { readonly isComposing: boolean };
};

/** Whether a key belongs to an input method. Chromium reports its last key by code 229 alone. */
export const isComposing = (event: KeyEvent): boolean =>
  event.keyCode === 229 || (event.nativeEvent ?? event).isComposing === true;
