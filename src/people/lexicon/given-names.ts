export { BEARERS, bearersOf, keyOfName } from '../../text/english/given-names.js';
