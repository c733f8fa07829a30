// Documents make scanned text visible the same way as reports do.
export { LONGEST_TEXT, visibleLine, visibleText } from '../model/visible-text.ts';
