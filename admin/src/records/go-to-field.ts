const FOCUSABLE = '[role="combobox"], input:not([aria-hidden="true"]), textarea:not([aria-hidden="true"])';

/** Brings a field of the form into view and the cursor into it, unfolding what it lies in. @param path as in `value.unit` */
export function goToField(path: string): void {
  const input = inputAt(path);
  const field = input?.querySelector<HTMLElement>(`input:checked, ${FOCUSABLE}`);
  if (!input || !field) return;
  input.closest('.MuiAccordion-root')?.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
}

/** The input of a field; of a group of fields, as a value with its unit, the first one. */
function inputAt(path: string): Element | undefined {
  const exact = `ra-input-${path}`;
  const inputs = [...document.querySelectorAll('.ra-input')];
  const named = (fits: (name: string) => boolean) => inputs.find(({ classList }) => [...classList].some(fits));
  return named((name) => name === exact) ?? named((name) => name.startsWith(`${exact}.`));
}
