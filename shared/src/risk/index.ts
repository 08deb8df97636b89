export * from './inputs.ts';
export * from './labels.ts';
export { RISK_MESSAGE_TEXTS } from './message-texts.ts';
export * from './messages.ts';
export { METHOD_2022_1 } from './method-2022-1.ts';
export * from './method.ts';
export * from './render-message.ts';
export * from './summarise.ts';
export * from './summary.ts';
