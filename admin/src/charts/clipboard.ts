/** Copies text; pages served without encryption have no clipboard of their own and copy as a selection. @throws where neither works */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  try {
    if (!document.execCommand('copy')) throw new Error('copying was refused');
  } finally {
    field.remove();
  }
}
