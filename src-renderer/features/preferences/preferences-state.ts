import { create } from 'zustand';

interface PreferencesState {
  readonly isOpen: boolean;
}

export const usePreferencesDialog = create<PreferencesState>(() => ({ isOpen: false }));

export const openPreferences = (): void => usePreferencesDialog.setState({ isOpen: true });
export const closePreferences = (): void => usePreferencesDialog.setState({ isOpen: false });
