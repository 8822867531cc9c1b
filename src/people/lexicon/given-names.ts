export { BEARERS, bearersOf, keyOfName } from '../../text/given-names.js';
