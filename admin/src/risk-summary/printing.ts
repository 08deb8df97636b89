import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type SectionName, sectionId } from './sections.ts';

/** Prints one section of the page by itself; afterwards the page is whole again. */
export function usePrinting(): { readonly printed: SectionName | null; readonly print: (name: SectionName) => void } {
  const [printed, setPrinted] = useState<SectionName | null>(null);
  useEffect(() => {
    const done = (): void => setPrinted(null);
    window.addEventListener('afterprint', done);
    return () => window.removeEventListener('afterprint', done);
  }, []);
  return {
    printed,
    print: (name) => {
      // The page has to stand as it is to be printed before the browser takes it.
      flushSync(() => setPrinted(name));
      window.print();
    },
  };
}

/** Leaves on paper the one section that is printed by itself. */
export function printedAlone(name: SectionName | null): object {
  return name === null ? {} : { [`& > *:not(#${sectionId(name)})`]: { display: 'none' } };
}
