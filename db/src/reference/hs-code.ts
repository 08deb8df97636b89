/** An HS code as customs papers print it: `847130` is `8471.30`, chapters and headings stay as they are. */
export function displayHsCode(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)}.${code.slice(4)}` : code;
}
