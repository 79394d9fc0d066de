import { create } from 'zustand';

interface ThemeRequest {
  /** The cluster that shall become a code; null when none is asked about. */
  readonly clusterId: string | null;
}

export const useThemeRequest = create<ThemeRequest>(() => ({ clusterId: null }));

export const requestTheme = (clusterId: string | null): void => useThemeRequest.setState({ clusterId });
