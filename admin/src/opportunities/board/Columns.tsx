import { type Active, DndContext, DragOverlay } from '@dnd-kit/core';
import type { OpportunityStage } from '@kouan/shared';
import { Box, Button, Card, Skeleton } from '@mui/material';
import { useListContext } from 'ra-core';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { useMessages } from '../../i18n/index.ts';
import { ErrorState, NoMatchState } from '../../records/States.tsx';
import { useCan } from '../../session/hooks.ts';
import type { OpportunityNode } from '../documents.ts';
import { MoveDialog } from '../MoveDialog.tsx';
import { CardText } from './BoardCard.tsx';
import { CLOSED_COLUMNS, OPEN_COLUMNS, cardsOf, totalOf } from './board.ts';
import { Column } from './Column.tsx';
import { ColumnCards } from './ColumnCards.tsx';
import { MoreInList } from './MoreInList.tsx';
import { overColumn, useBoardSensors } from './dnd.ts';
import { useAnnouncements } from './useAnnouncements.ts';
import { useBoardMoves } from './useBoardMoves.ts';
import { usePipeline } from './usePipeline.ts';

/** Closed cards that are read when they are unfolded. */
const MOST_CLOSED = 100;

/** The columns of the board, what is dragged over them, and the questions that a move raises. */
export function Columns() {
  const t = useMessages();
  const mayMove = useCan('opportunity.write');
  const { data: open = [], error, isPending, refetch, filterValues } = useListContext<OpportunityNode>();
  const [isUnfolded, setUnfolded] = useState(false);
  const { data: closed = [] } = useGetList<OpportunityNode>(
    'opportunities',
    {
      filter: { ...filterValues, stages: CLOSED_COLUMNS },
      sort: { field: 'recent', order: 'ASC' },
      pagination: { page: 1, perPage: MOST_CLOSED },
    },
    { enabled: isUnfolded },
  );
  const totals = usePipeline(filterValues);
  const { moved, moveTo, asked, ask } = useBoardMoves();
  const [dragged, setDragged] = useState<Active['id'] | null>(null);
  const sensors = useBoardSensors();
  const accessibility = useAnnouncements();
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton variant="rounded" height={320} role="status" aria-label={t('common.loading')} />;

  const rows = [...open, ...closed];
  const find = (id: unknown): OpportunityNode | undefined => rows.find((row) => row.id === id);
  const askedAbout = asked && find(asked.id);
  const draggedCard = find(dragged);
  const column = (stage: OpportunityStage, isFolded: boolean) => {
    const total = totals && totalOf(stage, totals);
    const cards = cardsOf(stage, rows, moved);
    const unread = (total?.count ?? 0) - rows.filter((row) => row.stage === stage).length;
    return (
      <Column
        key={stage}
        stage={stage}
        total={total}
        foot={!isFolded && unread > 0 && <MoreInList stage={stage} count={unread} />}
      >
        {isFolded ? undefined : (
          <ColumnCards cards={cards} moved={moved} mayMove={mayMove} onMove={moveTo} onAsk={({ id }) => ask({ id })} />
        )}
      </Column>
    );
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={overColumn}
      accessibility={accessibility}
      onDragStart={({ active }) => setDragged(active.id)}
      onDragCancel={() => setDragged(null)}
      onDragEnd={({ active, over }) => {
        setDragged(null);
        const card = find(active.id);
        if (card && over) moveTo(card, over.id as OpportunityStage);
      }}
    >
      {open.length === 0 && Object.keys(filterValues).length > 0 && <NoMatchState />}
      <Box
        tabIndex={0}
        role="group"
        aria-label={t('resources.opportunities.board.name')}
        sx={{
          display: 'flex',
          gap: 1,
          alignItems: 'stretch',
          pb: 2,
          overflowX: 'auto',
          scrollSnapType: 'x proximity',
          // The columns scroll in here; they must not widen the page around them.
          contain: 'inline-size',
        }}
      >
        {OPEN_COLUMNS.map((stage) => column(stage, false))}
        <Box sx={{ display: 'flex', flexDirection: isUnfolded ? 'row' : 'column', gap: 1, flex: '0 0 auto' }}>
          <Button
            aria-expanded={isUnfolded}
            sx={{ alignSelf: 'flex-start', flexShrink: 0 }}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {t('resources.opportunities.board.closed')} ·{' '}
            {t(`resources.opportunities.board.${isUnfolded ? 'hideClosed' : 'showClosed'}`)}
          </Button>
          {CLOSED_COLUMNS.map((stage) => column(stage, !isUnfolded))}
        </Box>
      </Box>
      <DragOverlay>
        {draggedCard && (
          <Card elevation={6} sx={{ p: 1.25, cursor: 'grabbing' }}>
            <CardText card={draggedCard} />
          </Card>
        )}
      </DragOverlay>
      {asked && askedAbout && (
        <MoveDialog opportunity={askedAbout} {...(asked.to ? { to: asked.to } : {})} onClose={() => ask(null)} />
      )}
    </DndContext>
  );
}
