import {
  type CollisionDetection,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  pointerWithin,
  rectIntersection,
  useSensor,
  useSensors,
} from '@dnd-kit/core';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Distance of a card from the corner of the column that the keyboard moves it to. */
const INSET = 12;

/** The arrow keys go from column to column instead of by pixels. */
const toNextColumn: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const step = STEPS[event.code];
  if (step === undefined) return undefined;
  event.preventDefault();
  const columns = context.droppableContainers
    .getEnabled()
    .flatMap(({ id }) => {
      const rect = context.droppableRects.get(id);
      return rect ? [{ id, rect }] : [];
    })
    .toSorted((a, b) => a.rect.left - b.rect.left || a.rect.top - b.rect.top);
  const at = columns.findIndex(({ id }) => id === context.over?.id);
  const next = columns[Math.min(Math.max(at + step, 0), columns.length - 1)];
  return next ? { x: next.rect.left + INSET, y: next.rect.top + INSET } : currentCoordinates;
};

/** A mouse aims with its point; a card moved by keys has none and aims with its whole. */
export const overColumn: CollisionDetection = (args) =>
  args.pointerCoordinates ? pointerWithin(args) : rectIntersection(args);

/** A mouse drags after a few pixels, so that links stay links; a finger after a moment, so that it can scroll. */
export function useBoardSensors() {
  return useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 8 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextColumn }),
  );
}
