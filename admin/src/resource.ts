import type { Permission } from '@kouan/shared';
import type { SvgIconComponent } from '@mui/icons-material';
import type { audit } from './i18n/zh/audit.ts';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ResourcePermissions, WireDocuments } from './provider/documents.ts';
import type { Vocabulary } from '@kouan/shared';

/** Kinds of records that the audit trail tells of. */
export type TrailKind = keyof typeof audit.kinds;

/** Groups of the menu, in their order. */
export const MENU_GROUPS = ['work', 'risk', 'admin'] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];

/** A screen that is loaded when it is first opened. */
export type Screen = LazyExoticComponent<ComponentType>;

/** A kind of record as the console offers it. */
export interface ResourceDefinition {
  /** As in the address and in `resources.<name>` of the catalogues. */
  readonly name: string;
  readonly documents: WireDocuments;
  /** What the audit trail calls its records; their changes are labelled in the words of its form. */
  readonly trail: readonly TrailKind[];
  readonly permissions: ResourcePermissions;
  readonly group: MenuGroup;
  readonly icon: SvgIconComponent;
  readonly list?: Screen;
  readonly show?: Screen;
  readonly create?: Screen;
  readonly edit?: Screen;
  /** Whether a record can be changed, and deleted, as it stands; left out: always. What cannot be is not offered. */
  readonly allows?: {
    readonly edit: (record: never) => boolean;
    readonly remove: (record: never) => boolean;
  };
  /** What a record is called in titles and messages. */
  readonly represent: (record: never) => string;
  /** Fields that hold a word of a vocabulary, for showing them where no screen does (comparing two versions). */
  readonly vocabularies?: Readonly<Record<string, Vocabulary>>;
}

/** A screen that is no list of records, such as the risk summary. */
export interface PageDefinition {
  /** As in `/risk-summary`. */
  readonly path: string;
  /** Key of its name in the catalogues. */
  readonly label: string;
  readonly permission: Permission;
  readonly group: MenuGroup;
  readonly icon: SvgIconComponent;
  readonly screen: Screen;
}

/** Loads the default export of a module when the screen is first opened. */
export function screen(load: () => Promise<{ default: ComponentType }>): Screen {
  return lazy(load);
}
