import type { MessagesLike } from '../shape.ts';
import type { layout as zh } from '../zh/layout.ts';

export const layout: MessagesLike<typeof zh> = {
  start: 'Start',
  menu: 'Main menu',
  groups: { work: 'Opportunities', risk: 'Markets and risk', admin: 'Administration' },
  toLight: 'Light colours',
  toDark: 'Dark colours',
  welcome: 'Hello, %{name}',
};
