export { offerServer as default } from './test-server.mjs';
