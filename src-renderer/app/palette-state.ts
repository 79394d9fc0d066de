import { create } from 'zustand';

interface PaletteState {
  readonly isOpen: boolean;
}

export const usePalette = create<PaletteState>(() => ({ isOpen: false }));

export const openPalette = (): void => usePalette.setState({ isOpen: true });
export const closePalette = (): void => usePalette.setState({ isOpen: false });
