import { inflateSync } from 'node:zlib';

/** A page as a reader's program sees it. */
export interface PdfPage {
  /** What stands on it, in the order in which it was drawn, without any white space: lines may break anywhere. */
  readonly text: string;
  /** Where its links lead outside. */
  readonly links: readonly string[];
}

/** Reads the text of a PDF back through the fonts' own tables, as copying from it or searching in it would. */
export function readPdf(bytes: Buffer): PdfPage[] {
  const objects = objectsOf(bytes);
  const catalog = [...objects.values()].find(({ head }) => /\/Type \/Pages\b/.test(head));
  const kids = /\/Kids \[([^\]]*)\]/.exec(catalog?.head ?? '')?.[1] ?? '';
  return references(kids).map((number) => readPage(objects, number));
}

/** Text as `PdfPage` has it. */
export function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}

interface PdfObject {
  readonly head: string;
  readonly stream: Buffer | null;
}

type Objects = ReadonlyMap<number, PdfObject>;

function objectsOf(bytes: Buffer): Map<number, PdfObject> {
  const text = bytes.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const body = match[2] ?? '';
    const at = body.indexOf('\nstream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? null : Buffer.from(body.slice(at + 8, body.lastIndexOf('\nendstream')), 'latin1');
    objects.set(Number(match[1]), { head, stream: raw && /FlateDecode/.test(head) ? inflateSync(raw) : raw });
  }
  return objects;
}

function references(text: string): number[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map((match) => Number(match[1]));
}

function entry(head: string, name: string): number {
  return Number(new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1]);
}

function readPage(objects: Objects, number: number): PdfPage {
  const head = objects.get(number)?.head ?? '';
  const resources = objects.get(entry(head, 'Resources'))?.head ?? '';
  const fonts = new Map<string, readonly string[]>();
  for (const [, name = '', font] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const toUnicode = entry(objects.get(Number(font))?.head ?? '', 'ToUnicode');
    fonts.set(name, charactersOf(objects.get(toUnicode)?.stream?.toString('latin1') ?? ''));
  }
  const content = objects.get(entry(head, 'Contents'))?.stream?.toString('latin1') ?? '';
  const annotations = references(/\/Annots \[([^\]]*)\]/.exec(head)?.[1] ?? '');
  const actions = annotations.map((annotation) => entry(objects.get(annotation)?.head ?? '', 'A'));
  const links = actions.flatMap((action) => /\/URI \(([^)]*)\)/.exec(objects.get(action)?.head ?? '')?.[1] ?? []);
  return { text: squeezed(shown(content, fonts)), links };
}

/** The characters of a font by the numbers that the document gives them. */
function charactersOf(table: string): string[] {
  const characters: string[] = [];
  for (const [, from = '', list = ''] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[(.*)\]/g)) {
    const start = Number.parseInt(from, 16);
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, units = ''], index) => {
      const codes = units.split(' ').filter(Boolean);
      characters[start + index] = String.fromCharCode(...codes.map((unit) => Number.parseInt(unit, 16)));
    });
  }
  return characters;
}

function shown(content: string, fonts: ReadonlyMap<string, readonly string[]>): string {
  let characters: readonly string[] = [];
  let text = '';
  for (const [, font, array] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) characters = fonts.get(font) ?? [];
    else {
      for (const [, hex = ''] of (array ?? '').matchAll(/<([0-9a-f]+)>/g)) {
        for (const glyph of hex.match(/.{4}/g) ?? []) text += characters[Number.parseInt(glyph, 16)] ?? '\uFFFD';
      }
    }
  }
  return text;
}
