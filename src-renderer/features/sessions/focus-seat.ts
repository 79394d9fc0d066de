/** Goes to who takes part already, once what asked has given the focus back. */
export function focusSeat(participantId: string): void {
  const focus = () => {
    const row = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(participantId)}"]`);
    row?.focus();
    row?.scrollIntoView?.({ block: 'nearest' });
  };
  requestAnimationFrame(() => requestAnimationFrame(focus));
}
