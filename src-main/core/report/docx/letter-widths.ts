import type { FontToMeasure } from 'docx/layout';

// Of the signs from the space to the tilde, in thousandths of the size: `estimatePages` measures by the same.
const widths: Readonly<Record<string, string>> = {
  Calibri:
    '226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 507 507 507 268 268 498 498 498 463 894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673 543 459 487 642 567 890 519 487 468 307 386 307 498 498 291 479 525 423 525 498 305 471 525 229 239 455 229 799 525 527 525 525 349 391 335 525 452 715 433 453 395 314 460 314 498',
  Cambria:
    '220 286 393 619 506 890 687 237 382 382 427 554 205 332 205 490 554 554 554 554 554 554 554 554 554 554 264 264 554 554 554 422 885 623 611 562 662 575 537 611 687 324 307 629 537 815 681 653 568 653 621 496 593 648 604 921 571 570 538 350 490 350 554 371 285 488 547 441 555 488 303 494 552 278 266 524 271 832 558 531 556 547 414 430 338 552 504 774 483 504 455 387 316 387 712',
};
const tables = new Map(
  Object.entries(widths).map(([name, list]) => [name, list.split(' ').map((one) => Number(one) / 1000)]),
);
const first = 0x20;
const boldShare = 1.03;
// Of other letters, and of marks such as dashes and quotation marks.
const usual = 0.5;
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;

interface Typeface {
  readonly face: string;
  readonly isBold: boolean;
}

/** The width of a sign in a face that comes with Office, in ems; Chinese is as wide as high. */
export function letterWidth(sign: string, { face, isBold }: Typeface): number {
  const width = tables.get(face)?.[sign.charCodeAt(0) - first] ?? (wide.test(sign) ? 1 : usual);
  return isBold ? width * boldShare : width;
}

/** The width of words, in points. */
export function measureWords(words: string, { name, size, bold }: FontToMeasure): number {
  let ems = 0;
  for (const sign of words) ems += letterWidth(sign, { face: name, isBold: bold });
  return ems * size;
}
