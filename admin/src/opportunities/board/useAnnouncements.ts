import type { Active, DndContextProps, Over } from '@dnd-kit/core';
import { OPPORTUNITY_STAGE_LABELS, type OpportunityStage, inLocale } from '@kouan/shared';
import { useLanguage, useMessages } from '../../i18n/index.ts';

/** What a screen reader says while a card is moved. */
export function useAnnouncements(): NonNullable<DndContextProps['accessibility']> {
  const t = useMessages();
  const locale = useLanguage();
  const name = ({ data }: Active): string => String(data.current?.['name'] ?? '');
  const stage = ({ id }: Over): string => inLocale(OPPORTUNITY_STAGE_LABELS[id as OpportunityStage], locale);
  const over = (active: Active, target: Over | null): string =>
    target
      ? t('resources.opportunities.board.over', { name: name(active), stage: stage(target) })
      : t('resources.opportunities.board.overNone', { name: name(active) });
  return {
    screenReaderInstructions: { draggable: t('resources.opportunities.board.instructions') },
    announcements: {
      onDragStart: ({ active }) => t('resources.opportunities.board.picked', { name: name(active) }),
      onDragOver: ({ active, over: target }) => over(active, target),
      onDragEnd: ({ active, over: target }) =>
        target
          ? t('resources.opportunities.board.dropped', { name: name(active), stage: stage(target) })
          : t('resources.opportunities.board.cancelled', { name: name(active) }),
      onDragCancel: ({ active }) => t('resources.opportunities.board.cancelled', { name: name(active) }),
    },
  };
}
