import type { Block } from './blocks.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Paper } from './paper.ts';
import type { Placement } from './placement.ts';
import { placeBars } from './place-bars.ts';
import { placeTable } from './place-table.ts';
import { placeFacts, placeHeading, placeList, placeNotice, placeParagraph } from './place-text.ts';
import { placeVerdict } from './place-verdict.ts';

/** Lets everyone else have a turn: setting a long report takes longer than others should wait. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Sets the blocks one after the other; headings stay with what they head. */
export async function flow(paper: Paper, blocks: readonly Block[], bookmarks: Bookmarks): Promise<void> {
  let waiting: Placement[] = [];
  for (const block of blocks) {
    const placement = place(paper, block, bookmarks);
    waiting.push(placement);
    if (placement.clings) continue;
    settle(paper, waiting);
    waiting = [];
    await pause();
  }
  settle(paper, waiting);
}

/** Headings and the block that follows them: they begin on this page if the beginning of the block fits below them. */
function settle(paper: Paper, placements: readonly Placement[]): void {
  paper.ensure(placements.reduce((sum, { before, lead }) => sum + before + lead, 0));
  for (const { before, draw } of placements) {
    if (!paper.isFresh) paper.y += before;
    draw();
  }
}

function place(paper: Paper, block: Block, bookmarks: Bookmarks): Placement {
  switch (block.kind) {
    case 'heading':
      return placeHeading(paper, block, bookmarks);
    case 'paragraph':
      return placeParagraph(paper, block);
    case 'list':
      return placeList(paper, block);
    case 'notice':
      return placeNotice(paper, block);
    case 'facts':
      return placeFacts(paper, block);
    case 'verdict':
      return placeVerdict(paper, block);
    case 'bars':
      return placeBars(paper, block);
    case 'table':
      return placeTable(paper, block);
  }
}
