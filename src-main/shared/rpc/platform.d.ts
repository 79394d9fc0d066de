// What Node and browsers both have, and the language's own library does not declare.
interface AbortSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
}
interface AbortController {
  readonly signal: AbortSignal;
  abort(): void;
}
declare const AbortController: new () => AbortController;
declare function structuredClone<T>(value: T): T;
declare function queueMicrotask(callback: () => void): void;
