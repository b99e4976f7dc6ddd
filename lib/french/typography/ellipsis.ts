import { replaceEach } from './edit.ts';

/** Exactly three dots: four are a full stop too many or a line to fill in, two a range or a path, and nobody can tell which. */
export const ELLIPSIS = replaceEach('an ellipsis is one character, …', /(?<![./\\])\.{3}(?![./\\])/g, {
  clue: /\.{3}/,
  text: '…',
});
