export { withdrawServer as default } from './test-server.mjs';
