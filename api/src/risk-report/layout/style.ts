import type { RiskBand } from '@kouan/shared';

/** A4 in points, with the margins of a book: wide enough to be punched and held. */
export const PAGE = { width: 595.28, height: 841.89, left: 54, right: 54, top: 56, bottom: 76 } as const;
export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
/** The lowest line that content may reach; the footer stands below. */
export const FLOOR = PAGE.height - PAGE.bottom;

/** All text has a contrast of at least 4.5 to 1 on its ground; bands and bars are told apart without colour too. */
export const COLOR = {
  ink: '#1b2733',
  muted: '#55636f',
  accent: '#17507f',
  rule: '#b9c4cd',
  hairline: '#dde3e8',
  tint: '#f2f5f7',
  bar: '#6f9cc0',
  whisker: '#1b2733',
  white: '#ffffff',
} as const;

export const BAND_COLOR: Readonly<Record<RiskBand, string>> = {
  low: '#dcebe6',
  guarded: '#c9dcc4',
  elevated: '#f1dfa6',
  high: '#e5ac77',
  severe: '#c9705a',
};

/** Sizes in points. */
export const SIZE = {
  title: 21,
  score: 40,
  h1: 13,
  h2: 10.5,
  lead: 10.5,
  body: 9.5,
  small: 8,
  table: 8,
  tiny: 7,
} as const;

/** Lines stand so far apart, as a multiple of their size: Chinese characters fill their square and want air. */
export const LEADING = 1.5;
