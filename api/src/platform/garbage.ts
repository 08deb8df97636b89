/**
 * Has garbage collected now: all of it, or what is young. Memory outside of the heap, as that of buffers, hurries no
 * collector; whoever uses much of it asks. Works where Node was started with `--expose-gc`, as `npm start` does it;
 * elsewhere garbage goes in its own time.
 */
export function collectGarbage(what: 'all' | 'young'): void {
  globalThis.gc?.({ type: what === 'all' ? 'major' : 'minor' });
}
