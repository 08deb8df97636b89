export * from './claims-template.ts';
export { customsPartner } from './customs-partners.ts';
export * from './detect.ts';
export { draftKey } from './draft.ts';
export * from './intake.ts';
export { MAPPABLE_FORMATS } from './layout.ts';
export { CLASSIFICATION_BEGAN, requireClassificationDay } from './oecd-current.ts';
export * from './types.ts';
