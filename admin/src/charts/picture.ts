import type { Theme } from '@mui/material/styles';
import { init } from './engine.ts';
import { wrapped } from './lines.ts';
import { chartOptions } from './options.ts';
import type { ChartData } from './series.ts';

/** In pixels of a page; the picture has twice as many, to stay sharp in print. */
const WIDTH = 960;
const MARGIN = 32;
const SHARPNESS = 2;
const LINE = 1.45;

/** What stands on a picture beside the chart itself. */
export interface PictureText {
  readonly title: string;
  /** Below the title: what it is about and when. */
  readonly subject: string;
  /** Below the chart, one paragraph each: who says so, and whose picture it is. */
  readonly footers: readonly string[];
}

/** Draws a chart with its title, date and sources, so that it can be passed on without its page. */
export async function chartPicture(data: ChartData, text: PictureText, theme: Theme, height: number): Promise<Blob> {
  const font = theme.typography.fontFamily ?? 'sans-serif';
  const { title, subject, footers } = text;
  await fontsFor([title, subject, ...footers, ...data.categories].join(''), font);
  const drawn = drawChart(data, title, theme, height);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  const blocks = [
    { text: title, size: 22, weight: 600, color: theme.palette.text.primary, after: 4 },
    { text: subject, size: 15, weight: 400, color: theme.palette.text.secondary, after: 16 },
    null,
    ...footers.map((footer) => ({
      text: footer,
      size: 13,
      weight: 400,
      color: theme.palette.text.secondary,
      after: 2,
    })),
  ].map((block) => {
    if (block === null) return { lines: [], height: height + 16, style: null };
    pen.font = `${block.weight} ${block.size}px ${font}`;
    const lines = wrapped(block.text, WIDTH - 2 * MARGIN, (part) => pen.measureText(part).width);
    return { lines, height: lines.length * block.size * LINE + block.after, style: block };
  });
  canvas.width = WIDTH * SHARPNESS;
  canvas.height = (blocks.reduce((sum, block) => sum + block.height, 0) + 2 * MARGIN) * SHARPNESS;
  pen.scale(SHARPNESS, SHARPNESS);
  pen.fillStyle = theme.palette.background.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.textBaseline = 'top';
  let top = MARGIN;
  for (const { lines, height: size, style } of blocks) {
    if (style === null) pen.drawImage(drawn, MARGIN, top, WIDTH - 2 * MARGIN, height);
    else {
      pen.font = `${style.weight} ${style.size}px ${font}`;
      pen.fillStyle = style.color;
      lines.forEach((line, index) => pen.fillText(line, MARGIN, top + index * style.size * LINE));
    }
    top += size;
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is empty'))), 'image/png'),
  );
}

/** A canvas writes with the fonts that are there, and does not wait for those that are still on their way. */
async function fontsFor(text: string, font: string): Promise<void> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px ${font}`, text)));
}

function drawChart(data: ChartData, label: string, theme: Theme, height: number): HTMLCanvasElement {
  const box = document.createElement('div');
  const chart = init(box, null, { renderer: 'canvas', width: WIDTH - 2 * MARGIN, height, devicePixelRatio: SHARPNESS });
  try {
    chart.setOption(chartOptions(data, label, theme, true));
    return chart.renderToCanvas({ pixelRatio: SHARPNESS });
  } finally {
    chart.dispose();
  }
}
