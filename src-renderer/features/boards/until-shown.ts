/** Until what the cache was given is on the screen: it tells its readers in a task of its own. */
export const untilShown = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
