import type { KeyboardEvent } from 'react';
import type { Code } from '../../src-main/shared/contract/codes.ts';
import { useCall } from '../api/use-call.ts';

const pinKey = /^Digit([1-9])$/;

/** Alt with a number pins the code at hand to that key, or takes it off; says whether it was such a key. */
export function usePinKeys(codes: readonly Code[]) {
  const { mutate: pin } = useCall('codes.pin');
  return (event: KeyboardEvent, activeId: string | null): boolean => {
    const [, digit] = (event.altKey && !event.ctrlKey && !event.metaKey && pinKey.exec(event.code)) || [];
    const code = codes.find(({ id }) => id === activeId);
    if (digit === undefined || !code) return false;
    event.preventDefault();
    event.stopPropagation();
    const key = Number(digit);
    pin({ id: code.id, key: code.pin === key ? null : key });
    return true;
  };
}
