/** The sections of a summary, in their order on the page. */
export const SECTIONS = [
  'parts',
  'checks',
  'line',
  'changes',
  'claims',
  'trade',
  'companies',
  'policy',
  'notes',
  'others',
  'sensitivity',
  'opportunities',
  'confidence',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** The id of a section's element. */
export function sectionId(name: SectionName): string {
  return `risk-${name}`;
}

/** Brings a section into view and moves the keyboard there, so that reading goes on in it. */
export function goTo(name: SectionName): void {
  const section = document.getElementById(sectionId(name));
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
