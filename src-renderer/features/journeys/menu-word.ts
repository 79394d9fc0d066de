import type en from '../../../resources/locales/en.json';

/** What can be done, as it is called in menus and in the palette. */
export type MenuWord = keyof (typeof en)['journeys']['menu'];
