/**
 * There for screen readers alone. Its ancestor must be positioned, lest it lengthens the page from outside of what
 * scrolls; the sizes have their unit because `sx` takes a bare 1 for all of the width.
 */
export const visuallyHidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
